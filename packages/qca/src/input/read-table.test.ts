import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import { DELIMITERS } from './read-records.ts';
import { readTable } from './read-table.ts';

/** Writes as spreadsheets do: in quotes where it must be, and elsewhere as the dice fall. */
const written = (cell: string, delimiter: string, always: boolean): string =>
  always || /["\r\n]|^\s|\s$/.test(cell) || cell.includes(delimiter)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;

const cell = fc.string({ unit: fc.constantFrom(...'ab1.,;"\t\n\r æø~'), maxLength: 8 });
const name = fc.string({ unit: fc.constantFrom(...'ABCæøå,;" '), minLength: 1, maxLength: 5 });
const anyFile = fc
  .record({
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 4, selector: (one) => one.trim() }),
    delimiter: fc.constantFrom(...DELIMITERS),
    lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
    always: fc.boolean(),
    mark: fc.constantFrom('', '\ufeff'),
    last: fc.boolean(),
  })
  .chain((style) =>
    fc.record({
      style: fc.constant({ ...style, names: style.names.map((one, at) => one.trim() || `X${at}`) }),
      rows: fc.array(fc.array(cell, { minLength: style.names.length, maxLength: style.names.length }), {
        minLength: 1,
        maxLength: 5,
      }),
    }),
  );

test('what is written is read as it was, whatever the style', () => {
  fc.assert(
    fc.property(anyFile, ({ style, rows }) => {
      fc.pre(new Set(style.names).size === style.names.length);
      const { delimiter, lineBreak, always } = style;
      // The headings tell the delimiter, so that the others must stand less often outside quotes.
      const records = [['case', ...style.names], ...rows.map((row, at) => [`row ${at}`, ...row])];
      const lines = records.map((record, at) =>
        record
          .map((one) => written(one, delimiter, always || (at === 0 && /[;,\t]/.test(one))))
          .join(delimiter),
      );
      const text = style.mark + lines.join(lineBreak) + (style.last ? lineBreak : '');
      expect(readTable(text)).toEqual({
        ok: true,
        value: {
          cases: rows.map((_, at) => `row ${at}`),
          columns: style.names.map((one, at) => ({ name: one, cells: rows.map((row) => row[at]) })),
          encoding: null,
          delimiter,
        },
      });
    }),
    { numRuns: 300 },
  );
});

test('any text and any bytes are a table or are refused with a code', () => {
  const anything = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'a1",;\n\r\t ') }),
    fc.string({ unit: 'binary' }),
    fc.uint8Array({ maxLength: 60 }),
  );
  fc.assert(
    fc.property(anything, (file) => {
      const read = readTable(file);
      if (!read.ok) expect(read.error.code).toMatch(/^[a-z_]+$/);
      else
        expect(read.value.columns.every(({ cells }) => cells.length === read.value.cases.length)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

describe('the encodings of spreadsheets', () => {
  const text = 'sag;Åben dør;Øl\nÆbeltoft;1;0\n';
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(text, 'latin1')],
  ])('%s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
    expect(readTable(bytes)).toMatchObject({
      ok: true,
      value: { cases: ['Æbeltoft'], columns: [{ name: 'Åben dør', cells: ['1'] }, { name: 'Øl' }], encoding },
    });
  });
});

test.each([
  ['empty_file', '\n\n'],
  ['empty_file', '\ufeff'],
  ['no_columns', 'case\na\n'],
  ['no_rows', 'case,A\n'],
  ['column_without_name', 'case,A,,B\na,1,1,1\n'],
  ['duplicate_column', 'case,A,A\na,1,1\n'],
  ['uneven_row', 'case,A,B\na,1\n'],
  ['uneven_row', 'case,A\na,1,2\nb,1\n'],
  ['quote_not_closed', 'case,A\n"a,1\n'],
  ['text_after_quote', 'case,A\n"a"b,1\n'],
])('%s: %j', (code, text) => {
  expect(readTable(text)).toMatchObject({ ok: false, error: { code } });
});

test('a row that is short is named by the line it stands on', () => {
  expect(readTable('case,A,B\n"a\n2",1,1\nb,1\n')).toEqual({
    ok: false,
    error: { code: 'uneven_row', line: 4, cells: 2, wanted: 3 },
  });
});

test('what spreadsheets leave at the end is not a row or a column', () => {
  const read = readTable('case;A;;\na;1;;\n;;;\n\n');
  expect(read).toMatchObject({ ok: true, value: { cases: ['a'], columns: [{ name: 'A', cells: ['1'] }] } });
});

test('a table of R without a heading over the names', () => {
  const read = readTable('"A" ,"B"\n"x",1,0\n');
  expect(read).toMatchObject({ ok: true, value: { cases: ['x'], columns: [{ name: 'A' }, { name: 'B' }] } });
});
