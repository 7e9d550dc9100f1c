import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goldenPath, sharedPath } from '@samskab/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../run.ts';
import { said } from '../testing.ts';

const OWN = goldenPath('qca');
const SHARED = sharedPath('qca');

async function samskab(...args: readonly string[]) {
  const world = said({}, 'en');
  return { exit: await run(['qca', ...args], world.io), out: world.out(), told: world.told().trim() };
}

let folder = '';
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'samskab-qca-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(text: string | Buffer): string {
  const file = path.join(folder, 'a.csv');
  writeFileSync(file, text);
  return file;
}

type Listed<Value> = Value | readonly Value[];
const listed = <Value>(value: Listed<Value> | undefined): readonly Value[] =>
  value === undefined ? [] : ([value].flat() as readonly Value[]);

interface RowOfR {
  readonly row: number;
  readonly OUT: string;
  readonly n: number;
  readonly incl: number;
  readonly PRI: number;
  readonly cases: string;
}
interface FitOfR {
  readonly inclS: number;
  readonly PRI: number;
  readonly covS: number;
}
interface ModelOfR {
  readonly terms: readonly (FitOfR & { readonly term: string; readonly covU: number | null })[];
  readonly model: FitOfR;
}
interface SolutionOfR {
  readonly options: { readonly include: string; readonly 'dir.exp'?: string; readonly 'row.dom'?: boolean };
  readonly fit: { readonly models: Listed<ModelOfR> };
  readonly intermediate?: Readonly<Record<string, SolutionOfR>>;
}
interface AnswerOfR {
  readonly csv: string;
  readonly outcome: string;
  readonly conditions: Listed<string>;
  readonly truthTable: Readonly<Record<string, Listed<number>>>;
  readonly tt: { readonly observed: readonly RowOfR[] };
  readonly min: Readonly<Record<string, SolutionOfR>>;
}

const near = (value: number) => expect.closeTo(value, 9);

const OPTIONS = { 'incl.cut': '--incl-cut', 'pri.cut': '--pri-cut', 'n.cut': '--n-cut' };

function optionsFor({ truthTable }: AnswerOfR, { options }: SolutionOfR): readonly string[] {
  const cutOffs = Object.entries(OPTIONS).flatMap(([theirs, ours]) =>
    truthTable[theirs] === undefined ? [] : [ours, listed(truthTable[theirs]).join()],
  );
  return [
    ...cutOffs,
    ...(options.include === '' ? [] : ['--include', options.include]),
    ...(options['dir.exp'] === undefined ? [] : ['--dir-exp', options['dir.exp']]),
    ...(options['row.dom'] === true ? ['--row-dominance'] : []),
  ];
}

const GOLDENS: readonly (readonly [string, string])[] = [
  [OWN, 'answers/own011_fuzzy_k5_n17'],
  [OWN, 'answers/own030_multivalue_k4_n51'],
  [OWN, 'answers/own061_crisp_k4_n52'],
  ...(SHARED === null ? [] : ['LC', 'LF', 'LM', 'LF_contradictions', 'LF_neg']).map(
    (name): readonly [string, string] => [SHARED ?? '', `golden/${name}`],
  ),
];

/** R's figures under our names. */
const asOurs = ({ terms, model }: ModelOfR) => ({
  expression: expect.any(String),
  terms: terms.map(({ term, inclS, PRI, covS, covU }) => ({
    term,
    inclusion: near(inclS),
    pri: near(PRI),
    coverage: near(covS),
    uniqueCoverage: near(covU ?? covS),
    cases: expect.any(Array),
  })),
  inclusion: near(model.inclS),
  pri: near(model.PRI),
  coverage: near(model.covS),
});

/** Each model once, with its terms and all models in the order of the alphabet: R's order has no meaning. */
function inOneOrder<Model extends { readonly terms: readonly { readonly term: string }[] }>(
  models: readonly Model[],
): readonly Model[] {
  const byName = new Map(
    models.map((model) => {
      const terms = model.terms.toSorted((a, b) => (a.term < b.term ? -1 : 1));
      return [terms.map(({ term }) => term).join(' + '), { ...model, terms }] as const;
    }),
  );
  return [...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, model]) => model);
}

describe.each(GOLDENS)('as R QCA, %s/%s', (from, name) => {
  const answer = JSON.parse(readFileSync(path.join(from, `${name}.json`), 'utf8')) as AnswerOfR;
  test.each(Object.entries(answer.min))('%s', async (_, solution) => {
    const file = path.join(from, answer.csv);
    const columns = ['--outcome', answer.outcome, '--conditions', listed(answer.conditions).join()];
    const { exit, out } = await samskab(file, ...columns, ...optionsFor(answer, solution), '--json');
    expect(exit).toBe(0);
    const ours = JSON.parse(out);
    expect(ours.truthTable).toEqual(
      answer.tt.observed.map(({ row, OUT, n, incl, PRI, cases }) => ({
        row,
        values: expect.any(Object),
        out: OUT,
        n,
        inclusion: near(incl),
        pri: near(PRI),
        cases: cases.split(','),
      })),
    );
    // What R gives as the intermediate solution are those of its pairs; its own models are then the parsimonious.
    const solutions = solution.intermediate ? Object.values(solution.intermediate) : [solution];
    const models = solutions.flatMap(({ fit }) => listed(fit.models));
    expect(inOneOrder(ours.models)).toEqual(inOneOrder(models.map((model) => asOurs(model))));
    for (const { expression } of ours.models)
      expect(expression).toMatch(new RegExp(` -> ${answer.outcome}$`));
  });
});

