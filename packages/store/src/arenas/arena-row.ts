import { fold } from '@samskab/danish';
import { BASE_VOCABULARIES, municipality as findMunicipality, termLabel } from '@samskab/domain';
import { arenaContent, eveningsOf, type ArenaContent } from '@samskab/domain/arenas';
import type { arenas } from '../schema/index.ts';

/** The columns that follow from what an arena says of itself. */
export const arenaColumns = ({ name, kind, municipality, position, resting, facts }: ArenaContent) => ({
  name,
  kind,
  municipality,
  latitude: position?.latitude ?? null,
  longitude: position?.longitude ?? null,
  resting,
  price: facts.price,
  languages: [...facts.languages],
  stepFree: facts.access.includes('stepFree'),
  evenings: eveningsOf(facts.opening),
  facts,
  words: wordsOf({ name, kind, municipality, facts }),
});

type Told = Pick<typeof arenas.$inferSelect, 'name' | 'kind' | 'municipality' | 'resting' | 'facts'> & {
  readonly latitude: number | null;
  readonly longitude: number | null;
};

/** What an arena says, from its row. Parsed again, so that a field that came later has its empty value. */
export const contentOfArena = ({ latitude, longitude, ...told }: Told): ArenaContent =>
  arenaContent.parse({
    ...told,
    position: latitude === null || longitude === null ? null : { latitude, longitude },
  });

/** Everything of an arena that words are looked for in, folded; its kind in both languages. */
function wordsOf({
  name,
  kind,
  municipality,
  facts,
}: Pick<ArenaContent, 'name' | 'kind' | 'municipality' | 'facts'>) {
  const kinds = (['da', 'en'] as const).map((language) =>
    termLabel(BASE_VOCABULARIES, 'arenaKind', kind, language),
  );
  const place = municipality === null ? '' : (findMunicipality(municipality)?.name ?? '');
  const texts = [name, ...kinds, facts.operator, facts.street, facts.postcode, facts.city, place];
  return fold([...texts, facts.purpose, facts.roomsNote, facts.accessNote].join(' ')).replaceAll(/\s+/g, ' ');
}

/**
 * Patterns for a question's words, folded as the arenas are: each word anywhere. The signs that `like` gives a meaning are
 * meant as they are written.
 * @example wordPatterns('Kaffe & 100%') // => ['%kaffe%', '%&%', '%100\\%%']
 */
export const wordPatterns = (text: string): readonly string[] =>
  fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
