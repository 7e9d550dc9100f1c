import { readdirSync, readFileSync } from 'node:fs';
import { readSettings, USUAL_SETTINGS, type AnalysisSettings } from '@samskab/domain/analysis-settings';
import { readTable } from '@samskab/qca';
import { describe, expect, test } from 'vitest';
import { analysisFile } from './analysis-files.ts';
import { compareAnalyses } from './compare-analyses.ts';
import { readOwnTable } from './own-table.ts';
import { tryOut } from './robustness.ts';
import { ON_SERVER, runAnalysis } from './run-analysis.ts';
import { conditionChoices, fitted, outcomeChoices, type WorkbenchTable } from './workbench-table.ts';

const GOLDEN = new URL('../../../../../../../golden/qca/', import.meta.url);
const near = (value: number) => expect.closeTo(value, 9);
const listed = <Value>(value: Value | readonly Value[]) => [value].flat() as readonly Value[];

function own(text: string | Uint8Array): WorkbenchTable {
  const read = readOwnTable(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'prøve.csv');
  if (!read.ok) throw new Error(read.sentence.en);
  return read.table;
}

interface AnswerOfR {
  readonly csv: string;
  readonly outcome: string;
  readonly conditions: readonly string[];
  readonly truthTable: Readonly<Record<string, number | readonly number[]>>;
  readonly min: Readonly<
    Record<
      string,
      {
        readonly options: {
          readonly include: string;
          readonly 'dir.exp'?: string;
          readonly 'row.dom'?: boolean;
        };
        readonly error?: string;
        readonly intermediate?: unknown;
        readonly fit: {
          readonly models: readonly { readonly model: { readonly inclS: number; readonly covS: number } }[];
        };
      }
    >
  >;
}

function settingsOf(answer: AnswerOfR, options: AnswerOfR['min'][string]['options']): AnalysisSettings {
  const [inclusion = 1, contradiction = null] = listed(answer.truthTable['incl.cut'] ?? 1);
  return {
    ...USUAL_SETTINGS,
    outcome: answer.outcome.replace('~', ''),
    absent: answer.outcome.startsWith('~'),
    conditions: answer.conditions,
    solution: options['dir.exp']
      ? 'intermediate'
      : options.include.includes('?')
        ? 'parsimonious'
        : 'conservative',
    expectations: options['dir.exp']?.split(',') ?? [],
    inclusion,
    contradiction,
    pri: Number(answer.truthTable['pri.cut'] ?? 0),
    n: Number(answer.truthTable['n.cut'] ?? 1),
    rowDominance: options['row.dom'] ?? false,
  };
}

const names = readdirSync(new URL('answers/', GOLDEN)).filter((_, at) => at % 3 === 0);
test.each(names)('as R QCA from the file to the figures: %s', (name) => {
  const answer = JSON.parse(readFileSync(new URL(`answers/${name}`, GOLDEN), 'utf8')) as AnswerOfR;
  const table = own(readFileSync(new URL(answer.csv, GOLDEN)));
  for (const { options, error, intermediate, fit } of Object.values(answer.min)) {
    if (error !== undefined || intermediate !== undefined) continue;
    const found = runAnalysis(table, settingsOf(answer, options), ON_SERVER, 'en');
    if (!found.ok) throw new Error(found.refusal.sentence.en);
    const figures = found.value.report.models.map(({ inclusion, coverage }) => ({ inclusion, coverage }));
    const asR = listed(fit.models).map(({ model }) => ({
      inclusion: near(model.inclS),
      coverage: near(model.covS),
    }));
    expect(figures).toEqual(expect.arrayContaining(asR));
    expect(figures.length).toBe(asR.length);
  }
});

const TABLE = own('case;A;B;Y\na;1;0,2;0,9\nb;0,8;0,9;1\nc;0,1;0,7;0,2\nd;0;0;0,1\n');

test('a table without settings is shown with its outcome and its first conditions', () => {
  expect(fitted(USUAL_SETTINGS, TABLE)).toMatchObject({ outcome: 'Y', conditions: ['A', 'B'] });
  const many = own(`case,${'ABCDEFGH'.split('').join()}\nx,1,0,1,0,1,0,1,2\ny,0,0,1,0,1,0,1,0\n`);
  expect(fitted(USUAL_SETTINGS, many).conditions).toHaveLength(5);
  expect(
    outcomeChoices(many)
      .slice(0, 3)
      .map(({ value }) => value),
  ).toEqual(['H[0]', 'H[1]', 'H[2]']);
  expect(conditionChoices(many, 'H[1]').map(({ code }) => code)).not.toContain('H');
});

