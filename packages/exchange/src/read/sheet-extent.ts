/** How far a sheet reaches, in rows and columns counted from 1. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const TAG = /<(?:[\w.-]+:)?(?:c|row)(?=[\s/>])/g;
// Attributes without entities, so that a reference cannot hide behind one.
const WELL_FORMED = /<(?:[\w.-]+:)?(?:c|row)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<&]*"|'[^'<&]*'))*)\s*\/?>/g;
const REFERENCE = /\sr\s*=\s*["']([A-Za-z]*)(\d*)["']/;

/**
 * How far the cells of a sheet reach, read from its XML (ECMA-376, part 1, 18.3.1) before it is parsed: one cell
 * with a far reference makes a parser fill everything before it. Null when a tag is not plain enough to judge.
 * @example sheetExtent('<row r="2"><c r="B2"/></row>') // => { rows: 2, columns: 2 }
 */
export function sheetExtent(xml: string): Extent | null {
  let [rows, columns, tags, inRow] = [0, 0, 0, 0];
  for (const [tag, attributes = ''] of xml.matchAll(WELL_FORMED)) {
    tags += 1;
    const [, letters = '', digits = ''] = REFERENCE.exec(attributes) ?? [];
    const isRow = /^<(?:[\w.-]+:)?row/.test(tag);
    inRow = isRow ? 0 : inRow + 1;
    rows = Math.max(isRow ? rows + 1 : rows, Number(digits));
    columns = Math.max(columns, inRow, columnNumber(letters));
  }
  return tags === (xml.match(TAG)?.length ?? 0) ? { rows, columns } : null;
}

/**
 * The number of a column from its letters.
 * @example columnNumber('AA') // => 27
 */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
