import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalibratedTable } from '../kernel/calibrated-table.ts';
import { formatModel } from '../kernel/format.ts';
import { parseExpression } from '../kernel/parse.ts';
import { modelMembership, type Literal, type Model } from '../kernel/terms.ts';
import { bothOf, notOf, withoutNeedless } from './boolean-algebra.ts';
import { compareOutcomes } from './compare-outcomes.ts';
import { evaluateTheory } from './evaluate-theory.ts';

/** Every combination of a condition of two values and two of three, as a case of its own. */
const CONDITIONS = [2, 3, 3].map((values, at) => ({ name: 'ABC'[at]!, kind: 'multivalue' as const, values }));
const ROWS = [0, 1].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1, 2].map((c) => [a, b, c] as const)));
const EVERY: CalibratedTable = {
  cases: ROWS.map((row) => row.join('')),
  conditions: CONDITIONS,
  codes: [0, 1, 2].map((at) => ROWS.map((row) => row[at]!)),
};

const anyTerm = fc
  .tuple(...CONDITIONS.map(({ values }) => fc.option(fc.nat(values - 1), { nil: null })))
  .map((codes) =>
    codes.flatMap((value, condition): Literal[] => (value === null ? [] : [{ condition, value }])),
  );
const anyModel = fc.array(anyTerm, { maxLength: 4 });
const truth = (model: Model) => modelMembership(model, EVERY);

describe('the algebra of models', () => {
  test('both, not and without needless terms mean what they say in every row', () => {
    fc.assert(
      fc.property(anyModel, anyModel, (a, b) => {
        const [inA, inB] = [truth(a), truth(b)];
        expect(truth(bothOf(a, b))).toEqual(inA.map((degree, at) => Math.min(degree, inB[at]!)));
        expect(truth(notOf(a, CONDITIONS))).toEqual(inA.map((degree) => 1 - degree));
        expect(truth(withoutNeedless(a))).toEqual(inA);
      }),
    );
  });

  test('what is multiplied out has no needless term', () => {
    fc.assert(
      fc.property(anyModel, anyModel, (a, b) => {
        const both = bothOf(a, b);
        expect(withoutNeedless(both)).toHaveLength(both.length);
      }),
    );
  });
});

const TABLE: CalibratedTable = {
  cases: ['p', 'q', 'r', 's', 't'],
  conditions: ['A', 'B'].map((name) => ({ name, kind: 'fuzzy', values: 2 })),
  codes: [
    [1, 0.9, 0.2, 0.1, 0.5],
    [0.8, 0.1, 0.9, 0.3, 0.9],
  ],
};
const OUTCOME = { name: 'Y', membership: [1, 0.2, 0.9, 0, 0.8] };
const modelOf = (text: string): Model => {
  const read = parseExpression(text, TABLE.conditions);
  if (!read.ok) throw new Error(read.error.at);
  return read.value.model;
};

describe('a theory beside a solution', () => {
  const areas = evaluateTheory(modelOf('A'), modelOf('B'), TABLE, OUTCOME);

  test('has four areas with their expressions and cases', () => {
    expect(
      areas.map(({ expression, withOutcome, withoutOutcome }) => [
        formatModel(expression, TABLE.conditions),
        withOutcome,
        withoutOutcome,
      ]),
    ).toEqual([
      ['A*B', ['p'], []],
      ['~A*B', ['r'], []],
      ['A*~B', [], ['q']],
      ['~A*~B', [], ['s']],
    ]);
  });

  test('a case at a half is in no area', () => {
    expect(
      areas.flatMap(({ withOutcome, withoutOutcome }) => [...withOutcome, ...withoutOutcome]),
    ).not.toContain('t');
  });

  test('has the figures of the memberships', () => {
    // A*B: 0.8, 0.1, 0.2, 0.1, 0.5 against 1, 0.2, 0.9, 0, 0.8.
    expect(areas[0]!.inclusion).toBeCloseTo(1.6 / 1.7, 12);
    expect(areas[0]!.coverage).toBeCloseTo(1.6 / 2.9, 12);
  });
});

test('every case is in exactly one area where nothing is at a half', () => {
  fc.assert(
    fc.property(anyModel, anyModel, (theory, solution) => {
      const outcome = { name: 'Y', membership: EVERY.cases.map((_, at) => at % 2) };
      const areas = evaluateTheory(theory, solution, EVERY, outcome);
      const all = areas.flatMap(({ withOutcome, withoutOutcome }) => [...withOutcome, ...withoutOutcome]);
      expect(all.toSorted()).toEqual(EVERY.cases.toSorted());
    }),
  );
});

describe('two outcomes', () => {
  const negated = { name: '~Y', membership: OUTCOME.membership.map((degree) => 1 - degree) };
  const compared = compareOutcomes(
    { outcome: OUTCOME, model: modelOf('B + A*B') },
    { outcome: negated, model: modelOf('~B + A*B') },
    TABLE,
  );

  test('have each term beside both, once', () => {
    expect(
      compared.terms.map(({ term, inFirst, inSecond }) => [
        formatModel([term], TABLE.conditions),
        inFirst,
        inSecond,
      ]),
    ).toEqual([
      ['B', true, false],
      ['A*B', true, true],
      ['~B', false, true],
    ]);
    expect(compared.terms[0]!.first.inclusion!).toBeGreaterThan(compared.terms[0]!.second.inclusion!);
  });

  test('have their cases parted, and those that both explain named', () => {
    expect([compared.both, compared.onlyFirst, compared.onlySecond, compared.neither]).toEqual([
      ['p'],
      ['r', 't'],
      ['q', 's'],
      [],
    ]);
    // B: 0.8 0.1 0.9 0.3 0.9 and ~B + A*B: 0.8 0.9 0.2 0.7 0.5.
    expect(compared.overlap).toBeCloseTo(1.9 / 4.2, 12);
  });
});
