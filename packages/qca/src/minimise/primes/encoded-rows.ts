/**
 * Rows of a truth table as bits: plane p of a row holds bit p of each condition's value, the first condition
 * lowest. One plane is enough for two values, two for four.
 */
export interface EncodedRows {
  readonly conditions: number;
  readonly planes: number;
  readonly count: number;
  readonly bits: Int32Array;
}

/** A condition is a bit of a 32-bit word, and one more bit stays free for the sign. */
export const MOST_CONDITIONS = 30;

export function encodeRows(rows: readonly (readonly number[])[], values: readonly number[]): EncodedRows {
  const most = values.reduce((a, b) => Math.max(a, b), 2);
  const planes = 32 - Math.clz32(most - 1);
  const bits = new Int32Array(rows.length * planes);
  rows.forEach((row, index) => {
    row.forEach((value, condition) => {
      for (let plane = 0; plane < planes; plane++)
        if ((value >>> plane) & 1) bits[index * planes + plane]! |= 1 << condition;
    });
  });
  return { conditions: values.length, planes, count: rows.length, bits };
}

/** The conditions, as bits, in which row `i` of one list differs from row `j` of another. */
export function differences(a: EncodedRows, i: number, b: EncodedRows, j: number): number {
  let mask = 0;
  for (let plane = 0; plane < a.planes; plane++)
    mask |= a.bits[i * a.planes + plane]! ^ b.bits[j * b.planes + plane]!;
  return mask;
}

/** The value of a condition in row `i`. */
export function valueIn(rows: EncodedRows, i: number, condition: number): number {
  let value = 0;
  for (let plane = 0; plane < rows.planes; plane++)
    value |= ((rows.bits[i * rows.planes + plane]! >>> condition) & 1) << plane;
  return value;
}