describe('what cannot be analysed is a sentence beside its thing', () => {
  test.each([
    ['data', 'one_case', 'case,A,Y\na,1,0\n', 'outcome=Y&condition=A'],
    ['data', 'duplicate_case', 'case,A,Y\na,1,0\na,0,1\n', 'outcome=Y&condition=A'],
    ['data', 'missing_value', 'case,A,Y\na,1,0\nb,,1\n', 'outcome=Y&condition=A&missing=refuse'],
    ['outcome', 'constant_outcome', 'case,A,Y\na,1,0\nb,0,0\n', 'outcome=Y&condition=A'],
    ['conditions', 'no_conditions', 'case,A,Y\na,1,0\nb,0,1\n', 'outcome=Y'],
    ['column:A', 'outside_scale', 'case,A,Y\na,1.5,0\nb,0,1\n', 'outcome=Y&condition=A'],
    ['column:A', 'not_calibrated', 'case,A,Y\na,400,0\nb,700,1\n', 'outcome=Y&condition=A'],
    [
      'column:A',
      'thresholds_missing',
      'case,A,Y\na,4,0\nb,7,1\n',
      'outcome=Y&condition=A&way.A=direct&at.A=4',
    ],
    [
      'column:A',
      'thresholds_not_in_order',
      'case,A,Y\na,4,0\nb,7,1\n',
      'outcome=Y&condition=A&way.A=direct&at.A=4&at.A=9&at.A=5',
    ],
    [
      'cutOffs',
      'cut_offs_not_in_order',
      'case,A,Y\na,1,0\nb,0,1\n',
      'outcome=Y&condition=A&incl=0.7&contradiction=0.9',
    ],
    [
      'expectations',
      'unknown_expectation',
      'case,A,Y\na,1,1\nb,0,0\n',
      'outcome=Y&condition=A&solution=intermediate&expect=B',
    ],
  ])('%s: %s', (at, code, csv, address) => {
    const found = runAnalysis(own(csv), readSettings(new URLSearchParams(address)), ON_SERVER, 'da');
    expect(found).toMatchObject({
      ok: false,
      refusal: { code, at, sentence: { da: expect.stringMatching(/\.$/) } },
    });
  });

  test('forty conditions', () => {
    const head = Array.from({ length: 40 }, (_, at) => `C${at}`);
    const rows = Array.from(
      { length: 30 },
      (_, row) => `c${row},${head.map((_, at) => ((row * 7 + at * 3) % 5 > 2 ? 1 : 0)).join()},${row % 2}`,
    );
    const found = runAnalysis(
      own(`case,${head.join()},Y\n${rows.join('\n')}\n`),
      { ...USUAL_SETTINGS, outcome: 'Y', conditions: head },
      ON_SERVER,
      'da',
    );
    expect(found).toMatchObject({ ok: false, refusal: { code: 'too_many_conditions', at: 'conditions' } });
  });
});

test('warnings about a column stand beside it', () => {
  const csv = `case,A,Y\n${Array.from({ length: 14 }, (_, at) => `c${at},${at === 0 ? 0.5 : 0.9},${at % 2}`).join('\n')}\n`;
  const found = runAnalysis(own(csv), fitted(USUAL_SETTINGS, own(csv)), ON_SERVER, 'en');
  expect(found.ok && found.value.warnings.map(({ code, at }) => [code, at])).toEqual(
    expect.arrayContaining([
      ['at_half', 'column:A'],
      ['skewed', 'column:A'],
      ['one_condition', null],
    ]),
  );
});

test('a column that is no number is left out and said; the rest can be worked with', () => {
  const read = readOwnTable(new TextEncoder().encode('case,Land,A,Y\na,Norge,1,0\nb,Danmark,0,1\n'), 'x');
  expect(read).toMatchObject({ ok: true, notes: [{ en: expect.stringContaining('Norge') }] });
  expect(readOwnTable(new TextEncoder().encode('case,Land\na,Norge\n'), 'x').ok).toBe(false);
});

