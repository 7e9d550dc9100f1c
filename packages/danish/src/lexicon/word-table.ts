const PLACE_SEED = 0x811c9dc5;
const PLACE_PRIME = 0x01000193; // FNV-1a, 32 bits (Fowler, Noll and Vo)
const KEY_SEED = 0x9747b28c;
const KEY_PRIME = 0x5bd1e995; // the multiplier of MurmurHash2 (Appleby)
const FULLEST = 0.85;
/** Bytes for each place of a table. */
export const BYTES_FOR_EACH = 10;

/**
 * What is known of many words, in typed arrays: a hash table with open addressing that holds no letters.
 * A word is told from its neighbours by 32 bits that are not those of its place, so that one look-up in some
 * hundred million takes a word for another.
 */
export class WordTable {
  /** Properties of the words, as bits. */
  readonly info: Uint32Array;
  /** How often a word begins, and ends, compounds; the unit is that of whoever fills it. */
  readonly begins: Uint8Array;
  readonly ends: Uint8Array;
  /** All of the table, as it is kept. */
  readonly bytes: Uint8Array;
  readonly capacity: number;
  readonly #keys: Int32Array;
  #size = 0;
  #key = 0;

  /**
   * @param capacity places, a power of two
   * @param buffer what `bytes` of a table with this capacity was; a new table when it is left out
   */
  constructor(capacity: number, buffer: ArrayBuffer = new ArrayBuffer(BYTES_FOR_EACH * capacity)) {
    this.capacity = capacity;
    this.bytes = new Uint8Array(buffer);
    this.#keys = new Int32Array(buffer, 0, capacity);
    this.info = new Uint32Array(buffer, 4 * capacity, capacity);
    this.begins = new Uint8Array(buffer, 8 * capacity, capacity);
    this.ends = new Uint8Array(buffer, 9 * capacity, capacity);
    this.#size = this.#keys.reduce((count, key) => (key === 0 ? count : count + 1), 0);
  }

  /** How many words it holds. */
  get size(): number {
    return this.#size;
  }

  get isFull(): boolean {
    return this.#size > FULLEST * this.capacity;
  }

  /** The place of the letters of `word` from `from` up to `to`; -1 when they are no word of the table. */
  find(word: string, from = 0, to = word.length): number {
    const place = this.#placeFor(word, from, to);
    return this.#keys[place] === 0 ? -1 : place;
  }

  /** The place of a word, which is put there when it is new; -1, where nothing is kept, when the table is full. */
  add(word: string): number {
    if (this.isFull) return -1;
    const place = this.#placeFor(word, 0, word.length);
    if (this.#keys[place] === 0) {
      this.#keys[place] = this.#key;
      this.#size += 1;
    }
    return place;
  }

  #placeFor(word: string, from: number, to: number): number {
    let place = PLACE_SEED;
    let key = KEY_SEED;
    for (let at = from; at < to; at += 1) {
      const unit = word.charCodeAt(at);
      place = Math.imul(place ^ unit, PLACE_PRIME);
      key = Math.imul(key ^ (key >>> 13) ^ unit, KEY_PRIME);
    }
    // Zero means that nothing lies there.
    this.#key = key === 0 ? 1 : key;
    const last = this.capacity - 1;
    place = (place ^ (place >>> 15)) & last;
    while (this.#keys[place] !== 0 && this.#keys[place] !== this.#key) place = (place + 1) & last;
    return place;
  }
}
