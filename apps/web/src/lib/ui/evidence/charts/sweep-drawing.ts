import { linearScale, type Scale } from './scale.ts';
import { stretchesOf, type Stretch, type SweepPoint } from './sweep.ts';

/** A stretch as it is drawn: up to the middle between its last cut-off and the next one. */
export interface Band {
  readonly stretch: Stretch;
  readonly x: number;
  readonly width: number;
  /** Where its number stands, in two heights where bands are narrow; null where there is no room for it. */
  readonly badge: { readonly x: number; readonly y: number } | null;
}

export interface Curve {
  readonly path: string;
  readonly marks: readonly { readonly x: number; readonly y: number }[];
  /** Where its name stands, beside its end; null where it is never there. */
  readonly label: { readonly x: number; readonly y: number } | null;
}

export interface SweepDrawing {
  readonly bands: readonly Band[];
  readonly inclusion: Curve;
  readonly coverage: Curve;
  readonly chosen: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
}

export const SWEEP_FRAME = {
  width: 340,
  height: 268,
  left: 30,
  right: 238,
  top: 54,
  bottom: 222,
} as const;

const BADGE = 18;
const LINE = 16;

/** Bands, both curves with their names, and the chosen cut-off. */
export function drawSweep(points: readonly SweepPoint[], chosen: number): SweepDrawing {
  const sorted = points.toSorted((a, b) => a.cutOff - b.cutOff);
  const cutOffs = [...sorted.map(({ cutOff }) => cutOff), chosen];
  const x = linearScale([Math.min(...cutOffs), Math.max(...cutOffs)], [SWEEP_FRAME.left, SWEEP_FRAME.right]);
  const y = linearScale([0, 1], [SWEEP_FRAME.bottom, SWEEP_FRAME.top]);
  const curves = ['inclusion', 'coverage'] as const;
  const [inclusion, coverage] = curves.map((which) => curveOf(sorted, which, x, y));
  const [high, low] = apart(inclusion!, coverage!);
  return {
    bands: bandsOf(stretchesOf(sorted), x),
    inclusion: high,
    coverage: low,
    chosen: x.toPlace(chosen),
    ticks: ticksOf(sorted, x, x.toPlace(chosen)),
  };
}

function bandsOf(stretches: readonly Stretch[], x: Scale): readonly Band[] {
  const edges = stretches.slice(1).map(({ from }, index) => x.toPlace((stretches[index]!.to + from) / 2));
  const all = [SWEEP_FRAME.left, ...edges, SWEEP_FRAME.right];
  const lastAt = [-Infinity, -Infinity];
  return stretches.map((stretch, index) => {
    const [start, end] = [all[index]!, all[index + 1]!];
    const middle = (start + end) / 2;
    const height = lastAt.findIndex((last) => middle - last >= BADGE + 2);
    if (height >= 0) lastAt[height] = middle;
    const y = SWEEP_FRAME.top - BADGE / 2 - 3 - height * (BADGE + 2);
    return { stretch, x: start, width: end - start, badge: height < 0 ? null : { x: middle, y } };
  });
}

function curveOf(points: readonly SweepPoint[], which: 'inclusion' | 'coverage', x: Scale, y: Scale): Curve {
  const marks: { x: number; y: number }[] = [];
  let path = '';
  let isBroken = true;
  for (const point of points) {
    const value = point[which];
    if (value === null) {
      isBroken = true;
      continue;
    }
    const mark = { x: x.toPlace(point.cutOff), y: y.toPlace(value) };
    path += `${isBroken ? 'M' : 'L'}${mark.x.toFixed(1)} ${mark.y.toFixed(1)}`;
    isBroken = false;
    marks.push(mark);
  }
  const last = marks.at(-1);
  return { path, marks, label: last ? { x: SWEEP_FRAME.right + 10, y: last.y } : null };
}

/** Names of curves that end beside each other are moved apart. */
function apart(one: Curve, other: Curve): readonly [Curve, Curve] {
  if (!one.label || !other.label) return [one, other];
  const missing = LINE - Math.abs(one.label.y - other.label.y);
  if (missing <= 0) return [one, other];
  const up = one.label.y <= other.label.y ? -missing / 2 : missing / 2;
  return [
    { ...one, label: { ...one.label, y: one.label.y + up } },
    { ...other, label: { ...other.label, y: other.label.y - up } },
  ];
}

/** The first, the middle and the last cut-off; not where the chosen one stands. */
function ticksOf(points: readonly SweepPoint[], x: Scale, chosen: number): SweepDrawing['ticks'] {
  const picked = new Set([0, Math.floor((points.length - 1) / 2), points.length - 1]);
  return points
    .filter((_, index) => picked.has(index))
    .map(({ cutOff }) => ({ value: cutOff, x: x.toPlace(cutOff) }))
    .filter((tick) => Math.abs(tick.x - chosen) > 2 * LINE);
}
