import { truthTable } from '@samskab/qca';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseKind, type CaseKind } from './case-kind.ts';
import { HONEYCOMB } from './lattice.ts';
import { placeDots } from './place-dots.ts';
import { across, countKinds, drawXyPlot, upward, XY_FRAME, type XyCase, type XyDot } from './xy-plot.ts';

const fourValue = fc.constantFrom(0, 0.33, 0.67, 1);
const anyDegree = fc.integer({ min: 0, max: 1000 }).map((step) => step / 1000);
const casesOf = (degree: fc.Arbitrary<number>, most: number) =>
  fc
    .array(fc.tuple(degree, degree), { maxLength: most })
    .map((pairs): XyCase[] =>
      pairs.map(([pattern, outcome], index) => ({ name: `case ${index}`, pattern, outcome })),
    );
const anyCases = fc.oneof(casesOf(fourValue, 80), casesOf(anyDegree, 80));

const isApart = (dots: readonly XyDot[], least: number) =>
  dots.every((one, at) =>
    dots.slice(at + 1).every((other) => Math.hypot(one.x - other.x, one.y - other.y) >= least - 1e-6),
  );
/** The kind of a case as somebody would see it who has only the drawing. */
const seen = ({ x, y }: XyDot): CaseKind => caseKind(across.toValue(x), upward.toValue(y));

describe('the X–Y plot', () => {
  test('draws every case once and no dot over another', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const { dots, radius } = drawXyPlot(cases);
        expect(dots.map(({ name }) => name).toSorted()).toEqual(cases.map(({ name }) => name).toSorted());
        expect(isApart(dots, 2 * radius)).toBe(true);
      }),
    );
  });

  test('leaves each case in its quarter, on its side of the diagonal and inside the frame', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const { dots, radius } = drawXyPlot(cases);
        for (const dot of dots) {
          if (dot.kind !== 'undecided') expect(seen(dot)).toBe(dot.kind);
          const isAbove = upward.toValue(dot.y) >= across.toValue(dot.x) - 1e-6;
          expect(isAbove).toBe(dot.outcome >= dot.pattern - 1e-6);
          expect(dot.x - radius).toBeGreaterThanOrEqual(XY_FRAME.left);
          expect(dot.y + radius).toBeLessThanOrEqual(XY_FRAME.top + XY_FRAME.side);
        }
      }),
    );
  });

  test('moves only as many as it must: of cases with the same figures one stands on its place', () => {
    fc.assert(
      fc.property(casesOf(fourValue, 40), (cases) => {
        const { dots } = drawXyPlot(cases);
        for (const { pattern, outcome } of cases)
          expect(
            dots.some(({ x, y }) => x === across.toPlace(pattern) && y === upward.toPlace(outcome)),
          ).toBe(true);
      }),
    );
  });

  test('is the same drawing in whichever order cases come', () => {
    const places = (cases: readonly XyCase[]) =>
      drawXyPlot(cases)
        .dots.map(({ x, y, kind }) => `${x} ${y} ${kind}`)
        .toSorted();
    fc.assert(
      fc.property(anyCases, (cases) => {
        expect(places(cases.toReversed())).toEqual(places(cases));
      }),
    );
  });

  test('reads from the top down', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const outcomes = drawXyPlot(cases).dots.map(({ outcome }) => outcome);
        expect(outcomes).toEqual(outcomes.toSorted((a, b) => b - a));
      }),
    );
  });

  test('has smaller dots where many cases are alike, and a place for each of five hundred', () => {
    const alike = Array.from({ length: 500 }, (_, index) => ({
      name: `${index}`,
      pattern: index % 2 === 0 ? 1 : 0.67,
      outcome: 0.67,
    }));
    const { dots, radius } = drawXyPlot(alike);
    expect(radius).toBeLessThan(7);
    expect(isApart(dots, 2 * radius)).toBe(true);
  });
});

test('nothing is lost where there is no room at all', () => {
  const crowd = Array.from({ length: 10 }, () => ({ x: 1, y: 1 }));
  expect(placeDots(crowd, (moved, own) => moved.x === own.x && moved.y === own.y).places).toEqual(crowd);
});

test('kinds of cases are those of a truth table with the pattern as its only condition', () => {
  fc.assert(
    fc.property(casesOf(fourValue, 12), (cases) => {
      fc.pre(cases.length > 0);
      const table = {
        cases: cases.map(({ name }) => name),
        conditions: [{ name: 'P', kind: 'fuzzy', values: 2 } as const],
        codes: [cases.map(({ pattern }) => pattern)],
      };
      const outcome = { name: 'Y', membership: cases.map((one) => one.outcome) };
      // The row with the pattern is made to say 1 and the row without it to say 0.
      const says = (inclusion: number) => truthTable(table, outcome, { inclusion });
      const [yes, no] = [says(0), says(1.1)].map((made) => (made.ok ? made.value.rows : []));
      const [present, absent] = [
        yes!.find((row) => row.values[0] === 1),
        no!.find((row) => row.values[0] === 0),
      ];
      const counts = countKinds(cases);
      expect(counts.typical).toBe(present?.typical.length ?? 0);
      expect(counts.deviantConsistency).toBe(present?.deviant.length ?? 0);
      expect(counts.irrelevant).toBe(absent?.typical.length ?? 0);
      expect(counts.deviantCoverage).toBe(absent?.deviant.length ?? 0);
    }),
  );
});

test('the honeycomb begins in its middle and keeps its distance', () => {
  expect(HONEYCOMB[0]).toEqual({ dx: 0, dy: 0 });
  const near = HONEYCOMB.slice(0, 300);
  const distances = near.flatMap((one, at) =>
    near.slice(at + 1).map((other) => Math.hypot(one.dx - other.dx, one.dy - other.dy)),
  );
  expect(Math.min(...distances)).toBeCloseTo(1, 9);
  const away = near.map(({ dx, dy }) => Math.round(Math.hypot(dx, dy) * 1000));
  expect(away).toEqual(away.toSorted((a, b) => a - b));
});
