/** What stories may be chosen by. */
export interface CaseChoice {
  readonly theme: string | null;
  /** A country, "DK", or a municipality of Denmark by its four digits, "0751". */
  readonly place: string | null;
}

interface Placed {
  readonly themes: readonly string[];
  readonly country: string | null;
  readonly municipality: string | null;
}

/**
 * The stories of a theme and a place; null chooses all.
 * @example chooseCases([{ themes: ['loneliness'], country: 'DK', municipality: '0751' }], { theme: null, place: 'SE' }) // => []
 */
export const chooseCases = <Case extends Placed>(
  cases: readonly Case[],
  { theme, place }: CaseChoice,
): readonly Case[] =>
  cases.filter(
    (one) =>
      (theme === null || one.themes.includes(theme)) &&
      (place === null || one.country === place || one.municipality === place),
  );
