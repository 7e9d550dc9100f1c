import { analyse } from './analyse.ts';
import { rerunOf, withCases, type Baseline, type Rerun } from './rerun.ts';
import { shuffled } from './seeded-random.ts';

/**
 * The analysis without each case in turn, in the order of the table: does it hang on a single one? Made one at a time,
 * so that whoever asks can show how far it is and stop.
 *
 * Oana, Schneider and Thomann (2021), Qualitative Comparative Analysis Using R, chapter 5.
 *
 * @example [...leaveOneOut(baselineOf({ cases: ['x', 'y', 'z'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1, 0, 0]] }, { name: 'Y', membership: [1, 0, 0] }, {}))].map(({ what, isSame }) => [what, isSame]) // => [['x', false], ['y', true], ['z', true]]
 */
export function* leaveOneOut(baseline: Baseline): Generator<Rerun<string>> {
  const all = [...baseline.table.cases.keys()];
  for (const at of all) {
    const [table, outcome] = withCases(baseline, all.toSpliced(at, 1));
    yield rerunOf(baseline, baseline.table.cases[at] as string, analyse(table, outcome, baseline.settings));
  }
}

/** How many samples are drawn, and which share of the cases each has, above 0 and below 1. */
export interface SampleWish {
  readonly runs: number;
  readonly share: number;
}

/**
 * The analysis of parts of the cases, drawn by chance without putting back: how often would it have come out so with
 * somewhat fewer cases? `what` is the places of the cases that were in.
 * @param random answers numbers from 0 to below 1
 * @example [...subsample(baselineOf({ cases: ['x', 'y'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1, 0]] }, { name: 'Y', membership: [1, 0] }, {}), { runs: 2, share: 0.5 }, () => 0)].map(({ what }) => what) // => [[1], [1]]
 */
export function* subsample(
  baseline: Baseline,
  { runs, share }: SampleWish,
  random: () => number,
): Generator<Rerun<readonly number[]>> {
  const all = [...baseline.table.cases.keys()];
  const size = Math.max(1, Math.round(share * all.length));
  for (let run = 0; run < runs; run += 1) {
    const places = shuffled(all, random)
      .slice(0, size)
      .toSorted((a, b) => a - b);
    const [table, outcome] = withCases(baseline, places);
    yield rerunOf(baseline, places, analyse(table, outcome, baseline.settings));
  }
}
