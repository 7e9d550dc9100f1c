import { StartRefusal, type Sentence } from './start-refusal.ts';

export type EngineName = 'embedded' | 'pglite';

/** Which engines already have data here. */
export interface Found {
  readonly embedded: boolean;
  readonly pglite: boolean;
}

export interface Choice {
  readonly engine: EngineName;
  /** Whether PGlite may take the place of an embedded server that cannot run: never when there is data in it. */
  readonly mayFallBack: boolean;
  /** What the person should know, or null. */
  readonly note: Sentence | null;
}

/**
 * Which engine opens: the one that was asked for, else the one that has the data, else embedded
 * PostgreSQL. Throws StartRefusal `databaseElsewhere` rather than start empty beside existing data.
 *
 * @example chooseEngine(undefined, { embedded: false, pglite: false }).engine // => 'embedded'
 */
export function chooseEngine(asked: EngineName | undefined, found: Found): Choice {
  const other = asked === 'pglite' ? 'embedded' : 'pglite';
  if (asked && found[other] && !found[asked]) throw elsewhere(asked, other);
  if (asked) return { engine: asked, mayFallBack: false, note: null };
  if (found.pglite && !found.embedded) {
    return { engine: 'pglite', mayFallBack: false, note: KEEPS_PGLITE };
  }
  const note = found.pglite ? TWO_DATABASES : null;
  return { engine: 'embedded', mayFallBack: !found.embedded, note };
}

/** The folder of each engine under the data folder. */
export const ENGINE_FOLDERS: Readonly<Record<EngineName, string>> = {
  embedded: 'postgres',
  pglite: 'pglite',
};

const KEEPS_PGLITE: Sentence = {
  da: 'Databasen ligger i pglite/ fra tidligere, så den bliver brugt igen.',
  en: 'The database is in pglite/ from before, so that is used again.',
};

const TWO_DATABASES: Sentence = {
  da: 'Der ligger data i både postgres/ og pglite/; kun dem i postgres/ bliver brugt.',
  en: 'There is data in both postgres/ and pglite/; only that in postgres/ is used.',
};

function elsewhere(asked: EngineName, other: EngineName): StartRefusal {
  const [here, there] = [ENGINE_FOLDERS[asked], ENGINE_FOLDERS[other]];
  return new StartRefusal('databaseElsewhere', {
    da: `Du har bedt om databasen i ${here}/, men dine data ligger i ${there}/; flyt dem med backup og restore, eller start uden at vælge database.`,
    en: `You asked for the database in ${here}/, but your data is in ${there}/; move it with backup and restore, or start without choosing a database.`,
  });
}
