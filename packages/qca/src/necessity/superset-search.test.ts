import { sharedFile } from '@samskab/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { necessityFit } from '../fit/necessity.ts';
import { selectConditions, type CalibratedTable } from '../kernel/calibrated-table.ts';
import { formatModel, formatTerm } from '../kernel/format.ts';
import { outcomeOf } from '../kernel/outcome.ts';
import { modelMembership, termMembership, type Literal } from '../kernel/terms.ts';
import { listed, readTable, type Listed } from '../testing/golden.ts';
import { necessaryCombinations, sufficientCombinations } from './superset-search.ts';

interface Row {
  readonly term: string;
  readonly [figure: string]: string | number;
}
interface Answer {
  readonly data: string;
  readonly outcome: string;
  readonly relation: 'necessity' | 'sufficiency';
  readonly incl_cut: number;
  readonly cov_cut: number;
  readonly result: Listed<Row>;
}
const file = sharedFile('qca/parameters-of-fit.json');
const answers = file ? (JSON.parse(file) as { readonly superSubset: readonly Answer[] }).superSubset : [];
const tables = new Map(
  ['LC', 'LF', 'd.stakeholder'].map((name) => [name, sharedFile(`qca/data/${name}.csv`)] as const),
);

describe.each(answers.filter(({ data }) => tables.get(data)))(
  'superSubset() of $data: $relation for $outcome',
  (answer) => {
    const whole = readTable(tables.get(answer.data)!);
    const outcome = outcomeOf(whole, answer.outcome);
    const names = whole.conditions.map(({ name }) => name).filter((name) => !answer.outcome.endsWith(name));
    const table = selectConditions(whole, names);
    if (!outcome.ok || !table.ok) throw new Error('other columns');
    const [of, y] = [table.value, outcome.value.membership];
    const cutOffs = { inclusion: answer.incl_cut, coverage: answer.cov_cut, relevance: 0, pri: 0 };

    test('the same combinations in the same order, with the same figures', () => {
      const ours: readonly Row[] =
        answer.relation === 'necessity'
          ? necessaryCombinations(of, y, cutOffs).found.map(({ joinedBy, literals, ...fit }) => ({
              term: written(joinedBy, literals, of),
              inclN: fit.inclusion!,
              RoN: fit.relevance!,
              covN: fit.coverage!,
            }))
          : sufficientCombinations(of, y, cutOffs).found.map(({ literals, ...fit }) => ({
              term: written('and', literals, of),
              inclS: fit.inclusion!,
              PRI: fit.pri!,
              covS: fit.coverage!,
            }));
      expect(ours.map(({ term }) => term)).toEqual(listed(answer.result).map(({ term }) => term));
      for (const [at, { term: _, ...figures }] of ours.entries())
        for (const [name, figure] of Object.entries(figures))
          expect(Number(figure)).toBeCloseTo(Number(listed(answer.result)[at]![name]), 9);
    });
  },
);

const written = (
  joinedBy: 'and' | 'or',
  literals: readonly Literal[],
  { conditions }: CalibratedTable,
): string =>
  joinedBy === 'and'
    ? formatTerm(literals, conditions)
    : formatModel(
        literals.map((literal) => [literal]),
        conditions,
      );

const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 9 }))
  .chain(([conditions, cases]) =>
    fc.record({
      codes: fc.array(fc.array(fc.nat(4), { minLength: cases, maxLength: cases }), {
        minLength: conditions,
        maxLength: conditions,
      }),
      y: fc.array(fc.nat(4), { minLength: cases, maxLength: cases }),
    }),
  )
  .map(({ codes, y }) => ({
    table: {
      cases: y.map((_, at) => `case ${at}`),
      conditions: codes.map((_, at) => ({ name: 'ABCD'[at]!, kind: 'fuzzy' as const, values: 2 })),
      codes: codes.map((column) => column.map((code) => code / 4)),
    },
    y: y.map((code) => code / 4),
  }));

/** Every choice of present, absent or left out for each condition, but the empty one. */
function everyCombination(many: number): readonly (readonly Literal[])[] {
  let all: readonly (readonly Literal[])[] = [[]];
  for (let condition = 0; condition < many; condition += 1)
    all = all.flatMap((begun) => [begun, ...[0, 1].map((value) => [...begun, { condition, value }])]);
  return all.filter(({ length }) => length > 0);
}

test('nothing necessary is missed, and nothing is said twice', () => {
  const cut = fc.constantFrom(0.6, 0.8, 0.9, 1);
  fc.assert(
    fc.property(anyTable, cut, fc.constantFrom(0, 0.5, 0.7), ({ table, y }, inclusion, coverage) => {
      const passes = (membership: readonly number[]) => {
        const fit = necessityFit(membership, y);
        const [inclusionOf, coverageOf] = [fit.inclusion ?? 0, fit.coverage ?? 0];
        return inclusionOf >= inclusion - 1e-9 && coverageOf >= coverage - 1e-9;
      };
      const all = everyCombination(table.conditions.length);
      const and = all.filter((literals) => passes(termMembership(literals, table)));
      const or = all.filter((literals) =>
        passes(
          modelMembership(
            literals.map((literal) => [literal]),
            table,
          ),
        ),
      );
      const isPart = (part: readonly Literal[], of: readonly Literal[]) =>
        part.length < of.length &&
        part.every((one) => of.some((other) => JSON.stringify(one) === JSON.stringify(other)));
      const least = or.filter(
        (literals) => literals.length > 1 && !or.some((other) => isPart(other, literals)),
      );
      const { found, complete } = necessaryCombinations(table, y, { inclusion, coverage, relevance: 0 });
      expect(complete).toBe(true);
      const texts = (kind: 'and' | 'or') =>
        found.filter(({ joinedBy }) => joinedBy === kind).map(({ literals }) => JSON.stringify(literals));
      expect(texts('and').toSorted()).toEqual(and.map((one) => JSON.stringify(one)).toSorted());
      expect(texts('or').toSorted()).toEqual(least.map((one) => JSON.stringify(one)).toSorted());
    }),
    { numRuns: 60 },
  );
});

test('a search that is bounded says that it did not see everything', () => {
  const table = {
    cases: ['a', 'b'],
    conditions: ['A', 'B', 'C'].map((name) => ({ name, kind: 'crisp' as const, values: 2 })),
    codes: [
      [1, 0],
      [0, 1],
      [1, 1],
    ],
  };
  const bounds = { depth: 3, most: 4 };
  expect(necessaryCombinations(table, [1, 0], undefined, bounds).complete).toBe(false);
  expect(necessaryCombinations(table, [1, 0]).complete).toBe(true);
});
