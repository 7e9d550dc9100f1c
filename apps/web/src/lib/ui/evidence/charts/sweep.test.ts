import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersOf, solutionsIn, stretchAt, stretchesOf, type SweepPoint } from './sweep.ts';
import { drawSweep, SWEEP_FRAME } from './sweep-drawing.ts';

const figure = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null, freq: 6 });
const anyPoints = fc
  .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 25 })
  .chain((steps) =>
    fc.tuple(
      ...steps.map((step) =>
        fc.record({
          step: fc.constant(step),
          inclusion: figure,
          coverage: figure,
          solution: fc.constantFrom('A', 'B', 'A*B', null),
        }),
      ),
    ),
  )
  .map((points): SweepPoint[] =>
    points.map(({ step, ...rest }) => ({ ...rest, cutOff: step / 100, isSame: rest.solution === 'A' })),
  );

test('stretches are the whole sweep, cut where and only where the solution changes', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const stretches = stretchesOf(points);
      const sorted = points.toSorted((a, b) => a.cutOff - b.cutOff);
      expect(stretches.flatMap((stretch) => stretch.points)).toEqual(sorted);
      for (const [at, one] of stretches.entries()) {
        expect(one.points.every(({ solution }) => solution === one.solution)).toBe(true);
        expect(one.solution).not.toBe(stretches[at + 1]?.solution);
        for (const other of stretches)
          expect(one.number === other.number).toBe(one.solution === other.solution);
      }
      const answers = answersOf(stretches);
      expect(answers.map(({ number }) => number)).toEqual(answers.map((_, at) => at + 1));
      expect(answers.flatMap((answer) => answer.stretches)).toHaveLength(stretches.length);
      expect(solutionsIn(stretches)).toBe(
        [...new Set(points.map(({ solution }) => solution))].filter(Boolean).length,
      );
    }),
  );
});

test('the stretch at a cut-off that was tried has it', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const stretches = stretchesOf(points);
      for (const point of points) expect(stretchAt(stretches, point.cutOff)?.points).toContain(point);
    }),
  );
  expect(stretchAt([], 0.8)).toBe(null);
});

test('bands fill the frame without gaps, hold their own marks, and their numbers do not meet', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const { bands } = drawSweep(points, points[0]!.cutOff);
      expect(bands[0]!.x).toBe(SWEEP_FRAME.left);
      for (const [at, { x, width }] of bands.entries())
        expect(x + width).toBeCloseTo(bands[at + 1]?.x ?? SWEEP_FRAME.right, 6);
      const badges = bands.map(({ badge }) => badge).filter((badge) => badge !== null);
      for (const [at, one] of badges.entries())
        for (const other of badges.slice(at + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(18);
    }),
  );
});

test('curves have a mark for each figure, higher for more, and names that can be read apart', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const drawing = drawSweep(points, 0.8);
      const sorted = points.toSorted((a, b) => a.cutOff - b.cutOff);
      for (const which of ['inclusion', 'coverage'] as const) {
        const known = sorted.filter((point) => point[which] !== null);
        const { marks, label } = drawing[which];
        expect(marks).toHaveLength(known.length);
        expect(label === null).toBe(known.length === 0);
        for (const [at, { x, y }] of marks.entries()) {
          expect(x).toBeGreaterThanOrEqual(SWEEP_FRAME.left);
          expect(x).toBeLessThanOrEqual(SWEEP_FRAME.right);
          const height = (SWEEP_FRAME.bottom - y) / (SWEEP_FRAME.bottom - SWEEP_FRAME.top);
          expect(height).toBeCloseTo(known[at]![which]!, 9);
        }
      }
      const [one, other] = [drawing.inclusion.label, drawing.coverage.label];
      if (one && other) expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(16 - 1e-9);
    }),
  );
});
