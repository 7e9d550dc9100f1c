/** How the codes of a condition are read: 0 or 1, a degree from 0 to 1, or a whole number from 0. */
export const CONDITION_KINDS = ['crisp', 'fuzzy', 'multivalue'] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

/** A condition and how many values it can take: two for crisp and fuzzy ones, for multi-value ones 0 … values − 1. */
export interface Condition {
  readonly name: string;
  readonly kind: ConditionKind;
  readonly values: number;
}

/**
 * What kind of condition a column of codes is, as R QCA decides it: a code above 1 makes it multi-value, a code
 * between 0 and 1 fuzzy. A column without codes is crisp. Whether the codes make sense is not looked at.
 * @example conditionOf('DEV', [0, 2, 1]) // => { name: 'DEV', kind: 'multivalue', values: 3 }
 * @example conditionOf('STB', [0.2, 1]) // => { name: 'STB', kind: 'fuzzy', values: 2 }
 * @example conditionOf('URB', []) // => { name: 'URB', kind: 'crisp', values: 2 }
 */
export function conditionOf(name: string, codes: readonly number[]): Condition {
  const highest = codes.reduce((most, code) => Math.max(most, code), 0);
  if (highest > 1) return { name, kind: 'multivalue', values: Math.floor(highest) + 1 };
  const isFuzzy = codes.some((code) => code > 0 && code < 1);
  return { name, kind: isFuzzy ? 'fuzzy' : 'crisp', values: 2 };
}

/**
 * Whether terms are written with values in brackets, `X[2]`: as soon as one condition is multi-value, for all.
 * @example usesBrackets([{ name: 'A', kind: 'crisp', values: 2 }]) // => false
 */
export const usesBrackets = (conditions: readonly Condition[]): boolean =>
  conditions.some(({ kind }) => kind === 'multivalue');
