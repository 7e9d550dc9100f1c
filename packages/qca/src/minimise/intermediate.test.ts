import { describe, expect, test } from 'vitest';
import { formatModel, formatTerm } from '../kernel/format.ts';
import { parseExpression, parseLiteral } from '../kernel/parse.ts';
import type { Condition } from '../kernel/conditions.ts';
import type { Literal, Model } from '../kernel/terms.ts';
import { outcomeOf } from '../kernel/outcome.ts';
import { truthTable, type TruthTable } from '../table/truth-table.ts';
import { goldens, listed, type Golden } from '../testing/golden.ts';
import { randomTable } from '../testing/naive-minimiser.ts';
import { contradictoryAssumptions, rowsCovered, rowsOutside, simplifyingAssumptions } from './assumptions.ts';
import { enhancedAnalysis } from './enhanced.ts';
import { intermediate } from './intermediate.ts';
import { minimise } from './minimise.ts';
import { primeImplicantChart } from './prime-implicant-chart.ts';

function value<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const tableOf = ({ table, outcome, cutOffs }: Golden): TruthTable =>
  value(truthTable(table, outcome, cutOffs));
const literals = (text: string, conditions: readonly Condition[]): readonly Literal[] =>
  text.split(',').map((part) => value(parseLiteral(part, conditions)));
const expression = (text: string, conditions: readonly Condition[]): Model =>
  value(parseExpression(text, conditions)).model;
const sorted = (texts: readonly string[]) => texts.toSorted();

const withSolutions = goldens().flatMap((golden) =>
  Object.entries(golden.solutions).map(([name, solution]) => [golden.id, name, golden, solution] as const),
);

describe('R QCA', () => {
  const directed = withSolutions.filter(([, , , { intermediate: pairs }]) => pairs !== undefined);
  test.each(directed)(
    '%s, %s: the same intermediate solutions and counterfactuals',
    (_, __, golden, expected) => {
      const { conditions } = golden.table;
      const text = (model: Model) => sorted(model.map((term) => formatTerm(term, conditions))).join(' + ');
      const expectations = literals(expected.options['dir.exp']!, conditions);
      const found = value(intermediate(tableOf(golden), expectations));
      expect(found.complete).toBe(true);
      const ours = found.pairs.map((pair) => ({
        pair: `${text(pair.conservative)} / ${text(pair.parsimonious)}`,
        models: sorted(pair.solution.models.map(text)),
        easy: pair.easy.rows,
        difficult: pair.difficult.rows,
      }));
      const theirs = Object.values(expected.intermediate!).map((pair) => ({
        pair: [pair.csol, pair.psol].map((model) => sorted(listed(model)).join(' + ')).join(' / '),
        models: sorted(listed(pair.models).map((model) => sorted(listed(model)).join(' + '))),
        easy: listed(pair.easy),
        difficult: listed(pair.difficult),
      }));
      const byPair = (a: { pair: string }, b: { pair: string }) => (a.pair < b.pair ? -1 : 1);
      expect(ours.toSorted(byPair)).toEqual(theirs.toSorted(byPair));
    },
  );

  const assuming = withSolutions.filter(([, , , { simplifying, error }]) => simplifying && !error);
  test.each(assuming)('%s, %s: the same simplifying assumptions', (_, __, golden, expected) => {
    const table = tableOf(golden);
    const models = listed(expected.models).map((model) =>
      expression(listed(model).join(' + '), golden.table.conditions),
    );
    const ours = models.map((model) => simplifyingAssumptions(table, model).rows);
    expect(ours).toEqual(Object.values(expected.simplifying!).map((rows) => [...listed(rows)]));
  });
});

test('expectations make a solution that lies between the other two', () => {
  let compared = 0;
  for (let seed = 1; compared < 150; seed++) {
    const table = randomTable(seed, 5, 12);
    const expectations = table.conditions.map((_, condition) => ({ condition, value: 1 }));
    const found = intermediate(table, expectations);
    if (!found.ok) continue;
    compared++;
    for (const { solution, conservative, parsimonious, easy, difficult } of found.value.pairs) {
      const rows = (model: Model) => new Set(rowsCovered(model, table.conditions).rows);
      for (const model of solution.models) {
        expect(rows(model).isSubsetOf(rows([...conservative, ...parsimonious]))).toBe(true);
        for (const number of simplifyingAssumptions(table, model).rows) expect(easy.rows).toContain(number);
      }
      expect(contradictoryAssumptions(easy.rows, difficult.rows)).toEqual([]);
    }
  }
});

