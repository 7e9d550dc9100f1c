import { withRoom } from './growing.ts';
import { NONE } from './none.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Longest word in bytes. */
export const WORD_BYTES = 255;

/** Room for the bytes of one word; longer ones are cut by whoever writes them. */
export const wordBuffer = (): Uint8Array<ArrayBuffer> => new Uint8Array(WORD_BYTES + 1);

/**
 * Words by number and numbers by word, as bytes in one array and a hash table with open addressing. A Map of
 * strings takes about ten times the memory, and reading saved documents into it would make millions of strings.
 */
export class WordTable {
  #bytes = new Uint8Array(4096);
  /** Where each word begins; one more than there are words. */
  #starts = new Uint32Array(1024);
  #places = new Uint32Array(2048).fill(NONE);
  readonly #scratch = wordBuffer();
  size = 0;

  get bytes(): number {
    return this.#bytes.byteLength + this.#starts.byteLength + this.#places.byteLength;
  }

  /** All words one after the other; only good until a word is added. */
  get arena(): Uint8Array {
    return this.#bytes;
  }

  startOf = (word: number): number => this.#starts[word] ?? 0;
  endOf = (word: number): number => this.#starts[word + 1] ?? 0;
  textOf = (word: number): string =>
    decoder.decode(this.#bytes.subarray(this.startOf(word), this.endOf(word)));

  /** The number of a text, or NONE. Of longer texts only the first 255 bytes count. */
  find(text: string): number {
    return this.findBytes(this.#scratch, this.#encode(text));
  }

  findBytes = (word: Uint8Array, length: number): number => this.#places[this.#placeOf(word, length)] ?? NONE;

  /** The number of a text, which is the next one when it is new. */
  intern(text: string): number {
    return this.internBytes(this.#scratch, this.#encode(text));
  }

  internBytes(word: Uint8Array, length: number): number {
    const place = this.#placeOf(word, length);
    const known = this.#places[place] ?? NONE;
    if (known !== NONE) return known;
    const start = this.#starts[this.size] ?? 0;
    this.#bytes = withRoom(this.#bytes, start + length);
    for (let at = 0; at < length; at += 1) this.#bytes[start + at] = word[at] as number;
    this.#places[place] = this.size;
    this.size += 1;
    this.#starts = withRoom(this.#starts, this.size + 1);
    this.#starts[this.size] = start + length;
    if (this.size * 5 > this.#places.length * 3) this.#spread();
    return this.size - 1;
  }

  #encode = (text: string): number => encoder.encodeInto(text, this.#scratch.subarray(0, WORD_BYTES)).written;

  /** Where a word stands in the table, or where it would. */
  #placeOf(word: Uint8Array, length: number): number {
    const mask = this.#places.length - 1;
    let place = hashOf(word, 0, length) & mask;
    for (;;) {
      const known = this.#places[place] as number;
      if (known === NONE || this.#isSame(known, word, length)) return place;
      place = (place + 1) & mask;
    }
  }

  #isSame(known: number, word: Uint8Array, length: number): boolean {
    const start = this.#starts[known] as number;
    if ((this.#starts[known + 1] as number) - start !== length) return false;
    for (let at = 0; at < length; at += 1) if (this.#bytes[start + at] !== word[at]) return false;
    return true;
  }

  #spread(): void {
    const places = new Uint32Array(2 * this.#places.length).fill(NONE);
    const mask = places.length - 1;
    for (let word = 0; word < this.size; word += 1) {
      let place = hashOf(this.#bytes, this.startOf(word), this.endOf(word)) & mask;
      while (places[place] !== NONE) place = (place + 1) & mask;
      places[place] = word;
    }
    this.#places = places;
  }
}

/** FNV-1a, with the upper bits stirred into the lower ones that the table uses. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c_9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x0100_0193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
