import { hasGlyph } from './fonts/font-files.ts';

/** What a template may be given. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/** Longer words than this are given places where they may be broken, so that they stay on the paper. */
const LONG_WORD = /[^\s\u200b-\u200d]{31,}/gu;
const PIECES = /.{15}(?=.)/gu;
const MAY_BREAK = '\u200b';
const NOT_SHOWN = '□';
/** Marks above letters, joiners, and what chooses the look of the sign before: nothing is lost where there is none. */
const ATTACHED = /[\p{M}\p{Cf}]/u;
/** These only turn or hide text. */
const TURNING = /[\u202a-\u202e\u2060-\u206f\ufeff]|\p{Variation_Selector}|[\u{e0000}-\u{e007f}]/gu;
const CONTROLS = /[^\P{Cc}\n]|\p{Zl}|\p{Zp}/gu;

/**
 * The same with every text such that it can be printed: controls become spaces, what no font shows a square, and what
 * is longer than a line may be broken.
 *
 * @example printable({ a: ['æ', 1], b: 'a\u0000b' }) // => { a: ['æ', 1], b: 'a b' }
 * @example printable('\u{12000}') // => '□'
 */
export function printable(given: Json): Json {
  if (typeof given === 'string') return printableText(given);
  if (Array.isArray(given)) return given.map(printable);
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, one]) => [name, one === undefined ? null : printable(one)]),
  );
}

const printableText = (text: string): string =>
  Array.from(text.normalize('NFC').replaceAll(TURNING, '').replaceAll(CONTROLS, ' '), shown)
    .join('')
    .replaceAll(LONG_WORD, (word) => word.replaceAll(PIECES, `$&${MAY_BREAK}`));

function shown(sign: string): string {
  if (sign === '\n' || hasGlyph(sign.codePointAt(0) ?? 0)) return sign;
  return ATTACHED.test(sign) ? '' : NOT_SHOWN;
}
