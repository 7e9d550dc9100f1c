import { sharedFile } from '@samskab/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectConditions } from '../kernel/calibrated-table.ts';
import { outcomeOf } from '../kernel/outcome.ts';
import { parseExpression } from '../kernel/parse.ts';
import { goldens, listed, readTable, type GoldenModelFit, type Listed } from '../testing/golden.ts';
import { modelFit, necessaryModelFit, solutionFit } from './model-fit.ts';
import { necessityFit } from './necessity.ts';
import { sufficiencyFit } from './sufficiency.ts';

interface Fits {
  readonly models: Listed<GoldenModelFit>;
  readonly overall?: GoldenModelFit;
}
interface WithFits {
  readonly fit?: Fits;
  readonly intermediate?: Readonly<Record<string, { readonly fit?: Fits }>>;
}
/** Those of a solution and of the intermediate ones that were made on the way to it. */
const fitsIn = ({ fit, intermediate }: WithFits): readonly Fits[] =>
  [fit, ...Object.values(intermediate ?? {}).map((one) => one.fit)].filter((one) => one !== undefined);

const ALL = goldens();

describe.each(ALL)('$id', ({ table, outcome, solutions }) => {
  const modelOf = (terms: readonly string[]) => {
    const read = parseExpression(terms.join(' + '), table.conditions);
    if (!read.ok) throw new Error(read.error.at);
    return read.value.model;
  };
  const sameAs = (wanted: GoldenModelFit, ours: ReturnType<typeof modelFit>) => {
    expect(ours.inclusion).toBeCloseTo(wanted.model.inclS, 9);
    expect(ours.pri ?? 0).toBeCloseTo(wanted.model.PRI, 9);
    expect(ours.coverage).toBeCloseTo(wanted.model.covS, 9);
    expect(ours.terms).toHaveLength(wanted.terms.length);
    for (const [at, term] of wanted.terms.entries()) {
      expect(ours.terms[at]!.inclusion).toBeCloseTo(term.inclS, 9);
      expect(ours.terms[at]!.pri ?? 0).toBeCloseTo(term.PRI, 9);
      expect(ours.terms[at]!.coverage).toBeCloseTo(term.covS, 9);
      // R shows no unique coverage for an only term.
      expect(ours.terms[at]!.uniqueCoverage).toBeCloseTo(term.covU ?? term.covS, 9);
    }
  };

  test('every model and every term has the figures of R QCA', () => {
    expect(Object.keys(solutions)).not.toEqual([]);
    for (const solution of Object.values(solutions) as readonly WithFits[])
      for (const { models, overall } of fitsIn(solution)) {
        const read = listed(models).map(({ terms }) => modelOf(terms.map(({ term }) => term)));
        for (const [at, model] of read.entries())
          sameAs(listed(models)[at]!, modelFit(model, table, outcome.membership));
        if (overall) {
          const whole = solutionFit(read, table, outcome.membership);
          const order = modelOf(overall.terms.map(({ term }) => term)).map((term) => JSON.stringify(term));
          const terms = whole.terms.toSorted(
            (a, b) => order.indexOf(JSON.stringify(a.term)) - order.indexOf(JSON.stringify(b.term)),
          );
          sameAs(overall, { ...whole, terms });
        }
      }
  });
});

interface Pof {
  readonly data: string;
  readonly expression: string;
  readonly outcome: string;
  readonly relation: 'sufficiency' | 'necessity';
  readonly fit: readonly Readonly<Record<string, number | null>>[];
}
const answers = JSON.parse(sharedFile('qca/parameters-of-fit.json') ?? '{"pof":[]}') as {
  readonly pof: readonly Pof[];
};
const tables = new Map(
  ['LC', 'LF', 'd.stakeholder'].map((name) => [name, sharedFile(`qca/data/${name}.csv`)] as const),
);

