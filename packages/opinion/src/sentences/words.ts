/** The same sentence in both languages. */
export interface Words {
  readonly da: string;
  readonly en: string;
}

/**
 * What a group is called on screens.
 * @example letterOf(1) // => 'B'
 */
export const letterOf = (group: number): string => String.fromCodePoint(65 + group);

/** A share as a whole percentage. */
export const percent = (share: number): Words => ({
  da: `${Math.round(share * 100)}\u00a0%`,
  en: `${Math.round(share * 100)}%`,
});
