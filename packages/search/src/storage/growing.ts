type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** An array with room for at least so many values: the same one, or a larger one with the same beginning. */
export function withRoom<T extends Numbers>(values: T, length: number): T {
  if (length <= values.length) return values;
  const room = Math.max(length, Math.ceil(values.length * 1.2), 16);
  const larger = new (values.constructor as new (length: number) => T)(room);
  larger.set(values);
  return larger;
}

/** A list of whole numbers below 2^32 that only grows; `values` has more room than `length` tells. */
export class GrowingList {
  values: Uint32Array<ArrayBuffer> = new Uint32Array(16);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) this.values = withRoom(this.values, this.length + 1);
    this.values[this.length] = value;
    this.length += 1;
  }

  at = (place: number): number => this.values[place] ?? 0;
  get bytes(): number {
    return this.values.byteLength;
  }
}
