import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnNumber, sheetExtent } from './sheet-extent.ts';

/** The letters of a column, counted up one by one as a spreadsheet does. */
function lettersOf(number: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return number === 0 ? '' : lettersOf(Math.floor((number - 1) / 26)) + alphabet[(number - 1) % 26];
}

test('the number of a column undoes its letters', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (number) => columnNumber(lettersOf(number)) === number),
  );
});

test('a sheet reaches as far as its farthest cell, with references or without', () => {
  const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(cells, fc.boolean(), (places, prefixed) => {
      const tag = prefixed ? 'x:c' : 'c';
      const xml = places
        .map(([row, column]) => `<row r="${row}"><${tag} r="${lettersOf(column)}${row}"/></row>`)
        .join('');
      const extent = sheetExtent(xml);
      expect(extent?.columns).toBe(Math.max(...places.map(([, column]) => column)));
      expect(extent?.rows).toBeGreaterThanOrEqual(Math.max(...places.map(([row]) => row)));
    }),
  );
  expect(sheetExtent('<row><c/><c/></row><row><c/></row>')).toEqual({ rows: 2, columns: 2 });
});

test('columns and cells of other names are not counted, and a tag that is not plain is not judged', () => {
  expect(sheetExtent('<cols><col min="1" max="16384"/></cols><rows/>')).toEqual({ rows: 0, columns: 0 });
  expect(sheetExtent('<row><c r="A1" x=1/></row>')).toBeNull();
});
