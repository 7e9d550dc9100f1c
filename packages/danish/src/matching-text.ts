/** A stretch of a text in UTF-16 units: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text made easy to search, and what it takes to find the places in the original again. */
export interface MatchingText {
  readonly original: string;
  /** Digits of every script as 0–9, all blanks as a space, all dashes as a hyphen, nothing invisible. */
  readonly text: string;
  /** From unit `at` of `text` on, until the next one, the place in the original is `by` further on. */
  readonly shifts: readonly { readonly at: number; readonly by: number }[];
  /** Units of `text` that stand for more than one unit of the original. */
  readonly wide: ReadonlyMap<number, Span>;
}

// Tab, no-break space, soft hyphen, and everything above the letters of western Europe.
// oxlint-disable-next-line no-control-regex -- other control signs are left as they are
const SPECIAL = /[\t\u00a0\u00ad]|[^\u0000-\u02ff]/gu;
const DIGIT = /^\p{Nd}$/u;
const MARK = /^\p{M}$/u;
const INVISIBLE = /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;
// Circled and raised numbers are footnotes and list marks: as digits they would hide the number before them.
const NOT_FOLDED = /^[\p{No}\p{Co}\p{Cs}]$/u;

/** The value of a digit of any script. Unicode keeps each script's digits in one run of ten. */
function digitValue(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}

function foldSign(sign: string): string {
  if (INVISIBLE.test(sign)) return '';
  if (DIGIT.test(sign)) return String(digitValue(sign));
  if (NOT_FOLDED.test(sign)) return sign;
  const simple = sign.normalize('NFKC');
  const one = simple.length === 1 ? simple : sign;
  if (/^[\p{Zs}\t]$/u.test(one)) return ' ';
  if (/^[\p{Pd}\u2212]$/u.test(one)) return '-';
  if (/^[\u2044\u2215]$/u.test(one)) return '/';
  return one;
}

/** Builds a matching text sign by sign. */
function builder(original: string) {
  const parts: string[] = [];
  const shifts: { at: number; by: number }[] = [];
  const wide = new Map<number, Span>();
  let length = 0;
  let by = 0;

  /** Adds what stands for the original from `start` to `end`: usually the same number of units. */
  const add = (folded: string, start: number, end: number): void => {
    if (folded !== '') parts.push(folded);
    const missing = end - start - folded.length;
    if (missing !== 0 && folded.length === 1) wide.set(length, { start, end });
    length += folded.length;
    by += missing;
    if (missing !== 0) shifts.push({ at: length, by });
  };
  /** Joins a loose mark to the letter before it where Unicode has such a letter; else drops it. */
  const addMark = (mark: string, start: number, end: number): void => {
    const last = parts.at(-1) ?? '';
    const joined = (last.slice(-1) + mark).normalize('NFC');
    if (last !== '' && joined.length === 1) {
      parts[parts.length - 1] = last.slice(0, -1) + joined;
      wide.set(length - 1, { start: wide.get(length - 1)?.start ?? start - 1, end });
    }
    add('', start, end);
  };
  return { add, addMark, done: (): MatchingText => ({ original, text: parts.join(''), shifts, wide }) };
}

/**
 * Makes a text easy to search without losing where things stood. Letters followed by a loose accent are
 * joined to one letter, other loose marks are dropped. Time and memory grow with the length of the text.
 * @example matchingText('０1–\u200b2').text // => '01-2'
 */
export function matchingText(original: string): MatchingText {
  const { add, addMark, done } = builder(original);
  const known = new Map<string, string>();
  let plainFrom = 0;
  for (const { 0: sign, index } of original.matchAll(SPECIAL)) {
    const end = index + sign.length;
    if (index > plainFrom) add(original.slice(plainFrom, index), plainFrom, index);
    plainFrom = end;
    if (MARK.test(sign)) addMark(sign, index, end);
    else {
      const folded = known.get(sign) ?? foldSign(sign);
      known.set(sign, folded);
      add(folded, index, end);
    }
  }
  add(original.slice(plainFrom), plainFrom, original.length);
  return done();
}

/** How much further on in the original a unit of the matching text is: the last shift at or before it. */
function shiftAt({ shifts }: MatchingText, index: number): number {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.at ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.by ?? 0;
}

/**
 * Where one unit of the matching text stood in the original.
 * @example placeOf(matchingText('\u200b12'), 0) // => { start: 1, end: 2 }
 */
export function placeOf(matching: MatchingText, index: number): Span {
  const start = index + shiftAt(matching, index);
  return matching.wide.get(index) ?? { start, end: start + 1 };
}

/**
 * Where a stretch of the matching text stood in the original.
 * @param start first unit in `matching.text`
 * @param end unit after the last; greater than `start`
 * @example originalSpan(matchingText('\u200b12'), 0, 2) // => { start: 1, end: 3 }
 */
export const originalSpan = (matching: MatchingText, start: number, end: number): Span => ({
  start: placeOf(matching, start).start,
  end: placeOf(matching, end - 1).end,
});
