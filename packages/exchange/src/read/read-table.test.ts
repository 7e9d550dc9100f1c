import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, test } from 'vitest';
import { all, bytesOf } from '../testing.ts';
import { readTable, wholeTable } from './read-table.ts';

const golden = (name: string): Uint8Array =>
  new Uint8Array(
    readFileSync(fileURLToPath(new URL(`../../../../golden/exchange/${name}`, import.meta.url))),
  );

const rowsOf = async (name: string, bytes: Uint8Array = golden(name)) => {
  const table = await wholeTable(bytes, { name });
  return table.ok ? table.value : table.error;
};
const EXPECTED: unknown = JSON.parse(new TextDecoder().decode(golden('expected-rows.json')));

describe('one table in every dress', () => {
  test.each([
    'same-utf8.csv',
    'same-utf8-bom.csv',
    'same-windows-1252.csv',
    'same-utf16le-bom.csv',
    'same-utf16be-bom.csv',
    'same-utf16le.csv',
    'same-sep-line.csv',
    'same-cr.csv',
    'same.json',
    'same.jsonl',
  ])('%s gives the same rows', async (name) => {
    const table = await wholeTable(golden(name), { name });
    expect(table.ok && table.value.rows.map(({ cells }) => cells)).toEqual(EXPECTED);
  });

  test('reads Danish letters from ISO-8859-1, also when the first stands far into the file', async () => {
    const early = await rowsOf('iso-8859-1.csv');
    expect(early).toMatchObject({ rows: [{ cells: { titel: 'Fællesspisning på Nørrebro' } }, {}] });
    const late = await wholeTable(golden('late-letter-iso-8859-1.csv'), { name: 'a.csv' });
    expect(late.ok && late.value.rows.at(-1)?.cells).toEqual({ nr: '701', titel: 'Fællesskab på Ærø' });
  });

  test('reads numbers, dates, booleans, formulas and split texts of a workbook', async () => {
    expect(await rowsOf('kinds-of-cells.xlsx')).toEqual({
      refused: [],
      rows: [
        { row: 2, cells: { nr: '1', titel: 'Den åbne gryde', dag: '2022-03-01' } },
        { row: 4, cells: { nr: '2.5', titel: 'Suppe', dag: 'true' } },
      ],
    });
  });
});

describe('files that cannot be read', () => {
  test.each([
    ['empty.csv', { code: 'emptyFile' }],
    ['blank.csv', { code: 'emptyFile' }],
    ['only-header.csv', { code: 'noRows' }],
    ['picture.csv', { code: 'notATable' }],
    ['old-excel.xlsx', { code: 'oldExcel' }],
    ['broken-quotes.csv', { code: 'brokenQuotes', line: 3 }],
    ['unclosed-quote.csv', { code: 'brokenQuotes' }],
    ['duplicate-header.csv', { code: 'duplicateHeader', column: 'titel' }],
    ['mixed-encoding.csv', { code: 'unreadableEncoding', line: 4 }],
    ['broken.json', { code: 'brokenJson', line: 3 }],
    ['broken-line.jsonl', { code: 'brokenJson', line: 2 }],
  ])('%s is refused as a whole', async (name, refusal) => {
    expect(await rowsOf(name)).toMatchObject({ scope: 'file', file: name, ...refusal });
  });

  test('leaves out single rows that do not fit the heading and reads the others', async () => {
    expect(await rowsOf('ragged.csv')).toMatchObject({
      rows: [{ row: 2 }, { row: 5 }, { row: 7 }],
      refused: [
        { code: 'wrongCellCount', row: 3, found: 2, limit: 3 },
        { code: 'wrongCellCount', row: 4, found: 4, limit: 3 },
      ],
    });
    expect(await rowsOf('list-of-numbers.json')).toMatchObject({
      rows: [{ row: 1 }, { row: 3 }],
      refused: [{ code: 'notAnObject', row: 2 }],
    });
  });

  test('does not take names of columns for members of objects', async () => {
    const rows = await rowsOf('a.csv', bytesOf('nr,__proto__,constructor\n1,a,b'));
    expect(rows).toMatchObject({ rows: [{}] });
    expect(Object.entries('rows' in rows ? (rows.rows[0]?.cells ?? {}) : {})).toEqual([
      ['nr', '1'],
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
  });
});

// Texts that are told apart when they are read: no byte order mark, no half pairs, no line that is only blank.
const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\ufeff', ''));
const heading = fc.uniqueArray(fc.stringMatching(/^[a-zæøå]{1,6}$/), { minLength: 2, maxLength: 5 });
const table = heading.chain((names) =>
  fc.record({
    names: fc.constant(names),
    rows: fc.array(
      fc
        .array(cell, { minLength: names.length, maxLength: names.length })
        .map((row) => ['x', ...row.slice(1)]),
      { minLength: 1, maxLength: 8 },
    ),
  }),
);

describe('whatever is written is read back', () => {
  test('from CSV with any separator and line end, however the bytes are cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 9 }),
        async ({ names, rows }, delimiter, lineEnd, size) => {
          const csv = stringify([names, ...rows], { delimiter, record_delimiter: lineEnd, quoted: true });
          const bytes = bytesOf(csv);
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.subarray(at * size, (at + 1) * size),
          );
          const items = await all(readTable(chunks, { name: 'a.csv' }));
          const read = items.map((item) => (item.ok ? Object.values(item.value.cells) : item.error));
          expect(read).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('and bytes of any kind end in rows or in one refusal, never in an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const items = await all(readTable(bytes, { name: 'a.csv' }));
        const whole = items.filter((item) => !item.ok && item.error.scope === 'file');
        expect(items.length).toBeGreaterThan(0);
        expect(whole.length).toBeLessThanOrEqual(1);
        expect(whole.length === 0 || items.at(-1) === whole[0]).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
