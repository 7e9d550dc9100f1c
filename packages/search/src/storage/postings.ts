import { withRoom } from './growing.ts';
import { PostingPool, SLOT_LENGTHS } from './posting-pool.ts';

/** So many documents can be told apart: 24 bits of a posting, the other 8 are the weight. */
export const DOCUMENTS_AT_MOST = 2 ** 24;

const EMPTY = new Uint32Array(0);

/** For each form, in which documents it stands and with which weight, in the order the documents came in. */
export class Postings {
  readonly #pool = new PostingPool();
  #starts = new Uint32Array(1024);
  #lengths = new Uint32Array(1024);
  /** Of the slot, as in SLOT_LENGTHS; a form without length has no slot. */
  #sizes = new Uint8Array(1024);
  #forms = 0;

  get bytes(): number {
    const own = this.#starts.byteLength + this.#lengths.byteLength + this.#sizes.byteLength;
    return own + this.#pool.bytes;
  }

  lengthOf = (form: number): number => (form < this.#forms ? (this.#lengths[form] ?? 0) : 0);

  /** The postings of a form, `document << 8 | weight`, rising. Only good until something is added. */
  of(form: number): Uint32Array {
    const length = this.lengthOf(form);
    if (length === 0) return EMPTY;
    const start = this.#starts[form] ?? 0;
    const place = this.#pool.placeOf(start);
    return this.#pool.pageOf(start).subarray(place, place + length);
  }

  /** Puts a document, higher than all before, behind those of a form. */
  append(form: number, document: number, weight: number): void {
    this.#makeRoomForForm(form);
    const length = this.#lengths[form] ?? 0;
    const size = this.#sizes[form] ?? 0;
    if (length === 0) this.#starts[form] = this.#pool.take(0);
    else if (length === SLOT_LENGTHS[size]) this.#move(form, length, size, size + 1);
    const start = this.#starts[form] ?? 0;
    this.#pool.pageOf(start)[this.#pool.placeOf(start) + length] = ((document << 8) | weight) >>> 0;
    this.#lengths[form] = length + 1;
  }

  /**
   * Leaves out documents and gives the others new numbers.
   * @param numbers the new number of each document, in the same order, or NONE when it is left out
   */
  renumber(numbers: Uint32Array, none: number): void {
    for (let form = 0; form < this.#forms; form += 1) {
      const before = this.lengthOf(form);
      if (before === 0) continue;
      const kept = renumbered(this.of(form), numbers, none);
      this.#lengths[form] = kept;
      this.#shrink(form, kept);
    }
  }

  /** All slots in use and all free ones, for checking that nothing is used twice or lost. */
  *slots(): Generator<{ readonly start: number; readonly size: number }> {
    for (let form = 0; form < this.#forms; form += 1)
      if (this.lengthOf(form) > 0) yield { start: this.#starts[form] ?? 0, size: this.#sizes[form] ?? 0 };
    yield* this.#pool.freeSlots();
  }

  #shrink(form: number, length: number): void {
    const size = this.#sizes[form] ?? 0;
    let fitting = size;
    while (fitting > 0 && (SLOT_LENGTHS[fitting - 1] as number) >= length) fitting -= 1;
    if (length === 0) {
      this.#pool.give(this.#starts[form] ?? 0, size);
      this.#sizes[form] = 0;
    } else if (fitting < size) this.#move(form, length, size, fitting);
  }

  #move(form: number, length: number, from: number, to: number): void {
    const old = this.#starts[form] ?? 0;
    const start = this.#pool.take(to);
    const [source, target] = [this.#pool.pageOf(old), this.#pool.pageOf(start)];
    const [sourceAt, targetAt] = [this.#pool.placeOf(old), this.#pool.placeOf(start)];
    for (let at = 0; at < length; at += 1) target[targetAt + at] = source[sourceAt + at] as number;
    this.#pool.give(old, from);
    this.#starts[form] = start;
    this.#sizes[form] = to;
  }

  #makeRoomForForm(form: number): void {
    if (form < this.#forms) return;
    this.#forms = form + 1;
    this.#starts = withRoom(this.#starts, this.#forms);
    this.#lengths = withRoom(this.#lengths, this.#forms);
    this.#sizes = withRoom(this.#sizes, this.#forms);
  }
}

function renumbered(postings: Uint32Array, numbers: Uint32Array, none: number): number {
  let kept = 0;
  for (const posting of postings) {
    const number = numbers[posting >>> 8] ?? none;
    if (number === none) continue;
    postings[kept] = ((number << 8) | (posting & 255)) >>> 0;
    kept += 1;
  }
  return kept;
}
