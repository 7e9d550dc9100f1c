import { matchesPhrases, type PhraseCheck, type Ranked } from '@samskab/search';
import { inArray } from 'drizzle-orm';
import { TypedFastBitSet as Bits } from 'typedfastbitset';
import type { Reader } from '../engine/index.ts';
import { libraryEntries } from '../schema/index.ts';
import type { ShelfMemory } from './shelf-memory.ts';
import type { WordSearch } from './word-search.ts';

/** How words were understood. */
export interface AboutWords {
  /** No story has all of them: these have some. */
  readonly isRelaxed: boolean;
  /** There were more than are looked for. */
  readonly isCut: boolean;
  /** Those that no story has, as they were written. */
  readonly missing: readonly string[];
  /** What was probably meant. */
  readonly didYouMean: string | null;
}

/** What was found by words: revisions with their scores, the same as positions, and how it came about. */
export interface WordsFound {
  readonly matched: Ranked;
  readonly positions: Bits;
  readonly about: AboutWords;
}

/** Of the stories that have the words of a phrase, so many are read to see whether they stand in a row. */
const READ_FOR_PHRASES = 3000;

/** Bytes that an answer takes while it is remembered, about. */
export const sizeOfFound = ({ matched, positions }: WordsFound): number =>
  1000 + 8 * matched.documents.length + 4 * positions.words.length;

/** Looks for words on the shelf. What stands in quotes is looked up in the stories' own texts. */
export async function findWords(reader: Reader, memory: ShelfMemory, text: string): Promise<WordsFound> {
  const { words } = memory;
  const answer = words.search(text);
  const { matched, isRelaxed, isCut, missing, phrases } = answer;
  const kept = asksForPhrases(phrases) ? await withPhrases(reader, words, matched, phrases) : matched;
  const positions = positionsOf(kept, memory);
  const didYouMean = words.didYouMean(text)?.text ?? null;
  return { matched: kept, positions, about: { isRelaxed, isCut, missing, didYouMean } };
}

/** In a loop of its own, as there may be a hundred thousand. */
function positionsOf({ documents }: Ranked, { index, positionOfRevision }: ShelfMemory): Bits {
  const positions = new Bits();
  positions.resize(index.reach);
  for (let at = 0; at < documents.length; at += 1) positions.add(positionOfRevision(documents[at] as number));
  // It grows in doubles, and every facet is counted over all of it.
  positions.trim();
  return positions;
}

const asksForPhrases = ({ wanted, unwanted }: PhraseCheck): boolean => wanted.length + unwanted.length > 0;

async function withPhrases(
  reader: Reader,
  words: WordSearch,
  matched: Ranked,
  phrases: PhraseCheck,
): Promise<Ranked> {
  const { revision, title, summary, body } = libraryEntries;
  const read = [...words.first(matched, READ_FOR_PHRASES)];
  const rows = await reader
    .select({ revision, title, summary, body })
    .from(libraryEntries)
    .where(inArray(revision, read));
  const fitting = new Set(
    rows
      .filter((row) => matchesPhrases([row.title, row.summary, row.body].join('\n'), phrases, words.language))
      .map((row) => row.revision),
  );
  const places = Array.from(matched.documents.keys()).filter((place) =>
    fitting.has(matched.documents[place] as number),
  );
  return {
    documents: Uint32Array.from(places, (place) => matched.documents[place] as number),
    scores: Float32Array.from(places, (place) => matched.scores[place] as number),
  };
}
