import { withoutGone, type Chart } from './chart.ts';
import { coverBelow } from './cover-below.ts';
import type { Meter } from './meter.ts';

/** So many columns are given up at once, and what they covered is covered anew with fewer. */
const LEAST_GIVEN_UP = 4;
const MOST_GIVEN_UP = 10;

/** One try may take this part of what is left. */
const PART_OF_A_TRY = 0.02;

/**
 * A smaller cover near a known one (large neighbourhood search; Shaw, 1998), or the known one: gives up a few columns
 * and looks for fewer to take their place, again and again until the meter is empty or `enough` is reached. Which
 * ones is decided by a fixed sequence without pattern, so that the answer is always the same.
 */
export function improveCover(
  chart: Chart,
  known: readonly number[],
  enough: number,
  prices: Float64Array,
  meter: Meter,
): readonly number[] {
  let cover = known;
  let state = 1;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0; // Numerical Recipes
    return (state >>> 8) % below;
  };
  while (!meter.isEmpty && cover.length > Math.max(enough, LEAST_GIVEN_UP)) {
    const most = Math.min(MOST_GIVEN_UP, cover.length);
    const count = LEAST_GIVEN_UP + next(most - LEAST_GIVEN_UP + 1);
    const kept = [...cover];
    while (kept.length > cover.length - count) kept.splice(next(kept.length), 1);
    meter.spend(chart.columnRows.length * 4);
    const found = coverBelow(whatIsLeft(chart, kept), count, prices, meter.part(PART_OF_A_TRY));
    if (found) cover = [...kept, ...found];
  }
  return cover;
}

function whatIsLeft(chart: Chart, kept: readonly number[]): Chart {
  const isKept = new Set(kept);
  const rowGone = new Uint8Array(chart.rowIds.length);
  chart.columnIds.forEach((id, column) => {
    if (!isKept.has(id)) return;
    for (let at = chart.columnStart[column]!; at < chart.columnStart[column + 1]!; at++)
      rowGone[chart.columnRows[at]!] = 1;
  });
  return withoutGone(chart, rowGone, new Uint8Array(chart.columnIds.length));
}