describe.each(answers.pof.filter(({ data }) => tables.get(data)))(
  'pof() of $data: $relation of $expression for $outcome',
  (answer) => {
    test('the figures are the same', () => {
      const table = readTable(tables.get(answer.data)!);
      // R's pof() took no notice of the ~ before an outcome that is given as a name: these answers are all for the
      // outcome's presence, as those with and without ~ show. Ours for the absence are held to the other golden files.
      const outcome = outcomeOf(table, answer.outcome.replace('~', ''));
      const names = table.conditions.map(({ name }) => name).filter((name) => !answer.outcome.endsWith(name));
      const selected = selectConditions(table, names);
      if (!outcome.ok || !selected.ok) throw new Error('other columns');
      const read = parseExpression(answer.expression, selected.value.conditions);
      if (!read.ok) throw new Error(read.error.at);
      const { model } = read.value;
      const figures =
        answer.relation === 'sufficiency'
          ? rowsOf(modelFit(model, selected.value, outcome.value.membership), [
              'inclS',
              'PRI',
              'covS',
              'covU',
            ])
          : rowsOf(necessaryModelFit(model, selected.value, outcome.value.membership), [
              'inclN',
              'RoN',
              'covN',
            ]);
      const wanted = answer.fit;
      expect(wanted).toHaveLength(model.length > 1 ? model.length + 1 : 1);
      for (const [at, row] of wanted.entries())
        for (const [name, figure] of Object.entries(figures[at]!))
          if (row[name] !== null) expect(figure).toBeCloseTo(row[name]!, 9);
    });
  },
);

const OURS: Readonly<Record<string, string>> = {
  inclS: 'inclusion',
  PRI: 'pri',
  covS: 'coverage',
  covU: 'uniqueCoverage',
  inclN: 'inclusion',
  RoN: 'relevance',
  covN: 'coverage',
};
const missing = new Set(answers.pof.filter(({ data }) => !tables.get(data)).map(({ data }) => data));
if (missing.size > 0)
  console.log(`Left out: pof() of ${[...missing].join(', ')}, whose tables are not there.`);

/** The terms' figures and then the whole's, under R's names. */
function rowsOf(
  fit: ReturnType<typeof modelFit> | ReturnType<typeof necessaryModelFit>,
  names: readonly string[],
): readonly Readonly<Record<string, number | null>>[] {
  const { terms, ...whole } = fit;
  return [...terms, whole].map((row) => {
    const figures = row as unknown as Readonly<Record<string, number | null | undefined>>;
    return Object.fromEntries(names.map((name) => [name, figures[OURS[name]!] ?? null]));
  });
}

const degrees = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 30 }).map((pairs) => ({
  x: pairs.map(([x]) => x / 20),
  y: pairs.map(([, y]) => y / 20),
}));

test('what is sufficient for an outcome has it as its necessary condition, and the other way round', () => {
  fc.assert(
    fc.property(degrees, ({ x, y }) => {
      const [sufficient, necessary] = [sufficiencyFit(x, y), necessityFit(y, x)];
      expect([sufficient.inclusion, sufficient.coverage]).toEqual([necessary.inclusion, necessary.coverage]);
    }),
  );
});

test('PRI is never above inclusion, and of the outcome and of its absence at most one together', () => {
  fc.assert(
    fc.property(degrees, ({ x, y }) => {
      const [present, absent] = [
        sufficiencyFit(x, y),
        sufficiencyFit(
          x,
          y.map((degree) => 1 - degree),
        ),
      ];
      if (present.pri === null || absent.pri === null) {
        expect(present.pri).toBe(absent.pri);
        return;
      }
      expect(present.pri + absent.pri).toBeLessThanOrEqual(1 + 1e-9);
      expect(present.pri).toBeLessThanOrEqual(present.inclusion! + 1e-9);
    }),
  );
});

test('crisp figures are shares of counted cases', () => {
  const x = [1, 1, 1, 1, 0, 0, 0, 0, 0, 0];
  const y = [1, 1, 1, 0, 1, 0, 0, 0, 0, 0];
  expect(sufficiencyFit(x, y)).toEqual({ inclusion: 3 / 4, pri: 3 / 4, coverage: 3 / 4 });
  expect(necessityFit(x, y)).toEqual({ inclusion: 3 / 4, coverage: 3 / 4, relevance: 6 / 7 });
});

test('other cases in the outcome than in the condition are a defect', () => {
  expect(() => sufficiencyFit([1], [])).toThrow(RangeError);
  expect(() => necessityFit([1], [])).toThrow(RangeError);
});
