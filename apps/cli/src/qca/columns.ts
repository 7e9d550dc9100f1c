/** A figure with three decimals, as they are printed; a dash where there is none. */
export const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(3));

/** Rows as lines with their cells under each other. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
