import { m } from '#lib/paraglide/messages.js';

/** A piece of a text, and whether it was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A text cut where what was looked for begins and ends; together the pieces are the text. */
export function piecesOf(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) pieces.push({ text: text.slice(at, start), found: false });
    pieces.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), found: false });
  return pieces;
}

/** Why a story was found, as far as a card says it. */
export interface WhyFound {
  readonly kind: 'exact' | 'phrase' | 'stem' | 'compound' | 'part' | 'synonym' | 'prefix' | 'typo';
  readonly word: string;
  readonly found: string;
}

const SENTENCE: Readonly<Record<WhyFound['kind'], (words: { word: string; found: string }) => string>> = {
  exact: m.library_why_exact,
  phrase: m.library_why_phrase,
  stem: m.library_why_stem,
  compound: m.library_why_compound,
  part: m.library_why_part,
  synonym: m.library_why_synonym,
  prefix: m.library_why_prefix,
  typo: m.library_why_typo,
};

export const whySentence = ({ kind, word, found }: WhyFound): string => SENTENCE[kind]({ word, found });
