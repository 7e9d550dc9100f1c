import { sharedFile } from '@samskab/testing';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { goldenFiles } from '../testing/golden-files.ts';
import { readTokens, type RToken } from '../testing/r-tokens.ts';
import { rCalibration } from './r-calibration.ts';
import { rNames } from './r-names.ts';
import { rScript, type RAnalysis } from './r-script.ts';
import { rRemark, rText } from './r-text.ts';

const PLAIN: RAnalysis = {
  title: 'prøve',
  numbers: {
    cases: ['Åen', 'Øen'],
    columns: [
      { name: 'A', values: [1, 0.2] },
      { name: 'Y', values: [1, null] },
    ],
  },
  calibrations: new Map(),
  conditions: ['A'],
  outcome: 'Y',
  cutOffs: { inclusion: 0.8, contradiction: 0.6, pri: 0.5, n: 2 },
  include: ['?'],
  expectations: null,
  rowDominance: true,
  allModels: false,
};

const textsIn = (tokens: readonly RToken[]) =>
  tokens.flatMap(({ kind, value }) => (kind === 'text' ? [value] : []));

/** What stands after `name =` in a script, up to the comma or bracket that ends it. */
const argument = (script: string, name: string): string => {
  const tokens = readTokens(script);
  const at = tokens.findIndex(({ value }, place) => value === name && tokens[place + 1]?.value === '=');
  let depth = 0;
  const parts: string[] = [];
  for (const { value } of tokens.slice(at + 2)) {
    if (depth === 0 && (value === ',' || value === ')')) break;
    depth += value === '(' ? 1 : value === ')' ? -1 : 0;
    parts.push(value);
  }
  return parts.join(' ');
};

test('names and titles of any signs stay texts, and the rest of the script stays as it is', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'"\\\'\n\r\u2028`#);system', '\u0000', '\u{1F600}') }),
  );
  const bare = readTokens(rScript({ ...PLAIN, title: '' }, 'da')).filter(({ kind }) => kind !== 'remark');
  fc.assert(
    fc.property(anyText, anyText, anyText, (first, second, title) => {
      const numbers = { ...PLAIN.numbers, cases: [first, second] };
      const script = rScript({ ...PLAIN, title, numbers }, 'da');
      const tokens = readTokens(script).filter(({ kind }) => kind !== 'remark');
      expect(tokens.length).toBe(bare.length);
      expect(tokens.filter(({ kind }) => kind !== 'text')).toEqual(
        bare.filter(({ kind }) => kind !== 'text'),
      );
      expect(textsIn(tokens).slice(0, 2)).toEqual(
        [first, second].map((name) => name.toWellFormed().replaceAll('\u0000', '\ufffd')),
      );
    }),
    { numRuns: 60 },
  );
});

test('columns get names that R takes, no two alike, and the same where they may stay', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 12 }), (names) => {
      const known = rNames(names);
      expect(new Set(known).size).toBe(names.length);
      for (const name of known) expect(name).toMatch(/^[A-Z][A-Z0-9]*$/);
      expect(rNames(known)).toEqual(known);
    }),
  );
  expect(rNames(['dev', 'DEV', 'NA', '2nd', 'Blåbær'])).toEqual(['DEV2', 'DEV', 'NA2', 'V2ND', 'BLAABAER']);
});

test('a remark is one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(rRemark(text)).toMatch(/^# ?[^\n\r]*$/u);
    }),
  );
});

test.each(goldenFiles())('the calls are those that R QCA was asked with: %s', (_, answer) => {
  const listed = (value: unknown) => [value].flat().filter((one) => one !== undefined);
  for (const { options } of Object.values(answer.min)) {
    const cuts = listed(answer.truthTable['incl.cut']) as number[];
    const given = options['dir.exp'];
    const script = rScript(
      {
        ...PLAIN,
        numbers: answer.numbers,
        conditions: answer.conditions,
        outcome: answer.outcome,
        cutOffs: {
          inclusion: cuts[0] ?? 1,
          contradiction: cuts[1] ?? cuts[0] ?? 1,
          pri: answer.truthTable['pri.cut'] ?? 0,
          n: answer.truthTable['n.cut'] ?? 1,
        },
        include: options.include.split(',').filter((row) => row === '?' || row === 'C'),
        expectations: given === undefined ? null : given.split(','),
        rowDominance: options['row.dom'] ?? false,
      },
      'en',
    );
    expect(argument(script, 'outcome')).toBe(answer.outcome);
    expect(argument(script, 'conditions').replaceAll(/[^A-Z0-9,]/g, '')).toBe(answer.conditions.join());
    expect(argument(script, 'incl.cut').replaceAll(/[^\d.,]/g, '')).toBe(cuts.join() || '1');
    expect(argument(script, 'include')).toBe(options.include);
    expect(script.includes('dir.exp')).toBe(given !== undefined);
    if (given !== undefined) expect(argument(script, 'dir.exp')).toBe(given);
    expect(argument(script, 'row.dom')).toBe(options['row.dom'] ? 'TRUE' : 'FALSE');
  }
});

interface CalibrationOfR {
  readonly type?: string;
  readonly method?: string;
  readonly thresholds?: string;
  readonly logistic?: boolean;
}

test('calibrations are written as R QCA was asked for them', () => {
  const answers = JSON.parse(sharedFile('qca/calibration.json') ?? '[]') as readonly CalibrationOfR[];
  for (const { type, method, thresholds, logistic } of answers) {
    if (type !== 'fuzzy' || thresholds === undefined || method === 'TFR') continue;
    const given = new Map(thresholds.split(', ').map((part) => part.split('=') as [string, string]));
    const slope = (which: string) => ({
      exclusion: Number(given.get(`e${which}`)),
      crossover: Number(given.get(`c${which}`)),
      inclusion: Number(given.get(`i${which}`)),
    });
    const written = given.has('e1')
      ? rCalibration('x', { method: 'bell', first: slope('1'), second: slope('2') })
      : rCalibration('x', { method: logistic === false ? 'linear' : 'direct', ...slope('') });
    expect(written).toContain(`thresholds = ${rText(thresholds)}`);
    expect(written).toContain(`logistic = ${logistic === false ? 'FALSE' : 'TRUE'}`);
  }
});

test('the absence of an outcome, several values and missing expectations are written out', () => {
  const numbers = {
    cases: ['a', 'b'],
    columns: [
      { name: 'Hjælp', values: [2, 0] },
      { name: 'Y', values: [0, 2] },
    ],
  };
  const script = rScript(
    { ...PLAIN, numbers, conditions: ['Hjælp'], outcome: '~Y[1,2]', expectations: [] },
    'da',
  );
  expect(script).toContain('# HJAELP = "Hj\\u00e6lp"');
  expect(argument(script, 'outcome')).toBe('~Y[1,2]');
  expect(script).toContain('outcome <- 1 - as.numeric(data$Y %in% c(1, 2))');
  expect(script).toContain('HJAELPIS2 = as.numeric(data$HJAELP == 2)');
  expect(argument(script, 'include')).toBe('');
  expect(script).toContain('# Uden forventninger');
});