const TABLE = 'sag;PLAN;PENGE;GODT\nÅen;1;0,2;0,9\nØen;0,8;0,9;1\nSøen;0,1;0,7;0,2\nByen;0;0;0,1\n';

test('people see the table, the models and counted cases, in any encoding', async () => {
  const shown = await samskab(
    fileOf(Buffer.from(TABLE, 'latin1')),
    '--outcome',
    'GODT',
    '--incl-cut',
    '0.8',
    '--include',
    '?',
  );
  expect(shown.exit).toBe(0);
  expect(shown.out).toContain('Model 1: PLAN -> GODT');
  expect(shown.out).toContain('In 2 of 2 cases with PLAN, GODT was there.');
  expect(shown.out).toContain('A pattern is not a proof');
  expect(shown.out).toContain('Åen');
  expect(shown.told).toContain('only 4 cases');
});

test('where no row reaches the cut-offs the table is the answer', async () => {
  const none = await samskab(fileOf('case,A,Y\na,0.6,0.4\nb,0.4,0.3\n'), '--outcome', 'Y', '--json');
  expect(none.exit).toBe(0);
  expect(JSON.parse(none.out)).toMatchObject({
    models: [],
    warnings: expect.arrayContaining([expect.objectContaining({ code: 'no_positive_rows' })]),
  });
});

test('necessary conditions, with all single ones beside', async () => {
  const found = await samskab('necessity', fileOf(TABLE), '--outcome', 'GODT', '--cov-cut', '0.7', '--json');
  expect(JSON.parse(found.out)).toMatchObject({
    outcome: 'GODT',
    conditions: [
      { expression: 'PLAN', inclusion: near(1.8 / 2.2) },
      { expression: '~PLAN', inclusion: near(0.5 / 2.2) },
      { expression: 'PENGE', inclusion: near(1.3 / 2.2) },
      { expression: '~PENGE', inclusion: near(1.2 / 2.2) },
    ],
    combinations: [{ expression: 'PLAN + PENGE', joinedBy: 'or', inclusion: near(2 / 2.2) }],
    complete: true,
  });
  const shown = await samskab('necessity', fileOf(TABLE), '--outcome', 'GODT', '--cov-cut', '0.7');
  expect(shown.out).toContain('Of the 2 cases where GODT was there, 2 were with PLAN or with PENGE.');
});

test('a column is calibrated, and comes out as a table again', async () => {
  const file = fileOf('case,BNP\na,400\n"b, c",900\nd,\n');
  const way = ['--column', 'BNP', '--method', 'direct', '--thresholds', 'e=400,c=550,i=900'];
  const made = await samskab('calibrate', file, ...way);
  expect(made.out.split('\n')[0]).toBe('case,BNP');
  expect(made.out).toMatch(/^a,0\.05\d*\n"b, c",0\.9\d*\nd,\n$/m);
  const json = await samskab('calibrate', file, ...way, '--json');
  expect(JSON.parse(json.out)).toMatchObject({
    column: 'BNP',
    method: 'direct',
    values: [
      { case: 'a', value: 400, calibrated: near(0.05) },
      { calibrated: near(0.95) },
      { calibrated: null },
    ],
  });
  const suggested = await samskab('calibrate', file, '--column', 'BNP', '--suggest', '1', '--json');
  expect(JSON.parse(suggested.out)).toMatchObject({ thresholds: [650], gaps: [{ from: 400, to: 900 }] });
});

describe('what cannot be done is one sentence', () => {
  test.each<[number, string, readonly string[]]>([
    [1, '--outcome <name> is missing.', ['a.csv']],
    [1, '--incl-cut must be one number or two', ['a.csv', '--outcome', 'GODT', '--incl-cut', '0.6,0.8']],
    [1, '2 is not a number from 0 to 1.', ['a.csv', '--outcome', 'GODT', '--pri-cut', '2']],
    [1, '--include must be', ['a.csv', '--outcome', 'GODT', '--include', '!']],
    [1, '--missing must be', ['a.csv', '--outcome', 'GODT', '--missing', 'guess']],
    [
      1,
      'The expectation VEJR fits none',
      ['a.csv', '--outcome', 'GODT', '--incl-cut', '0.8', '--dir-exp', 'VEJR'],
    ],
    [1, 'Write the thresholds so', ['calibrate', 'a.csv', '--column', 'PLAN', '--method', 'direct']],
    [1, 'Choose a way with --method', ['calibrate', 'a.csv', '--column', 'PLAN']],
    [2, 'There is no column called VEJR.', ['a.csv', '--outcome', 'GODT', '--conditions', 'VEJR']],
    [
      2,
      'The thresholds must stand in order',
      ['calibrate', 'a.csv', '--column', 'PLAN', '--method', 'direct', '--thresholds', '3,1,2'],
    ],
    [2, 'does not exist', ['b.csv', '--outcome', 'GODT']],
  ])('%i: %s', async (exit, sentence, args) => {
    fileOf(TABLE);
    const answer = await samskab(...args.map((arg) => (arg.endsWith('.csv') ? path.join(folder, arg) : arg)));
    expect(answer).toMatchObject({ exit, out: '', told: expect.stringContaining(sentence) });
    expect(answer.told.split('\n')).toHaveLength(1);
  });
});
