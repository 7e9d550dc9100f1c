/** One part of a compound. */
export interface CompoundPart {
  /** The letters of the part, small and joined (NFC), without the link. */
  readonly text: string;
  /** What binds it to the next part: nothing, -s- or -e-. */
  readonly link: '' | 's' | 'e';
}

/** One way of reading a compound, in two parts or more. */
export interface CompoundReading {
  readonly parts: readonly CompoundPart[];
  /** The logarithm of how usual the parts are: only comparable among readings of one word. */
  readonly score: number;
}

/** How often words occur in texts at hand, in small letters. A `Map` is one. */
export type WordCounts = Pick<ReadonlyMap<string, number>, 'get'>;

/**
 * The word that the parts make together, in small letters.
 * @example joinParts([{ text: 'forening', link: 's' }, { text: 'liv', link: '' }]) // => 'foreningsliv'
 */
export const joinParts = (parts: readonly CompoundPart[]): string =>
  parts.map(({ text, link }) => text + link).join('');
