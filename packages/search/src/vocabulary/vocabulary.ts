import { formOf } from '../document/form-of.ts';
import type { Language } from '../language.ts';
import { GrowingList } from '../storage/growing.ts';
import { NONE } from '../storage/none.ts';
import { WordTable } from '../storage/word-table.ts';
import { lettersOf } from './letters.ts';

/** A form in which a stem is a part, and whether it is the last part, which says what kind of thing it is. */
export interface FormWithPart {
  readonly form: number;
  readonly isHead: boolean;
}

/**
 * All forms that stand in any document, and what is known of each: its stem, the stems of its parts, and how it
 * is spelled. Forms and stems are numbers; what is known is found out once for each form, when it is asked for.
 */
export class Vocabulary {
  readonly forms = new WordTable();
  readonly stems = new WordTable();
  /** How many letters each form has, and which. */
  readonly counts = new GrowingList();
  readonly masks = new GrowingList();
  readonly #spellings = new WordTable();
  readonly #spellingOf = new GrowingList();
  readonly #stemOf = new GrowingList();
  readonly #nextOfStem = new GrowingList();
  readonly #firstOfStem = new GrowingList();
  // A form with a part is written form × 2 + 1 when the part is its head; the lists go from entry to entry.
  readonly #partEntries = new GrowingList();
  readonly #nextOfPart = new GrowingList();
  readonly #firstOfPart = new GrowingList();
  readonly #language: Language;
  readonly #readings: number;
  #analysed = 0;

  constructor(language: Language, readings: number) {
    this.#language = language;
    this.#readings = readings;
  }

  get bytes(): number {
    const tables = [this.forms, this.stems, this.#spellings];
    const lists = [this.counts, this.masks, this.#spellingOf, this.#stemOf, this.#nextOfStem];
    const more = [this.#firstOfStem, this.#partEntries, this.#nextOfPart, this.#firstOfPart];
    return [...tables, ...lists, ...more].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** How many forms are not analysed yet. */
  get waiting(): number {
    return this.forms.size - this.#analysed;
  }

  /** The number of a form, new or known. */
  intern(form: Uint8Array, length: number): number {
    const number = this.forms.internBytes(form, length);
    if (number === this.counts.length) this.#enter(number);
    return number;
  }

  /** Remembers how a form is spelled, if nothing is known of it yet. */
  spell(form: number, spelling: Uint8Array, length: number): void {
    if (this.#spellingOf.at(form) === NONE)
      this.#spellingOf.values[form] = this.#spellings.internBytes(spelling, length);
  }

  /** How a form is shown to people: as it was spelled the first time. */
  spellingOf(form: number): string {
    const spelling = this.#spellingOf.at(form);
    return spelling === NONE ? this.forms.textOf(form) : this.#spellings.textOf(spelling);
  }

  /** Finds out stem and parts of at most so many forms. */
  analyse(most: number): void {
    for (let left = most; left > 0 && this.#analysed < this.forms.size; this.#analysed += 1) {
      const form = this.#analysed;
      if (this.#stemOf.at(form) !== NONE) continue;
      const text = this.forms.textOf(form);
      this.learn(form, this.#language.stem(text), partsOf(this.#readingsOf(text)));
      left -= 1;
    }
  }

  /** Puts in what is known of a form that nothing was known of: its stem, and the stems of its parts. */
  learn(form: number, stem: string, parts: ReadonlyMap<string, boolean>): void {
    const stemNumber = this.#internStem(stem);
    this.#stemOf.values[form] = stemNumber;
    this.#nextOfStem.values[form] = this.#firstOfStem.at(stemNumber);
    this.#firstOfStem.values[stemNumber] = form;
    for (const [part, isHead] of parts) this.#addPart(this.#internStem(part), form, isHead);
  }

  /** The stem of a form, or NONE when it is not analysed. */
  stemOf = (form: number): number => this.#stemOf.at(form);

  /** The forms that have a stem. */
  *ofStem(stem: string): Generator<number> {
    const number = this.stems.find(stem);
    if (number === NONE) return;
    for (let form = this.#firstOfStem.at(number); form !== NONE; form = this.#nextOfStem.at(form)) yield form;
  }

  /** The compounds in which a stem is a part. */
  *withPart(stem: string): Generator<FormWithPart> {
    const number = this.stems.find(stem);
    if (number === NONE) return;
    for (let at = this.#firstOfPart.at(number); at !== NONE; at = this.#nextOfPart.at(at)) {
      const entry = this.#partEntries.at(at);
      yield { form: entry >>> 1, isHead: (entry & 1) === 1 };
    }
  }

  /** The stems that are parts of each analysed form, gathered for saving them. */
  partsByForm(): ReadonlyMap<number, readonly { readonly stem: number; readonly isHead: boolean }[]> {
    const found = new Map<number, { stem: number; isHead: boolean }[]>();
    for (let stem = 0; stem < this.stems.size; stem += 1)
      for (let at = this.#firstOfPart.at(stem); at !== NONE; at = this.#nextOfPart.at(at)) {
        const entry = this.#partEntries.at(at);
        const parts = found.get(entry >>> 1) ?? [];
        parts.push({ stem, isHead: (entry & 1) === 1 });
        found.set(entry >>> 1, parts);
      }
    return found;
  }

  #enter(form: number): void {
    const { arena } = this.forms;
    const { count, mask } = lettersOf(arena, this.forms.startOf(form), this.forms.endOf(form));
    this.counts.push(count);
    this.masks.push(mask);
    for (const list of [this.#spellingOf, this.#stemOf, this.#nextOfStem]) list.push(NONE);
  }

  #readingsOf = (form: string): readonly (readonly string[])[] =>
    this.#language
      .parts(form)
      .slice(0, this.#readings)
      .map((reading) => reading.map((part) => this.#language.stem(formOf({ form: part }))));

  #internStem(stem: string): number {
    const number = this.stems.intern(stem);
    if (number === this.#firstOfStem.length) {
      this.#firstOfStem.push(NONE);
      this.#firstOfPart.push(NONE);
    }
    return number;
  }

  #addPart(stem: number, form: number, isHead: boolean): void {
    this.#partEntries.push(form * 2 + (isHead ? 1 : 0));
    this.#nextOfPart.push(this.#firstOfPart.at(stem));
    this.#firstOfPart.values[stem] = this.#partEntries.length - 1;
  }
}

/** The parts of all readings, each once and whether it is the head of any of them. */
function partsOf(readings: readonly (readonly string[])[]): ReadonlyMap<string, boolean> {
  const parts = new Map<string, boolean>();
  for (const reading of readings)
    if (reading.length > 1)
      for (const [at, part] of reading.entries())
        if (part !== '') parts.set(part, (parts.get(part) ?? false) || at === reading.length - 1);
  return parts;
}
