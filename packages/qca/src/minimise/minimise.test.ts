import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatModel, formatTerm } from '../kernel/format.ts';
import type { Solution } from '../kernel/solution.ts';
import { truthTable, type TruthTable } from '../table/truth-table.ts';
import { goldens, listed, type Golden, type GoldenSolution } from '../testing/golden.ts';
import { naiveModels, naivePrimes, randomTable } from '../testing/naive-minimiser.ts';
import { listModels, minimise } from './minimise.ts';
import type { MinimiseWish } from './wish.ts';

function solved(table: TruthTable, wish: MinimiseWish = {}): Solution {
  const result = minimise(table, wish);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
function tableOf({ table, outcome, cutOffs }: Golden): TruthTable {
  const result = truthTable(table, outcome, cutOffs);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const wishOf = ({ options }: GoldenSolution): MinimiseWish => ({
  include: (options.include === '' ? [] : options.include.split(',')) as ('?' | 'C')[],
  rowDominance: options['row.dom'] ?? false,
});
const sorted = (texts: readonly string[]) => texts.toSorted();

describe('R QCA', () => {
  const all = goldens().flatMap((golden) =>
    Object.entries(golden.solutions).map(([name, solution]) => [golden.id, name, golden, solution] as const),
  );
  test.each(all)('%s, %s: the same models and prime implicants', (_, __, golden, expected) => {
    const found = solved(tableOf(golden), wishOf(expected));
    const text = (term: Solution['models'][number][number]) => formatTerm(term, golden.table.conditions);
    if (expected.error) {
      expect(expected.error).toContain('all conditions are');
      expect(found).toMatchObject({ models: [[[]]], findings: [{ code: 'always_true' }] });
      return;
    }
    const names = (models: readonly (readonly string[])[]) =>
      models.map((model) => sorted(model).join(' + '));
    const [ours, theirs] = [
      names(found.models.map((model) => model.map(text))),
      names(listed(expected.models).map((model) => listed(model))),
    ];
    // With multi-value conditions R numbers models in an order of its own.
    const isSameOrder = golden.table.conditions.every(({ kind }) => kind !== 'multivalue');
    expect(isSameOrder ? ours : sorted(ours)).toEqual(isSameOrder ? theirs : sorted(theirs));
    expect(sorted(found.essential.map(text))).toEqual(sorted(listed(expected.essential)));
    expect(sorted(found.primeImplicants.map(text))).toEqual(sorted(listed(expected.pichart.rows)));
    expect(found).toMatchObject({ proven: true, count: { exact: listed(expected.models).length } });
  });
});

describe('the naive minimiser', () => {
  const WISHES: readonly MinimiseWish[] = [
    {},
    { include: ['?'] },
    { include: ['C'] },
    { include: ['?', 'C'] },
  ];

  test('agrees on 600 random tables: prime implicants, models, their number, essential ones', () => {
    let compared = 0;
    for (let seed = 1; compared < 600; seed++) {
      const table = randomTable(seed);
      const wish = WISHES[seed % 4]!;
      const primes = naivePrimes(table, wish);
      if (primes.length === 0 || primes.length > 14) continue;
      compared++;
      const models = naiveModels(table, primes);
      const found = solved(table, wish);
      const text = (model: Solution['models'][number]) =>
        sorted(model.map((term) => formatTerm(term, table.conditions))).join(' + ');
      expect(sorted(found.primeImplicants.map((term) => text([term])))).toEqual(
        sorted(primes.map((term) => text([term]))),
      );
      const fewest = Math.min(...models.map((model) => model.length));
      const smallest = models.filter((model) => model.length === fewest);
      expect(sorted(found.models.map(text))).toEqual(sorted(smallest.map(text)));
      expect(found).toMatchObject({ proven: true, terms: fewest, count: { exact: smallest.length } });
      const { count } = solved(table, { ...wish, countUpTo: 1 });
      if ('exact' in count) expect(count.exact).toBe(smallest.length);
      else expect(count.atLeast > 1 && count.atLeast <= smallest.length).toBe(true);
      const inAll = primes.filter((term) => smallest.every((model) => model.includes(term)));
      expect(sorted(found.essential.map((term) => text([term])))).toEqual(
        sorted(inAll.map((term) => text([term]))),
      );
      const irredundant = solved(table, { ...wish, allModels: true });
      expect(sorted(irredundant.models.map(text))).toEqual(sorted(models.map(text)));
    }
  });
});

describe('models one after the other', () => {
  test('are the listed ones, each once, however many are listed', () => {
    const table = randomTable(11);
    const whole = solved(table, { include: ['?'] });
    const lazily = [...listModels(table, { include: ['?'] })];
    const texts = (models: Solution['models']) => models.map((model) => formatModel(model, table.conditions));
    expect(sorted(texts(lazily))).toEqual(sorted(texts(whole.models)));
    expect(solved(table, { include: ['?'], mostModels: 2 }).models).toHaveLength(
      Math.min(2, whole.models.length),
    );
  });
});

describe('a search that is cut short', () => {
  test('still covers every positive row and no negative one, and says how far from exact it may be', () => {
    const seeds = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 20_000 }), (seed, effort) => {
        const table = randomTable(seed, 7, 40);
        if (!table.rows.some(({ out }) => out === '1')) return;
        const found = solved(table, { include: ['?'], effort });
        const exact = solved(table, { include: ['?'] });
        expect(found.terms).toBeGreaterThanOrEqual(exact.terms);
        expect(found.lowerBound).toBeLessThanOrEqual(exact.terms);
        if (found.proven) expect(found.terms).toBe(exact.terms);
        else expect(found).toMatchObject({ unique: null, findings: expect.anything() as unknown });
        for (const { values, out } of table.rows) {
          const covered = found.models[0]!.some((term) =>
            term.every(({ condition, value }) => values[condition] === value),
          );
          if (out === '1') expect(covered).toBe(true);
          if (out === '0' || out === 'C') expect(covered).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('somebody may cancel it', () => {
    const table = randomTable(7, 18, 200, 18);
    let asked = 0;
    const found = solved(table, { include: ['?'], shouldStop: () => ++asked > 1 });
    expect(asked).toBeGreaterThan(1);
    expect(found.proven).toBe(false);
    expect(found.models[0]).toHaveLength(found.terms);
  });
});

describe('small, empty and wide tables', () => {
  const y = { name: 'Y', membership: [1, 0] };
  const columns = (count: number) => ({
    cases: ['a', 'b'],
    conditions: Array.from({ length: count }, (_, index) => ({
      name: `C${index + 1}`,
      kind: 'crisp' as const,
      values: 2,
    })),
    codes: Array.from({ length: count }, () => [1, 0]),
  });
  const made = (count: number, membership: readonly number[] = y.membership) =>
    tableOf({ table: columns(count), outcome: { name: 'Y', membership }, cutOffs: {} } as unknown as Golden);

  test('one condition explains the outcome alone', () => {
    expect(solved(made(1))).toMatchObject({ models: [[[{ condition: 0, value: 1 }]]], unique: true });
  });

  test('thirty conditions that agree make thirty models of one term, ambiguous', () => {
    const found = solved(made(30), { include: ['?'] });
    expect(found).toMatchObject({ terms: 1, proven: true, unique: false, count: { exact: 30 } });
    expect(found.findings).toEqual([{ code: 'ambiguous', count: { exact: 30 } }]);
  });

  test('more than thirty are refused', () => {
    const refusal = { code: 'too_many_conditions', conditions: 40, most: 30 };
    expect(minimise(made(40))).toEqual({ ok: false, error: refusal });
    expect([...listModels(made(40))]).toEqual([]);
  });

  test('an outcome that nobody shows is refused, one that all show is always true', () => {
    expect(minimise(made(3, [0, 0]))).toEqual({ ok: false, error: { code: 'no_positive_rows' } });
    expect(solved(made(3, [1, 1]), { include: ['?'] })).toMatchObject({
      models: [[[]]],
      findings: [{ code: 'always_true' }],
    });
  });
});
