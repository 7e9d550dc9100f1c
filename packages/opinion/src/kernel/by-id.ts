const isNumber = (id: string): boolean => /^\d{1,15}$/.test(id);

/**
 * The order of identifiers: numbers as numbers, before all others; these by their signs, the same in every language.
 * @example ['b', '10', '9', 'a'].toSorted(byId) // => ['9', '10', 'a', 'b']
 */
export function byId(one: string, other: string): number {
  if (isNumber(one) && isNumber(other)) return Number(one) - Number(other);
  if (isNumber(one) !== isNumber(other)) return isNumber(one) ? -1 : 1;
  return one < other ? -1 : one > other ? 1 : 0;
}
