/** The same sentence in both languages. */
export interface Words {
  readonly da: string;
  readonly en: string;
}

/** What each code is said as. */
export type Sayings<Said extends { readonly code: string }> = {
  readonly [Code in Said['code']]: (said: Extract<Said, { readonly code: Code }>) => Words;
};

/** The sentence of one of many codes. */
export const say = <Said extends { readonly code: string }>(sayings: Sayings<Said>, said: Said): Words =>
  (sayings[said.code as Said['code']] as (one: Said) => Words)(said);

/**
 * Several in a row, the last with "and" or "or" before it.
 * @example enumerated(['a', 'b', 'c'], 'og') // => 'a, b og c'
 */
export const enumerated = (parts: readonly string[], last: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;

/** The first names, and how many more there are. */
export function names(all: readonly string[], most = 5): Words {
  const shown = all.slice(0, most);
  const more = all.length - shown.length;
  return {
    da: enumerated(more > 0 ? [...shown, `${more} mere`] : shown, 'og'),
    en: enumerated(more > 0 ? [...shown, `${more} more`] : shown, 'and'),
  };
}

const asDanish = (figure: number): string => String(figure).replace('.', ',');

/** A number as it is written in each language. */
export const number = (figure: number): Words => ({ da: asDanish(figure), en: String(figure) });
