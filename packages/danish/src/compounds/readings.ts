import { COUNT_UNIT } from '../lexicon/count-parts.ts';
import { endingOf, inflectedAlike, isLemma, lemmasAlike } from '../lexicon/inflection.ts';
import { IS } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CompoundPart, CompoundReading, WordCounts } from './compound.ts';
import { CUPBOARDS, NOT_FIRST, NOT_LAST, SHORT_FIRST, SHORT_LAST } from './part-words.ts';

/** Readings answered, and kept for each rest of a word while it is read. */
export const MOST_READINGS = 4;

// Logarithms. What a part is worth that no compound of the dictionary has, what a link adds because it leaves
// fewer words to choose from, and what few letters cost. Set by hand against the tuning half of the gold list.
const RARE = -9;
const LINK_BONUS = { '': 0, s: 0.3, e: 0.5 } as const;
const SHORT_COST = [0, 3, 2.5, 1] as const;
const TEXT_WEIGHT = 0.25;

/** A word that is being read. */
export interface Reader {
  readonly word: string;
  /** What the lexicon says of the whole word; 0 when it does not know it. */
  readonly whole: number;
  readonly lexicon: Lexicon;
  readonly counts: WordCounts | null;
}

/** A part and the parts after it. */
interface Chain {
  readonly score: number;
  readonly part: CompoundPart;
  readonly next: Chain | null;
}

function worth(text: string, count: number, { counts }: Reader): number {
  const inTexts = counts === null ? 0 : TEXT_WEIGHT * Math.log1p(counts.get(text) ?? 0);
  return RARE + count / COUNT_UNIT + inTexts - (SHORT_COST[text.length] ?? 0);
}

const isCupboard = (word: string, from: number): boolean =>
  word.startsWith('skab', from) && CUPBOARDS.has(word.slice(0, from).replace(/s$/, ''));

/** Whether the letters from `from` up to `to` are a word that ends compounds, and not one that misleads. */
function endsCompounds({ word, lexicon }: Reader, from: number, to: number): boolean {
  const place = lexicon.table.find(word, from, to);
  if (place === -1 || ((lexicon.table.info[place] ?? 0) & IS.end) === 0) return false;
  const text = word.slice(from, to);
  return text.length < 3 ? SHORT_LAST.has(text) : !NOT_LAST.has(text) || isCupboard(word, from);
}

/** Whether a form of a word can be cut at `from`: its word must be cut there too, and not only its ending. */
function isCutWithItsWord(reader: Reader, from: number): boolean {
  const { letters, grown } = endingOf(reader.whole);
  const end = reader.word.length - letters;
  return from < end && (!grown || endsCompounds(reader, from, end));
}

/** Whether the whole word, as the lexicon knows it, can end in a part with these properties from `from` on. */
function canEndIn(reader: Reader, from: number, info: number): boolean {
  const { whole } = reader;
  if (!inflectedAlike(info, whole)) return false;
  const isForm = endingOf(whole).letters > 0;
  if (!isLemma(whole) && !isForm) return true;
  return lemmasAlike(whole, info) || (isForm && isCutWithItsWord(reader, from));
}

/** The last part that begins at `from`; null when the letters from there on cannot end the compound. */
function lastPart(reader: Reader, from: number): Chain | null {
  const { word, lexicon } = reader;
  if (!endsCompounds(reader, from, word.length)) return null;
  const place = lexicon.table.find(word, from);
  if (!canEndIn(reader, from, lexicon.table.info[place] ?? 0)) return null;
  const text = word.slice(from);
  const score = worth(text, lexicon.table.ends[place] ?? 0, reader);
  return { score, part: { text, link: '' }, next: null };
}

/** The links that can bind a word with these properties to what follows. */
function linksBefore(following: string | undefined, info: number): readonly CompoundPart['link'][] {
  const links: CompoundPart['link'][] = [];
  if ((info & IS.open) !== 0) links.push('');
  if ((info & IS.beforeS) !== 0 && following === 's') links.push('s');
  if ((info & IS.beforeE) !== 0 && following === 'e') links.push('e');
  return links;
}

/** The part from `from` to `to` before every reading of the rest. */
function firstParts(
  reader: Reader,
  from: number,
  to: number,
  rests: readonly (readonly Chain[])[],
): readonly Chain[] {
  const { word, lexicon } = reader;
  const place = lexicon.table.find(word, from, to);
  if (place === -1) return [];
  const links = linksBefore(word[to], lexicon.table.info[place] ?? 0);
  if (links.length === 0) return [];
  const text = word.slice(from, to);
  if (text.length < 3 ? !SHORT_FIRST.has(text) : NOT_FIRST.has(text)) return [];
  const score = worth(text, lexicon.table.begins[place] ?? 0, reader);
  return links.flatMap((link) =>
    (rests[to + link.length] ?? []).map((next) => ({
      score: score + LINK_BONUS[link] + next.score,
      part: { text, link },
      next,
    })),
  );
}

function partsOf(chain: Chain): readonly CompoundPart[] {
  const parts: CompoundPart[] = [];
  for (let at: Chain | null = chain; at !== null; at = at.next) parts.push(at.part);
  return parts;
}

/**
 * The best ways to read a word as words of the lexicon, likely or not, best first; also the word as one part.
 * The rests of the word are read from the last letter on, and only the best readings of each are kept, so the
 * work grows with the square of its length.
 */
export function readingsOf(reader: Reader): readonly CompoundReading[] {
  const { word } = reader;
  const rests: (readonly Chain[])[] = Array.from({ length: word.length + 2 }, () => []);
  for (let from = word.length - 1; from >= 0; from -= 1) {
    const last = from === 0 ? null : lastPart(reader, from);
    const found = last === null ? [] : [last];
    for (let to = from + 1; to < word.length; to += 1) found.push(...firstParts(reader, from, to, rests));
    rests[from] = found.toSorted((one, other) => other.score - one.score).slice(0, MOST_READINGS);
  }
  return (rests[0] ?? []).map((chain) => ({ parts: partsOf(chain), score: chain.score }));
}
