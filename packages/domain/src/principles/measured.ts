/** Why a number is missing: nothing was collected, or there are too few to say anything. */
export const GAPS = ['nothing', 'tooFew'] as const;
export type Gap = (typeof GAPS)[number];

/** The value of an indicator, or why there is none. `part` of `whole` where the value is a share. */
export type Measured =
  | { readonly value: number; readonly part?: number; readonly whole?: number }
  | { readonly value: null; readonly gap: Gap };

export const NOTHING: Measured = { value: null, gap: 'nothing' };
export const TOO_FEW: Measured = { value: null, gap: 'tooFew' };

/** What a formula gave; null means that it had nothing to work on. */
export const plain = (value: number | null): Measured => (value === null ? NOTHING : { value });

/** A share, if there are enough to speak of one. */
export function share(part: number, whole: number, fewest: number): Measured {
  if (whole === 0) return NOTHING;
  return whole < fewest ? TOO_FEW : { value: part / whole, part, whole };
}

/** The share of those that have it. */
export const shareOf = <Item>(items: readonly Item[], has: (item: Item) => boolean, fewest: number) =>
  share(items.filter(has).length, items.length, fewest);

export const total = (numbers: readonly (number | undefined)[]): number =>
  numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