test('without expectations nothing is easy, and the solution is the conservative one', () => {
  const golden = goldens().find(({ id }) => id.startsWith('own011'))!;
  const table = tableOf(golden);
  const { pairs } = value(intermediate(table, []));
  const conservative = value(minimise(table));
  for (const { solution, easy } of pairs) {
    expect(easy.rows).toEqual([]);
    expect(solution.models).toEqual(conservative.models);
  }
});

const AB: readonly Condition[] = ['A', 'B'].map((name) => ({ name, kind: 'crisp', values: 2 }));

describe('rows of an expression', () => {
  test('and those outside it are all rows, each once', () => {
    for (let seed = 1; seed < 60; seed++) {
      const { conditions, possibleRows } = randomTable(seed, 5);
      const model = [[{ condition: 0, value: 1 }], [{ condition: conditions.length - 1, value: 0 }]];
      const [inside, outside] = [rowsCovered(model, conditions), rowsOutside(model, conditions)];
      expect([...inside.rows, ...outside.rows].toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: possibleRows }, (_, index) => index + 1),
      );
    }
  });

  test('are listed up to a bound, and it says so', () => {
    expect(rowsCovered([[]], AB, 3)).toEqual({ rows: [1, 2, 3], complete: false });
    expect(rowsCovered([[]], AB, 4)).toEqual({ rows: [1, 2, 3, 4], complete: true });
    expect(rowsOutside([], AB, 3)).toEqual({ rows: [1, 2, 3], complete: false });
  });
});

describe('the enhanced standard analysis', () => {
  const golden = goldens().find(({ id }) => id.startsWith('own068'))!;
  const { conditions } = golden.table;
  const table = tableOf(golden);
  const negation = { name: '~Y', membership: golden.outcome.membership.map((degree) => 1 - degree) };
  const negated = value(truthTable(golden.table, negation, golden.cutOffs));

  test('assumes nothing impossible, nothing against necessity and nothing twice', () => {
    const impossible = expression('A*C*~D', conditions);
    const necessary = [expression('A + B', conditions)];
    const found = value(enhancedAnalysis(table, negated, { impossible, necessary }));
    const assumed = found.solution.models.flatMap((model) => simplifyingAssumptions(table, model).rows);
    const theirs = (found.negated?.models ?? []).flatMap(
      (model) => simplifyingAssumptions(negated, model).rows,
    );
    expect(found.complete).toBe(true);
    expect(contradictoryAssumptions(assumed, theirs)).toEqual([]);
    expect(contradictoryAssumptions(assumed, rowsCovered(impossible, conditions).rows)).toEqual([]);
    expect(contradictoryAssumptions(assumed, rowsOutside(necessary[0]!, conditions).rows)).toEqual([]);
    expect(contradictoryAssumptions(theirs, rowsCovered(impossible, conditions).rows)).toEqual([]);
  });

  test('is the parsimonious solution where nothing is untenable and nothing contradicts', () => {
    const silent: TruthTable = { ...negated, rows: negated.rows.map((row) => ({ ...row, out: '0' })) };
    const found = value(enhancedAnalysis(table, silent, {}));
    expect(found.negated).toBeNull();
    expect(found.solution).toEqual(value(minimise(table, { include: ['?'] })));
  });
});

test('an excluded row is covered by no model', () => {
  for (let seed = 1; seed < 80; seed++) {
    const table = randomTable(seed, 4, 8);
    const first = minimise(table, { include: ['?'] });
    if (!first.ok) continue;
    const exclude = simplifyingAssumptions(table, first.value.models[0]!).rows;
    for (const model of value(minimise(table, { include: ['?'], exclude })).models)
      expect(contradictoryAssumptions(simplifyingAssumptions(table, model).rows, exclude)).toEqual([]);
  }
});

test('the chart shows for each term which positive rows it covers', () => {
  const outcome = value(outcomeOf({ cases: [], conditions: AB, codes: [[], []] }, 'A'));
  expect(outcome.membership).toEqual([]);
  const golden = goldens().find(({ id }) => id.startsWith('own005'))!;
  const table = tableOf(golden);
  const { primeImplicants, models } = value(minimise(table));
  const chart = primeImplicantChart(table, primeImplicants);
  expect(chart.rows).toHaveLength(table.rows.filter(({ out }) => out === '1').length);
  chart.rows.forEach((_, row) => expect(chart.covers.some((covers) => covers[row])).toBe(true));
  expect(models.map((model) => formatModel(model, golden.table.conditions, 'Y'))).toEqual([
    'A*~B + B*C -> Y',
  ]);
});
