const CANDIDATES = [',', ';', '\t'] as const;
export type Delimiter = (typeof CANDIDATES)[number];

const RECORDS_LOOKED_AT = 20;

/** How a CSV file separates its cells, and how many characters of its beginning only say so. */
export interface Separation {
  readonly delimiter: Delimiter;
  /** Length of a first line such as `sep=;` that Excel writes for itself; 0 when there is none. */
  readonly announcement: number;
}

/**
 * How the cells of a table are separated, judged by its beginning: the separator that divides the heading and
 * then divides the most records into equally many cells. A table of one column is taken to use commas.
 * @example separationOf('navn;by;note, lang\nA;B;c, d\n').delimiter // => ';'
 */
export function separationOf(beginning: string): Separation {
  const announced = /^"?sep=([,;\t])"?\r?\n/i.exec(beginning);
  if (announced) return { delimiter: announced[1] as Delimiter, announcement: announced[0].length };
  const scored = CANDIDATES.map((delimiter) => ({ delimiter, ...evenness(beginning, delimiter) }))
    .filter(({ columns }) => columns > 1)
    .toSorted((a, b) => b.even - a.even || b.columns - a.columns);
  return { delimiter: scored[0]?.delimiter ?? ',', announcement: 0 };
}

/** Cells of the heading, and the share of the first records that have as many. */
function evenness(beginning: string, delimiter: string): { readonly columns: number; readonly even: number } {
  const [columns = 0, ...rest] = cellCounts(beginning, delimiter);
  // The last record may be cut off by the end of what was looked at.
  const whole = rest.slice(0, -1);
  const equal = whole.filter((count) => count === columns).length;
  return { columns, even: whole.length === 0 ? 0 : equal / whole.length };
}

function cellCounts(text: string, delimiter: string): readonly number[] {
  const counts: number[] = [];
  let [cells, quoted] = [1, false];
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === delimiter) cells += 1;
    else if (sign === '\n') {
      counts.push(cells);
      cells = 1;
      if (counts.length > RECORDS_LOOKED_AT) return counts;
    }
  }
  return [...counts, cells];
}
