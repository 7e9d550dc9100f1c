import { describe, expect, test } from 'vitest';
import { storedZip } from '../zip/stored-zip.ts';
import { all, bytesOf } from '../testing.ts';
import { LIMITS } from './limits.ts';
import { readTable } from './read-table.ts';

/** The last thing that reading a file gives. */
async function lastOf(input: Parameters<typeof readTable>[0]) {
  let last: unknown;
  let rows = 0;
  for await (const item of readTable(input, { name: 'a.csv' })) {
    if (item.ok) rows += 1;
    last = item.ok ? item.value : item.error;
  }
  return { last, rows };
}

/** A file of any length that is made while it is read. */
function* fileOf(rows: number, row: (n: number) => string): Generator<Uint8Array> {
  yield bytesOf('nr,titel\n');
  for (let from = 1; from <= rows; from += 500) {
    const numbers = Array.from({ length: Math.min(500, rows - from + 1) }, (_, at) => from + at);
    yield bytesOf(numbers.map(row).join(''));
  }
}

describe('size', () => {
  test('reads 25,000 rows without running far ahead of whoever takes them', async () => {
    let given = 0;
    const row = (n: number) => {
      given = n;
      return `${n},"Fælles mad og kaffe; ${n}"\n`;
    };
    let [taken, ahead] = [0, 0];
    for await (const item of readTable(fileOf(25_000, row), { name: 'a.csv' })) {
      if (item.ok) taken += 1;
      ahead = Math.max(ahead, given - taken);
    }
    expect(taken).toBe(25_000);
    // What the reader looks ahead, and what waits in the streams; a tenth of the file at most.
    expect(ahead).toBeLessThan(8_000);
  });

  test('stops at the limit of rows', async () => {
    const { last, rows } = await lastOf(fileOf(LIMITS.rows + 5, (n) => `${n},a\n`));
    expect(rows).toBe(LIMITS.rows);
    expect(last).toMatchObject({ code: 'tooManyRows', limit: LIMITS.rows });
  });

  test('refuses more columns than the limit', async () => {
    const names = Array.from({ length: LIMITS.columns + 1 }, (_, at) => `k${at}`).join(',');
    expect((await lastOf(bytesOf(`${names}\n`))).last).toMatchObject({ code: 'tooManyColumns' });
  });

  test('refuses one record that never ends, at the line where it begins to be too long', async () => {
    const endless = function* () {
      yield bytesOf('nr,titel\n1,"');
      for (let part = 0; part < 40; part += 1) yield bytesOf('x'.repeat(1024 * 1024));
    };
    expect((await lastOf(endless())).last).toMatchObject({ code: 'recordTooLong' });
  });

  test('refuses a JSON array that is larger than may be held', async () => {
    const large = function* () {
      yield bytesOf('[{"a":"');
      for (let part = 0; part < 65; part += 1) yield bytesOf('x'.repeat(1024 * 1024));
    };
    expect((await lastOf(large())).last).toMatchObject({ code: 'tooManyBytes' });
  });
});

describe('workbooks', () => {
  const WORKBOOK = `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
  const workbook = (sheet: string, more: Readonly<Record<string, string>> = {}) =>
    storedZip(
      new Map(
        Object.entries({
          'xl/workbook.xml': WORKBOOK,
          'xl/_rels/workbook.xml.rels': RELATIONS,
          'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
          ...more,
        }).map(([name, text]) => [name, bytesOf(text)] as const),
      ),
    );
  const text = (reference: string, value: string) =>
    `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;

  test('reads a plain one', async () => {
    const file = await workbook(`<row r="1">${text('A1', 'nr')}</row><row r="2">${text('A2', 'Mad')}</row>`);
    expect((await lastOf(file)).last).toEqual({ row: 2, cells: { nr: 'Mad' } });
  });

  test.each([
    ['a far column', `<row r="1">${text('XFD1', 'x')}</row>`, 'tooManyColumns'],
    ['a far row', `<row r="1048576">${text('A1048576', 'x')}</row>`, 'tooManyRows'],
    ['a reference behind an entity', `<row r="1"><c r="&#88;FD1"><v>1</v></c></row>`, 'brokenZip'],
    [
      'a reference behind a quoted bracket',
      `<row r="1"><c t=">" r="XFD1"><v>1</v></c></row>`,
      'tooManyColumns',
    ],
  ])('refuses %s before it is filled in', async (_, sheet, code) => {
    expect((await lastOf(await workbook(sheet))).last).toMatchObject({ code });
  });

  test('refuses a zip that is no workbook, and one that is cut off', async () => {
    const zip = await storedZip(new Map([['brev.txt', bytesOf('Kære')]]));
    expect((await lastOf(zip)).last).toMatchObject({ code: 'notATable' });
    const cut = (await workbook(`<row r="1">${text('A1', 'nr')}</row>`)).subarray(0, 400);
    expect((await lastOf(cut)).last).toMatchObject({ code: 'brokenZip' });
  });

  test('refuses a workbook whose XML is broken', async () => {
    const file = await workbook('', { 'xl/workbook.xml': '<workbook><sheets' });
    const items = await all(readTable(file, { name: 'a.xlsx' }));
    expect(items).toMatchObject([{ ok: false, error: { scope: 'file', file: 'a.xlsx' } }]);
  });
});
