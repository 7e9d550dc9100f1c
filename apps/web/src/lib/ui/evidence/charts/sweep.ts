/** What the analysis finds with one cut-off. */
export interface SweepPoint {
  readonly cutOff: number;
  /** Of the solution; null where there is none. */
  readonly inclusion: number | null;
  readonly coverage: number | null;
  /** The solution in words or signs, the same text for the same solution; null where there is none. */
  readonly solution: string | null;
  /** Whether it is the solution of the chosen cut-off. */
  readonly isSame: boolean;
}

/** Cut-offs beside each other with the same solution. */
export interface Stretch {
  readonly solution: string | null;
  readonly isSame: boolean;
  readonly from: number;
  readonly to: number;
  /** Counted from 1 in the order in which solutions turn up; the same solution has the same number again. */
  readonly number: number;
  readonly points: readonly SweepPoint[];
}

/** The stretches of a sweep, by rising cut-off. Each point is in one of them. */
export function stretchesOf(points: readonly SweepPoint[]): readonly Stretch[] {
  const numbers = new Map<string | null, number>();
  const stretches: SweepPoint[][] = [];
  for (const point of points.toSorted((a, b) => a.cutOff - b.cutOff)) {
    if (!numbers.has(point.solution)) numbers.set(point.solution, numbers.size + 1);
    const last = stretches.at(-1);
    if (last?.[0]?.solution === point.solution) last.push(point);
    else stretches.push([point]);
  }
  return stretches.map((stretch) => {
    const { solution, isSame, cutOff } = stretch[0]!;
    const to = stretch.at(-1)!.cutOff;
    return { solution, isSame, from: cutOff, to, number: numbers.get(solution)!, points: stretch };
  });
}

/** The stretches with one answer, as they are told together. */
export interface Answer {
  readonly number: number;
  readonly solution: string | null;
  readonly isSame: boolean;
  readonly stretches: readonly Stretch[];
}

/** Each answer once, in the order in which they turn up. */
export function answersOf(stretches: readonly Stretch[]): readonly Answer[] {
  return [...Map.groupBy(stretches, ({ number }) => number)].map(([number, own]) => {
    const { solution, isSame } = own[0]!;
    return { number, solution, isSame, stretches: own };
  });
}

/** The stretch in which a cut-off lies, or the nearest one; null without any. */
export function stretchAt(stretches: readonly Stretch[], cutOff: number): Stretch | null {
  const away = ({ from, to }: Stretch) => Math.max(from - cutOff, cutOff - to, 0);
  return stretches.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

/** How many different solutions there are; none is not one. */
export const solutionsIn = (stretches: readonly Stretch[]): number =>
  new Set(stretches.map(({ solution }) => solution).filter((solution) => solution !== null)).size;