test('of many columns that are no numbers only some are named', () => {
  const head = Array.from({ length: 60 }, (_, at) => `Svar ${at}`);
  const csv = `case,${head.join()},A,Y\na,${head.map(() => 'ja').join()},1,0\nb,${head.map(() => 'nej').join()},0,1\n`;
  const read = readOwnTable(new TextEncoder().encode(csv), 'x');
  expect(read.ok && read.notes.map(({ en }) => en)).toEqual([
    expect.stringContaining('Svar 0'),
    expect.stringContaining('Svar 1'),
    expect.stringContaining('Svar 2'),
    expect.stringMatching(/^57 other columns/),
  ]);
});

test('headings with the signs of the notation are written in another way, and that is said', () => {
  const csv = 'case,Age [years],Age years,*,Y->Z\na,1,0,1,0\nb,0,1,0,1\n';
  const read = readOwnTable(new TextEncoder().encode(csv), 'x');
  if (!read.ok) throw new Error(read.sentence.en);
  expect(read.table.columns.map(({ code }) => code)).toEqual(['Age years 2', 'Age years', 'X', 'Y Z']);
  expect(read.notes).toHaveLength(3);
  expect(runAnalysis(read.table, fitted(USUAL_SETTINGS, read.table), ON_SERVER, 'en').ok).toBe(true);
});

test('the data that are handed out are read as they were', () => {
  const odd = own('case;A;Y\n"Å ""x"", y";0,1;1\n=1+1;;0\n');
  const csv = analysisFile('data.csv', {
    table: odd,
    collection: 'own',
    settings: USUAL_SETTINGS,
    report: null,
    language: 'da',
  });
  const back = readTable(csv);
  expect(back).toMatchObject({
    ok: true,
    value: { cases: ['Å "x", y', "'=1+1"], columns: [{ name: 'A', cells: ['0.1', ''] }, { name: 'Y' }] },
  });
});

test('the settings that are handed out lead back to the same analysis', () => {
  const settings: AnalysisSettings = {
    ...fitted(USUAL_SETTINGS, TABLE),
    absent: true,
    solution: 'intermediate',
    expectations: ['~A'],
    pri: 0.4,
  };
  const json = JSON.parse(
    analysisFile('indstillinger.json', {
      table: TABLE,
      collection: 'own',
      settings,
      report: null,
      language: 'da',
    }),
  );
  expect(readSettings(new URLSearchParams(json.address))).toEqual(settings);
  expect(json.settings).toEqual(settings);
});

test('two analyses are compared by terms, in any order and both ways', () => {
  const model = (...terms: string[]) =>
    ({ terms: terms.map((term) => ({ term, cases: [`in ${term}`] })) }) as never;
  const [a, b] = [{ models: [model('A*B', 'C')] }, { models: [model('C', 'D')] }];
  expect(compareAnalyses(a, b)).toEqual({
    both: ['C'],
    onlyA: ['A*B'],
    onlyB: ['D'],
    isSame: false,
    casesOnlyA: ['in A*B'],
    casesOnlyB: ['in D'],
  });
  const turned = compareAnalyses(b, a);
  expect(turned.onlyA).toEqual(['D']);
  expect(compareAnalyses({ models: [model('A', 'B')] }, { models: [model('B', 'A')] }).isSame).toBe(true);
});

test('a solution is tried in each way, and can be stopped', () => {
  const settings = { ...fitted(USUAL_SETTINGS, TABLE), pri: 0 };
  expect(tryOut('leaveOneOut', TABLE, settings)).toMatchObject({ ok: true, value: { stable: { runs: 4 } } });
  const sweep = tryOut('sweep', TABLE, settings);
  const points = sweep.ok && sweep.value.trial === 'sweep' ? sweep.value.points : [];
  expect(points.filter(({ cutOff, isSame }) => cutOff === settings.inclusion && isSame)).toHaveLength(1);
  let done = 0;
  const stopped = tryOut('chance', TABLE, settings, {
    onProgress: (many) => (done = many),
    shouldStop: () => done >= 10,
  });
  expect(stopped).toMatchObject({ ok: true, value: { chance: { runs: 10 } } });
  expect(tryOut('subsample', TABLE, { ...settings, conditions: [] })).toMatchObject({
    ok: false,
    refusal: { at: 'conditions' },
  });
});
