import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectConditions, type CalibratedTable } from '../kernel/calibrated-table.ts';
import { formatModel } from '../kernel/format.ts';
import { outcomeOf } from '../kernel/outcome.ts';
import { parseExpression } from '../kernel/parse.ts';
import { modelMembership } from '../kernel/terms.ts';
import { readTable } from '../testing/golden.ts';
import { analyse } from './analyse.ts';
import { diagnoseClusters } from './clusters.ts';
import { baselineOf, type Rerun } from './rerun.ts';
import { leaveOneOut, subsample } from './resample.ts';
import { seededRandom } from './seeded-random.ts';
import { collect, stabilityOf } from './stability.ts';
import { stableRange, sweepCalibration, sweepCutOff } from './sweep.ts';

const file = new URL('../../../../golden/qca/data/own030_multivalue_k4_n51.csv', import.meta.url);
const whole = readTable(readFileSync(file, 'utf8'));
const multi = (() => {
  const [table, outcome] = [selectConditions(whole, ['A', 'B', 'C', 'D']), outcomeOf(whole, 'Y')];
  if (!table.ok || !outcome.ok) throw new Error('other columns');
  return { table: table.value, outcome: outcome.value };
})();

/** Two of three have the outcome, whoever they are: A*B or C. */
const CRISP: CalibratedTable = {
  cases: ['p', 'q', 'r', 's', 't', 'u', 'v', 'w'],
  conditions: ['A', 'B', 'C'].map((name) => ({ name, kind: 'crisp', values: 2 })),
  codes: [
    [1, 1, 1, 1, 0, 0, 0, 0],
    [1, 1, 0, 0, 1, 1, 0, 0],
    [1, 0, 1, 0, 1, 0, 1, 0],
  ],
};
const OUTCOME = { name: 'Y', membership: [1, 1, 1, 0, 1, 0, 1, 0] };
const texts = (models: ReturnType<typeof analyse>['models'], { conditions }: CalibratedTable) =>
  models.map((model) => formatModel(model, conditions));

test('without each case the analysis is that of the table without its line', () => {
  const baseline = baselineOf(multi.table, multi.outcome, { include: ['?'] });
  const reruns = [...leaveOneOut(baseline)];
  expect(reruns.map(({ what }) => what)).toEqual(multi.table.cases);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  for (const at of [0, 7, 50]) {
    const less = readTable(lines.toSpliced(at + 1, 1).join('\n'));
    const [table, outcome] = [selectConditions(less, ['A', 'B', 'C', 'D']), outcomeOf(less, 'Y')];
    if (!table.ok || !outcome.ok) throw new Error('other columns');
    expect(reruns[at]!.models).toEqual(analyse(table.value, outcome.value, { include: ['?'] }).models);
  }
});

test('a solution hangs on a case that alone fills its row, when no row without cases is assumed', () => {
  const baseline = baselineOf(CRISP, OUTCOME, {});
  expect(texts(baseline.analysis.models, CRISP)).toEqual(['C + A*B']);
  const reruns = [...leaveOneOut(baseline)];
  expect(reruns.filter(({ isSame }) => isSame).map(({ what }) => what)).toEqual(['s', 'u', 'w']);
  const without = reruns.find(({ what }) => what === 'v')!;
  expect(texts(without.models, CRISP)).toEqual(['A*B + A*C + B*C']);
  // C has p, r, t and v, and A*B p and q; without v there are p, q, r and t.
  expect(without.overlap).toBeCloseTo(4 / 5, 12);
  expect(texts([without.kept], CRISP)).toEqual(['A*B']);
  expect(stabilityOf(baseline, reruns)).toMatchObject({
    runs: 8,
    same: 3,
    empty: 0,
    leastOverlap: 0.8,
    medianOverlap: 0.8,
  });
});

test('a changed analysis that changes nothing is the same, term by term', () => {
  const anyTable = fc.array(fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1), fc.nat(1)), {
    minLength: 2,
    maxLength: 10,
  });
  fc.assert(
    fc.property(anyTable, (rows) => {
      const table = {
        ...CRISP,
        cases: rows.map((_, at) => `${at}`),
        codes: [0, 1, 2].map((condition) => rows.map((row) => row[condition]!)),
      };
      const baseline = baselineOf(
        table,
        { name: 'Y', membership: rows.map((row) => row[3]) },
        { cutOffs: { inclusion: 0.8 } },
      );
      const [rerun] = sweepCutOff(baseline, 'n', [1]);
      const found = baseline.analysis.models.length > 0;
      expect(rerun).toMatchObject({ isSame: true, overlap: found ? 1 : null });
      expect(rerun!.kept).toHaveLength(stabilityOf(baseline, []).terms.length);
    }),
    { numRuns: 50 },
  );
});

test('samples have their share of different cases, each case about as often', () => {
  const baseline = baselineOf(Object.freeze(CRISP), Object.freeze(OUTCOME), {});
  const samples = [...subsample(baseline, { runs: 400, share: 0.75 }, seededRandom(7))];
  const times = CRISP.cases.map((_, at) => samples.filter(({ what }) => what.includes(at)).length);
  for (const { what } of samples) expect(new Set(what).size).toBe(6);
  // Binomial with 400 draws of 0.75: five standard deviations are 43.
  for (const count of times) expect(Math.abs(count - 300)).toBeLessThan(43);
});

