import { GrowingList, withRoom } from './growing.ts';
import { NONE } from './none.ts';
import { DOCUMENTS_AT_MOST } from './postings.ts';

/** The documents by their place, which is the order they came in, and whether each is still there. */
export class DocumentList {
  readonly #documents = new GrowingList();
  #alive = new Uint8Array(1024);
  /** How many are still there. */
  size = 0;

  get bytes(): number {
    return this.#documents.bytes + this.#alive.byteLength;
  }

  /** Places in use, also of documents that are gone. */
  get length(): number {
    return this.#documents.length;
  }

  /** 1 for each place whose document is there, 0 for the others; longer than `length`. */
  get alive(): Uint8Array {
    return this.#alive;
  }

  documentAt = (place: number): number => this.#documents.at(place);

  /** Puts a document, with a higher number than all before, at the next place. Throws a RangeError otherwise. */
  push(document: number): number {
    const place = this.length;
    const last = place > 0 ? this.documentAt(place - 1) : -1;
    if (!Number.isInteger(document) || document <= last || document >= NONE)
      throw new RangeError('Documents are whole numbers, each higher than the one before');
    if (place >= DOCUMENTS_AT_MOST) throw new RangeError('The index has no place for more documents');
    this.#alive = withRoom(this.#alive, place + 1);
    this.#documents.push(document);
    this.#alive[place] = 1;
    this.size += 1;
    return place;
  }

  /** The place of a document that is there; NONE for any other. */
  placeOf(document: number): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.documentAt(middle) < document) low = middle + 1;
      else high = middle;
    }
    return low < this.length && this.documentAt(low) === document && this.#alive[low] === 1 ? low : NONE;
  }

  /** Takes a document out; false when it was not there. */
  remove(document: number): boolean {
    const place = this.placeOf(document);
    if (place === NONE) return false;
    this.#alive[place] = 0;
    this.size -= 1;
    return true;
  }

  /** Closes the gaps. Gives the new place of each old one, NONE for those that are gone. */
  compact(): Uint32Array {
    const places = new Uint32Array(this.length).fill(NONE);
    let kept = 0;
    for (let place = 0; place < this.length; place += 1) {
      if (this.#alive[place] === 0) continue;
      places[place] = kept;
      this.#documents.values[kept] = this.documentAt(place);
      kept += 1;
    }
    this.#alive.fill(1, 0, kept);
    this.#alive.fill(0, kept);
    this.#documents.length = kept;
    return places;
  }
}
