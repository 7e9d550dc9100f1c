import { describe, expect, test } from 'vitest';
import { numbersOf } from './numbers.ts';
import { prepareTable, type MissingChoice } from './prepare-table.ts';
import { readTable } from './read-table.ts';

/** From a file to a table that can be analysed, as callers do. */
function prepared(text: string, conditions = ['A'], outcome = 'Y', missing: MissingChoice = 'leaveOut') {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.error.code);
  const numbers = numbersOf(read.value, [...new Set([...conditions, 'Y'])]);
  return numbers.ok ? prepareTable(numbers.value, { conditions, outcome }, missing) : numbers;
}

describe('what cannot be analysed is refused', () => {
  test.each([
    ['not_a_number', 'case,A,Y\na,yes,1\nb,0,0'],
    ['mixed_decimals', 'case;A;Y\na;0,5;1\nb;0.5;0'],
    ['not_a_number', 'case;A;Y\na;1.000,5;1\nb;0;0'],
    ['outside_scale', 'case,A,Y\na,-0.1,1\nb,0,0'],
    ['outside_scale', 'case,A,Y\na,1.2,1\nb,0,0'],
    ['outside_scale', 'case,A,Y\na,1,1e999\nb,0,0'],
    ['fractional_value', 'case,A,Y\na,2,1\nb,0.5,0'],
    ['not_calibrated', 'case,A,Y\na,720,1\nb,5,0'],
    ['duplicate_case', 'case,A,Y\na,1,1\na,0,0'],
    ['case_without_name', 'case,A,Y\n,1,1\na,0,0'],
    ['constant_outcome', 'case,A,Y\na,1,1\nb,0,1'],
    ['one_case', 'case,A,Y\na,1,0'],
    ['outcome_needs_value', 'case,A,Y\na,1,2\nb,0,1'],
    ['no_cases', 'case,A,Y\na,,1\nb,0,'],
  ])('%s: %j', (code, text) => {
    expect(prepared(text)).toMatchObject({ ok: false, error: { code } });
  });

  test.each([
    ['no_conditions', [], 'Y'],
    ['unknown_column', ['A'], 'Z'],
    ['condition_twice', ['A', 'A'], 'Y'],
    ['outcome_is_condition', ['A', 'Y'], '~Y'],
    ['name_not_usable', ['A*B'], 'Y'],
  ])('%s', (code, conditions, outcome) => {
    expect(prepared('case,A,A*B,Y\na,1,1,1\nb,0,0,0', conditions, outcome)).toMatchObject({
      ok: false,
      error: { code },
    });
  });
});

test('decimal commas, and conditions of every kind', () => {
  const table = prepared('sag;A;B;C;Y\na;0,33;2;1;1\nb;1;0;0;0,2\n', ['A', 'B', 'C'], '~Y');
  expect(table).toMatchObject({
    ok: true,
    value: {
      table: {
        cases: ['a', 'b'],
        conditions: [{ kind: 'fuzzy' }, { kind: 'multivalue', values: 3 }, { kind: 'crisp' }],
        codes: [
          [0.33, 1],
          [2, 0],
          [1, 0],
        ],
      },
      outcome: { name: '~Y', membership: [0, 0.8] },
    },
  });
});

test('a case with something missing is left out and named, or refused by case and column', () => {
  const text = 'case,A,Y\na,1,1\nb,,0\nc,0,NA\nd,0,0';
  const table = prepared(text);
  expect(table).toMatchObject({ ok: true, value: { table: { cases: ['a', 'd'] } } });
  if (table.ok) expect(table.value.warnings).toContainEqual({ code: 'cases_left_out', cases: ['b', 'c'] });
  expect(prepared(text, ['A'], 'Y', 'refuse')).toEqual({
    ok: false,
    error: { code: 'missing_value', case: 'b', column: 'A' },
  });
});

test('what is unusual is done with a warning', () => {
  const rows = Array.from({ length: 12 }, (_, at) => `case ${at},${at === 0 ? 1 : 0},0.5,1,${at % 2}`);
  const table = prepared(`case,A,B,C,Y\n${rows.join('\n')}`, ['A', 'B', 'C']);
  expect(table.ok && table.value.warnings).toEqual([
    { code: 'skewed', column: 'A', share: 1 / 12 },
    { code: 'at_half', column: 'B', cases: rows.map((row) => row.split(',')[0]) },
    { code: 'constant_condition', column: 'B' },
    { code: 'constant_condition', column: 'C' },
  ]);
});

test('few cases and one condition are warned of', () => {
  const table = prepared('case,A,Y\na,1,1\nb,0,0');
  expect(table.ok && table.value.warnings).toEqual([
    { code: 'few_cases', cases: 2, wanted: 12 },
    { code: 'one_condition' },
  ]);
});
