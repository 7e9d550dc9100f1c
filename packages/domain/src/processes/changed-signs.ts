/**
 * How many signs lie between what two texts have in common at the beginning and at the end, on the longer side: enough
 * to say how much an edit touched.
 * @example changedSigns('De unge mangler noget', 'De unge mangler et sted') // => 7
 * @example changedSigns('a', 'a') // => 0
 */
export function changedSigns(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return Math.max(before.length, after.length) - start - end;
}
