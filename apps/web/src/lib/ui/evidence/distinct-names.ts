/**
 * Titles as names that tell cases apart: where several have the same title, the second and later ones get a number.
 * @example distinctNames(['X', 'Y', 'X']) // => ['X', 'Y', 'X (2)']
 */
export function distinctNames(titles: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const times = (seen.get(title) ?? 0) + 1;
    seen.set(title, times);
    return times === 1 ? title : `${title} (${times})`;
  });
}
