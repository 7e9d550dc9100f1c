/** A piece of a text: words, or an address that can be opened. */
export interface Piece {
  readonly text: string;
  readonly isLink: boolean;
}

/**
 * A plain text in pieces, so that its addresses can be shown as links and nothing else of it is read as HTML.
 *
 * @example withLinks('Se http://a.dk/b her').map(({ text }) => text) // => ['Se ', 'http://a.dk/b', ' her']
 */
export const withLinks = (text: string): readonly Piece[] =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((piece, place) => ({ text: piece, isLink: place % 2 === 1 }))
    .filter(({ text: piece }) => piece !== '');