test('runs are shown as they are made, and stop when they are told to', () => {
  const baseline = baselineOf(CRISP, OUTCOME, {});
  const shown: number[] = [];
  const done = collect(leaveOneOut(baseline), {
    onProgress: (many) => shown.push(many),
    shouldStop: () => shown.length === 3,
  });
  expect([shown, done.length]).toEqual([[1, 2, 3], 3]);
});

describe('sweeps', () => {
  const fuzzy = {
    ...CRISP,
    conditions: CRISP.conditions.map((condition) => ({ ...condition, kind: 'fuzzy' as const })),
    codes: CRISP.codes.map((column) => column.map((code) => (code === 1 ? 0.9 : 0.2))),
  };
  const outcome = { name: 'Y', membership: OUTCOME.membership.map((degree) => (degree === 1 ? 0.8 : 0.3)) };

  test('the stable range is as wide as the same solution goes on both sides', () => {
    const settings = { cutOffs: { inclusion: 0.75, contradiction: 0.7 } };
    const baseline = baselineOf(fuzzy, outcome, settings);
    const values = Array.from({ length: 41 }, (_, at) => (60 + at) / 100);
    const reruns = [...sweepCutOff(baseline, 'inclusion', values)];
    const range = stableRange(reruns, 0.75);
    const solution = JSON.stringify(baseline.analysis.models);
    for (const value of values) {
      const cutOffs = { inclusion: value, contradiction: Math.min(0.7, value) };
      const isSame = JSON.stringify(analyse(fuzzy, outcome, { cutOffs }).models) === solution;
      if (value >= range!.from && value <= range!.to) expect(isSame).toBe(true);
      else if (Math.abs(value - range!.from) < 0.015 || Math.abs(value - range!.to) < 0.015)
        expect(isSame).toBe(false);
    }
    expect(range!.from).toBeLessThanOrEqual(0.75);
    expect(range!.to).toBeLessThan(1);
  });

  test('there is no stable range where the value itself gives another solution', () => {
    const run = (what: number, isSame: boolean): Rerun<number> => ({
      what,
      models: [],
      isSame,
      kept: [],
      overlap: null,
    });
    expect(stableRange([run(1, true), run(2, false), run(3, true)], 2)).toBeNull();
  });

  test('a threshold is moved until the solution is another', () => {
    const measured = { condition: 2, values: [50, 10, 60, 20, 70, 15, 55, 5] };
    const baseline = baselineOf(CRISP, OUTCOME, {});
    const swept = sweepCalibration(
      baseline,
      measured,
      [25, 45, 52].map((threshold) => ({ method: 'crisp', thresholds: [threshold] })),
    );
    if (!swept.ok) throw new Error(swept.error.code);
    // At 52 the case p has A and B but not C any more: that row has p and q, and C nothing less to show.
    expect([...swept.value].map(({ isSame }) => isSame)).toEqual([true, true, false]);
    expect(sweepCalibration(baseline, measured, [{ method: 'crisp', thresholds: [] }])).toMatchObject({
      ok: false,
    });
  });
});

test('what clusters have of a model is together what all have', () => {
  const degree = fc.nat(10).map((tenths) => tenths / 10);
  const rows = fc.array(fc.tuple(degree, degree, fc.constantFrom('skole', 'forening', 'kommune')), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(rows, (given) => {
      const table: CalibratedTable = {
        cases: given.map((_, at) => `${at}`),
        conditions: [{ name: 'A', kind: 'fuzzy', values: 2 }],
        codes: [given.map(([code]) => code)],
      };
      const outcome = { name: 'Y', membership: given.map(([, y]) => y) };
      const read = parseExpression('A', table.conditions);
      if (!read.ok) throw new Error(read.error.code);
      const names = given.map(([, , cluster]) => cluster);
      const { pooled, clusters } = diagnoseClusters(read.value.model, table, outcome, names);
      const membership = modelMembership(read.value.model, table);
      const shared = clusters.reduce((sum, { cluster, inclusion }) => {
        const members = membership.reduce((total, one, at) => total + (names[at] === cluster ? one : 0), 0);
        return sum + (inclusion ?? 0) * members;
      }, 0);
      const all = membership.reduce((total, one) => total + one, 0);
      expect(shared).toBeCloseTo((pooled.inclusion ?? 0) * all, 9);
      expect(clusters.reduce((sum, { cases }) => sum + cases, 0)).toBe(given.length);
    }),
  );
});

test('equal clusters have no distance, and one that is alone has the greatest', () => {
  const table: CalibratedTable = {
    cases: ['p', 'q', 'r', 's'],
    conditions: [{ name: 'A', kind: 'crisp', values: 2 }],
    codes: [[1, 1, 1, 1]],
  };
  const model = [[{ condition: 0, value: 1 }]];
  const clusters = ['a', 'a', 'b', 'b'];
  const even = diagnoseClusters(model, table, { name: 'Y', membership: [1, 0, 1, 0] }, clusters);
  expect(even.inclusionDistance).toBe(0);
  const uneven = diagnoseClusters(model, table, { name: 'Y', membership: [1, 1, 0, 0] }, clusters);
  expect(uneven.inclusionDistance).toBeCloseTo(Math.SQRT1_2, 12);
  expect(uneven.coverageDistance).toBeNull();
});
