import type { PersonId } from '@samskab/domain';
import { programmeContent, USUAL_STEPS, type ProgrammeContent } from '@samskab/domain/programmes';
import { anArena, publishedArena } from '../arenas/testing.ts';
import type { Store, Transaction } from '../engine/types.ts';
import { moveProgrammeMember } from './members.ts';
import { holdProgramme, programmeById, type Programme } from './read-programmes.ts';
import { addProgramme } from './save-programme.ts';

const words = (da: string) => ({ da, en: '' });

/** A whole programme, with what matters to a test. */
export const aProgramme = (told: Partial<ProgrammeContent> = {}): ProgrammeContent =>
  programmeContent.parse({
    name: words('Arenaer lærer sammen'),
    purpose: words('Steder lærer at være vært for noget fælles.'),
    joining: words('Skriv, hvad I vil lære.'),
    partners: [
      { key: 'p1', name: 'Ejeren', role: 'owner' },
      { key: 'p2', name: 'Hjælperen', role: 'partner' },
    ],
    steps: USUAL_STEPS,
    indicators: [{ code: 'onStep' }],
    ...told,
  });

/** A programme that is open, for tests of what happens in it. */
export async function openProgramme(
  store: Store,
  at: Date,
  told?: Partial<ProgrammeContent>,
): Promise<Programme> {
  const { id } = await store.write((tx) =>
    addProgramme(tx, { content: aProgramme(told), state: 'open' }, { actor: null, at }),
  );
  const found = await programmeById(store.read, id);
  if (!found) throw new Error('The programme has gone');
  return found;
}

/** Does something while a programme is held, or throws. */
export const heldProgramme = <Answer>(
  store: Store,
  { id }: Pick<Programme, 'id'>,
  work: (tx: Transaction, held: Programme) => Promise<Answer>,
): Promise<Answer> =>
  store.write(async (tx) => {
    const held = await holdProgramme(tx, id);
    if (!held) throw new Error('The programme has gone');
    return work(tx, held);
  });

/** An arena that is let into a programme. */
export async function joinedArena(
  store: Store,
  programme: Pick<Programme, 'id'>,
  told: {
    readonly name: string;
    readonly at: Date;
    readonly steward?: PersonId;
    readonly municipality?: string;
  },
): Promise<{ readonly id: string; readonly slug: string }> {
  const { name, at, steward, municipality = '0751' } = told;
  const content = anArena({ name, municipality });
  const arena = await publishedArena(store, { content, at, ...(steward && { steward }) });
  for (const move of ['ask', 'accept'] as const) {
    const done = await store.write((tx) =>
      moveProgrammeMember(tx, { programme: programme.id, arena: arena.id }, { move }, { actor: null, at }),
    );
    if (!done.ok) throw new Error(`${move} was refused: ${done.error.code}`);
  }
  return arena;
}
