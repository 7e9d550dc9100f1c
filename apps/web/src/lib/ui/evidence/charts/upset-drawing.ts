import { cascade, type CascadeLabel } from './cascade.ts';
import { sizeOf, type Intersection } from './intersections.ts';
import { linearScale } from './scale.ts';

/** A bar by its edges. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface UpSetRow {
  readonly intersection: Intersection;
  readonly top: number;
  readonly middle: number;
  /** The first and last present condition, which a line joins; null where fewer than two are. */
  readonly joined: readonly [number, number] | null;
  readonly having: Bar;
  readonly lacking: Bar;
}

export interface UpSetDrawing {
  readonly width: number;
  readonly height: number;
  /** The middle of each condition's column. */
  readonly columns: readonly number[];
  readonly labels: readonly CascadeLabel[];
  readonly rows: readonly UpSetRow[];
  /** Intersections that are only in the table, as there are more than can be looked at. */
  readonly left: readonly Intersection[];
}

const WIDTH = 340;
const LABELS = { right: WIDTH, size: 14, line: 20 } as const;
const ROW = 42;
const BAR = 15;
const BETWEEN = 3;
/** Room for a number and a word behind the longest bar. */
const WORDS = 70;
const MOST = 12;

/** Where columns, names and both bars of each intersection stand. Both kinds of bars have the same scale. */
export function drawUpSet(conditions: readonly string[], all: readonly Intersection[]): UpSetDrawing {
  const pitch = conditions.length > 5 ? 20 : 24;
  const columns = conditions.map((_, index) => 11 + index * pitch);
  const start = (columns.at(-1) ?? 0) + 26;
  const labels = cascade(conditions, columns, LABELS);
  const drawn = all.slice(0, MOST);
  const most = Math.max(1, ...drawn.map(({ having, lacking }) => Math.max(having.length, lacking.length)));
  const scale = linearScale([0, most], [0, WIDTH - WORDS - start]);
  const head = conditions.length * LABELS.line + 10;
  const rows = drawn.map((intersection, index) =>
    drawRow(intersection, head + index * ROW, columns, (count, y) => ({
      x: start,
      y,
      width: scale.toPlace(count),
      height: BAR,
    })),
  );
  return {
    width: WIDTH,
    height: head + drawn.length * ROW,
    columns,
    labels,
    rows,
    left: all.slice(MOST),
  };
}

function drawRow(
  intersection: Intersection,
  top: number,
  columns: readonly number[],
  bar: (count: number, y: number) => Bar,
): UpSetRow {
  const there = columns.filter((_, index) => intersection.present[index]);
  const [first, last] = [there[0], there.at(-1)];
  const edge = top + (ROW - 2 * BAR - BETWEEN) / 2;
  return {
    intersection,
    top,
    middle: top + ROW / 2,
    joined: first !== undefined && last !== undefined && first !== last ? [first, last] : null,
    having: bar(intersection.having.length, edge),
    lacking: bar(intersection.lacking.length, edge + BAR + BETWEEN),
  };
}

/** How many cases some intersections have together. */
export const totalOf = (some: readonly Intersection[]): number =>
  some.reduce((sum, one) => sum + sizeOf(one), 0);
