/**
 * The fewest edits that make one word of another: a letter put in, left out, put for another, or two neighbours
 * changed about (Damerau, 1964; the algorithm of Lowrance and Wagner, 1975). More than `most` is told as
 * `most + 1`, which saves the work of finding out how many more.
 * @example editDistance([...'ensomhde'], [...'ensomhed'], 2) // => 1
 * @example editDistance([...'kaffe'], [...'te'], 2) // => 3
 */
export function editDistance(a: readonly string[], b: readonly string[], most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const lastRowOf = new Map<string, number>();
  for (let row = 1; row <= a.length; row += 1) {
    const letter = a[row - 1] as string;
    const made = nextRow(rows, letter, b, lastRowOf);
    rows.push(made);
    if (Math.min(...made) > most) return most + 1;
    lastRowOf.set(letter, row);
  }
  return Math.min(rows[a.length]?.[b.length] ?? 0, most + 1);
}

function nextRow(
  rows: readonly number[][],
  letter: string,
  b: readonly string[],
  lastRowOf: ReadonlyMap<string, number>,
): number[] {
  const row = rows.length;
  const above = rows[row - 1] as number[];
  const made = [row];
  let lastSame = 0;
  for (let column = 1; column <= b.length; column += 1) {
    const other = b[column - 1] as string;
    const isSame = other === letter;
    let least = Math.min(
      (above[column] as number) + 1,
      (made[column - 1] as number) + 1,
      (above[column - 1] as number) + (isSame ? 0 : 1),
    );
    const swapRow = lastRowOf.get(other) ?? 0;
    if (swapRow > 0 && lastSame > 0) {
      const before = rows[swapRow - 1]?.[lastSame - 1] ?? 0;
      least = Math.min(least, before + (row - swapRow - 1) + 1 + (column - lastSame - 1));
    }
    if (isSame) lastSame = column;
    made.push(least);
  }
  return made;
}
