/** A case by which conditions were present and whether the outcome was; null is unknown. */
export interface UpSetCase {
  readonly name: string;
  readonly href?: string | undefined;
  /** In the order of the conditions. */
  readonly present: readonly (boolean | null)[];
  readonly outcome: boolean | null;
}

/** The cases in which exactly these conditions were present. */
export interface Intersection {
  readonly present: readonly boolean[];
  readonly having: readonly UpSetCase[];
  readonly lacking: readonly UpSetCase[];
}

export interface Intersections {
  /** The most frequent first; those with more conditions before those with fewer. */
  readonly all: readonly Intersection[];
  /** Cases of which something is unknown. They stand nowhere else. */
  readonly unknown: readonly UpSetCase[];
}

/** Which conditions came together, and how often with the outcome and without it. Each case is in one place only. */
export function intersectionsOf(cases: readonly UpSetCase[]): Intersections {
  const isKnown = ({ present, outcome }: UpSetCase) => outcome !== null && !present.includes(null);
  const groups = Map.groupBy(cases.filter(isKnown), ({ present }) => present.map(Number).join(''));
  const all = [...groups.values()].map((group) => ({
    present: group[0]!.present.map(Boolean),
    having: group.filter(({ outcome }) => outcome === true),
    lacking: group.filter(({ outcome }) => outcome === false),
  }));
  return { all: all.toSorted(byRank), unknown: cases.filter((one) => !isKnown(one)) };
}

/** How many cases an intersection has. */
export const sizeOf = ({ having, lacking }: Intersection): number => having.length + lacking.length;

const degree = ({ present }: Intersection) => present.filter(Boolean).length;
const key = ({ present }: Intersection) => present.map(Number).join('');

const byRank = (a: Intersection, b: Intersection): number =>
  sizeOf(b) - sizeOf(a) || degree(b) - degree(a) || (key(a) < key(b) ? 1 : -1);
