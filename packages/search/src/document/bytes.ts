import { withRoom } from '../storage/growing.ts';

/** Bytes that are written one after the other. Whole numbers take 7 bits a byte, the lowest first (LEB128). */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  byte(value: number): void {
    this.#bytes = withRoom(this.#bytes, this.#length + 1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  number(value: number): void {
    let rest = value;
    for (; rest >= 128; rest >>>= 7) this.byte((rest & 127) | 128);
    this.byte(rest);
  }

  bytes(values: Uint8Array): void {
    this.#bytes = withRoom(this.#bytes, this.#length + values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  written = (): Uint8Array<ArrayBuffer> => this.#bytes.slice(0, this.#length);
}

/** Reads what `ByteWriter` wrote. Throws a RangeError where there is nothing left or a number is too large. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) throw new RangeError('The bytes end too soon');
    this.#at += 1;
    return value;
  }

  /** A whole number below 2^28. */
  number(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw new RangeError('A number in the bytes is too large');
  }

  /** Copies so many bytes to a place of a buffer. */
  into(buffer: Uint8Array, place: number, length: number): void {
    if (this.#at + length > this.#bytes.length) throw new RangeError('The bytes end too soon');
    if (place + length > buffer.length) throw new RangeError('A word in the bytes is too long');
    for (let at = 0; at < length; at += 1) buffer[place + at] = this.#bytes[this.#at + at] as number;
    this.#at += length;
  }
}
