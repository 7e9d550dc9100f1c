import type { NamingSpan } from '@samskab/domain/naming';

/** A bar of the drawing: what differs below, what is the same on top of it. */
export interface YearBar {
  readonly span: NamingSpan;
  readonly x: number;
  readonly width: number;
  readonly differ: { readonly y: number; readonly height: number };
  readonly same: { readonly y: number; readonly height: number };
}

export interface YearBars {
  readonly bars: readonly YearBar[];
  /** Whole numbers on the upright axis, with their places. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

export const YEAR_FRAME = { width: 420, height: 240, left: 34, right: 412, top: 16, bottom: 200 } as const;

const STEPS = [1, 2, 5];
const GAP = 0.28;

/** Places a bar for each span, as high as it has experiences; nothing where there are none. */
export function drawYears(spans: readonly NamingSpan[]): YearBars {
  const { left, right, top, bottom } = YEAR_FRAME;
  const most = spans.reduce((high, { compared }) => Math.max(high, compared), 1);
  const step = stepFor(most);
  const high = Math.ceil(most / step) * step;
  const heightOf = (many: number) => (many / high) * (bottom - top);
  const room = (right - left) / Math.max(spans.length, 1);
  const bars = spans.map((span, n): YearBar => {
    const [differ, same] = [heightOf(span.differ), heightOf(span.compared - span.differ)];
    return {
      span,
      x: left + room * (n + GAP / 2),
      width: room * (1 - GAP),
      differ: { y: bottom - differ, height: differ },
      same: { y: bottom - differ - same, height: same },
    };
  });
  const values = Array.from({ length: high / step + 1 }, (_, n) => n * step);
  return { bars, ticks: values.map((value) => ({ value, y: bottom - heightOf(value) })) };
}

/** The smallest of 1, 2, 5, 10, 20 … that needs at most five lines. */
function stepFor(most: number): number {
  for (let ten = 1; ; ten *= 10) {
    const step = STEPS.find((one) => most / (one * ten) <= 5);
    if (step !== undefined) return step * ten;
  }
}
