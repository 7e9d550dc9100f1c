/** A text made easy to search, and for each of its signs where that sign stood in the original. */
export interface MatchingText {
  readonly original: string;
  /** Digits of every script as 0–9, all blanks as a space, all dashes as a hyphen, nothing invisible. */
  readonly text: string;
  /** Start and end in the original of each unit of `text`; null when `text` is the original itself. */
  readonly starts: readonly number[] | null;
  readonly ends: readonly number[] | null;
}

/** A stretch of a text in UTF-16 units: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// No tab, no-break space, soft hyphen or anything above the letters of western Europe.
// oxlint-disable-next-line no-control-regex -- control signs are left as they are
const PLAIN = /^[\u0000-\u0008\u000a-\u009f\u00a1-\u00ac\u00ae-\u02ff]*$/;
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

/**
 * Makes a text easy to search without losing where things stood. Letters followed by a loose accent are
 * joined to one letter, other loose marks are dropped. Time and memory grow with the length of the text.
 * @example matchingText('０1–\u200b2').text // => '01-2'
 */
export function matchingText(original: string): MatchingText {
  if (PLAIN.test(original)) return { original, text: original, starts: null, ends: null };

  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const known = new Map<string, string>();
  let at = 0;
  for (const sign of original) {
    const end = at + sign.length;
    if (MARK.test(sign)) {
      const joined = ((units.at(-1) ?? '') + sign).normalize('NFC');
      if (joined.length === 1 && units.length > 0) {
        units[units.length - 1] = joined;
        ends[ends.length - 1] = end;
      }
    } else {
      const folded = known.get(sign) ?? foldSign(sign);
      known.set(sign, folded);
      for (let unit = 0; unit < folded.length; unit += 1) {
        units.push(folded.charAt(unit));
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { original, text: units.join(''), starts, ends };
}

/**
 * Where a stretch of the matching text stood in the original.
 * @param start first unit in `matching.text`
 * @param end unit after the last; greater than `start`
 * @example originalSpan(matchingText('\u200b12'), 0, 2) // => { start: 1, end: 3 }
 */
export function originalSpan(matching: MatchingText, start: number, end: number): Span {
  if (matching.starts === null || matching.ends === null) return { start, end };
  return { start: matching.starts[start] ?? 0, end: matching.ends[end - 1] ?? matching.original.length };
}
