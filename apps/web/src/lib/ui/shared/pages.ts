/**
 * Which page numbers to show: the first, the last, the current and its neighbours; null where some are left out.
 * A gap is never put in place of a single page.
 *
 * @param page the current page, from 1
 * @param pages how many there are
 * @example pageWindow(5, 9) // => [1, null, 4, 5, 6, null, 9]
 * @example pageWindow(1, 3) // => [1, 2, 3]
 */
export function pageWindow(page: number, pages: number): readonly (number | null)[] {
  const shown = Array.from({ length: pages }, (_, at) => at + 1).filter(
    (at) => at === 1 || at === pages || Math.abs(at - page) <= 1,
  );
  return shown.flatMap((at, place) => {
    const before = shown[place - 1] ?? 0;
    if (at - before === 2) return [at - 1, at];
    return at - before > 2 ? [null, at] : [at];
  });
}
