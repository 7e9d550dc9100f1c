/** How dark a place is drawn: 0 for none, as an outline; then 1 to 4, more with every step. */
export type CountClass = 0 | 1 | 2 | 3 | 4;

/** What a class stands for: from the smallest to the largest count in it, both really there, and how many places. */
export interface ClassRange {
  readonly class: CountClass;
  readonly from: number;
  readonly to: number;
  readonly places: number;
}

const SHADES = [1, 2, 3, 4] as const;

/**
 * Sorts counts into classes for a map, and says in exact numbers what each class means.
 *
 * None is a class of its own. Up to four different counts get a class each, so that nothing is blurred. More are
 * parted in four with about equally many places in each (quantiles), never between equal counts. Classes nobody is
 * in do not appear. A count below 0 or not whole is a RangeError.
 *
 * @param counts one number for each place, in any order
 * @example classRanges([0, 1, 1, 3]).map(({ from, to, places }) => [from, to, places]) // => [[0, 0, 1], [1, 1, 2], [3, 3, 1]]
 * @example classRanges([]) // => []
 */
export function classRanges(counts: readonly number[]): readonly ClassRange[] {
  const wrong = counts.find((count) => !Number.isSafeInteger(count) || count < 0);
  if (wrong !== undefined) throw new RangeError(`Not a count: ${wrong}`);

  const sorted = counts.filter((count) => count > 0).toSorted((a, b) => a - b);
  const starts = classStarts(sorted);
  const shaded = SHADES.slice(0, starts.length).map((shade, index): ClassRange => {
    const members = sorted.slice(starts[index], starts[index + 1]);
    return { class: shade, from: members[0] ?? 0, to: members.at(-1) ?? 0, places: members.length };
  });
  const none = counts.length - sorted.length;
  return none === 0 ? shaded : [{ class: 0, from: 0, to: 0, places: none }, ...shaded];
}

/** Places in the sorted list where a class begins. A class begins only where the count changes. */
function classStarts(sorted: readonly number[]): readonly number[] {
  const changes = sorted.flatMap((count, index) => (count === sorted[index - 1] ? [] : [index]));
  if (changes.length <= SHADES.length) return changes;

  const starts: number[] = [];
  for (const index of SHADES.keys()) {
    const ideal = (sorted.length * index) / SHADES.length;
    // A change is kept for each class still to come, or the last ones would be empty.
    const free = changes.filter((at) => at > (starts.at(-1) ?? -1));
    starts.push(nearest(free.slice(0, free.length - (SHADES.length - 1 - index)), ideal));
  }
  return starts;
}

const nearest = (candidates: readonly number[], ideal: number): number =>
  candidates.reduce((best, at) => (Math.abs(at - ideal) < Math.abs(best - ideal) ? at : best));

/**
 * The class of a count among those of a map; 0 for a count in none of them.
 * @example classOf(2, classRanges([0, 1, 2])) // => 2
 */
export const classOf = (count: number, ranges: readonly ClassRange[]): CountClass =>
  ranges.find(({ from, to }) => from <= count && count <= to)?.class ?? 0;
