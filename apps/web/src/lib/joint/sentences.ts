/** What a page says while people write, in its language; `{name}` is filled in. */
export interface Sentences {
  readonly connecting: string;
  readonly saving: string;
  readonly saved: string;
  readonly offline: string;
  readonly backAgain: string;
  readonly othersWrite: string;
  /** `{count}` of a group have the text open. */
  readonly here: string;
  /** `{signs}` and `{share}` of a group. */
  readonly signs: string;
  /** `{signs}` of the whole text. */
  readonly length: string;
  readonly tooLong: string;
  readonly picture: string;
  readonly cpr: string;
  readonly removed: string;
  readonly gone: string;
  readonly refused: string;
  readonly bookRefused: string;
}

/**
 * A sentence with its values.
 * @example filled('{signs} tegn', { signs: 12 }) // => '12 tegn'
 */
export const filled = (sentence: string, values: Readonly<Record<string, number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
