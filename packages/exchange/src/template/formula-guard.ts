/** Signs that make a spreadsheet take a cell for a formula, with any apostrophes that stand before them. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A cell that no spreadsheet runs: where it begins like a formula, an apostrophe goes in front (OWASP, "CSV
 * injection"). Cells that begin with apostrophes and then like a formula get one more, so that every cell can be
 * taken back exactly.
 * @example guarded('=1+1') // => "'=1+1"
 * @example guarded('Mad = fællesskab') // => 'Mad = fællesskab'
 */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/**
 * The cell as it was before it was guarded.
 * @example unguarded("'=1+1") // => '=1+1'
 * @example unguarded("'t er sådan") // => "'t er sådan"
 */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
