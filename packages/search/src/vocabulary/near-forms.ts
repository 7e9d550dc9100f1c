import { editDistance } from './edit-distance.ts';
import { bitsIn, lettersOf } from './letters.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface NearForm {
  readonly form: number;
  /** Edits from the word, from 1. */
  readonly distance: number;
}

/**
 * The forms at most so many edits from a word, the word itself left out. Every form is looked at, but 99 in 100
 * are passed over by two comparisons of numbers.
 */
export function nearForms(vocabulary: Vocabulary, word: string, most: number): readonly NearForm[] {
  const letters = [...word];
  const bytes = new TextEncoder().encode(word);
  const { mask } = lettersOf(bytes, 0, bytes.length);
  const [counts, masks] = [vocabulary.counts.values, vocabulary.masks.values];
  const near: NearForm[] = [];
  for (let form = 0; form < vocabulary.forms.size; form += 1) {
    if (Math.abs((counts[form] as number) - letters.length) > most) continue;
    if (bitsIn(((masks[form] as number) ^ mask) >>> 0) > 2 * most) continue;
    const distance = editDistance(letters, [...vocabulary.forms.textOf(form)], most);
    if (distance > 0 && distance <= most) near.push({ form, distance });
  }
  return near;
}

/** The forms that begin with a text and are longer. */
export function formsThatBegin(vocabulary: Vocabulary, beginning: string): readonly number[] {
  const bytes = new TextEncoder().encode(beginning);
  const { arena } = vocabulary.forms;
  const found: number[] = [];
  for (let form = 0; form < vocabulary.forms.size; form += 1) {
    const start = vocabulary.forms.startOf(form);
    if (arena[start] !== bytes[0] || vocabulary.forms.endOf(form) - start <= bytes.length) continue;
    let at = 1;
    while (at < bytes.length && arena[start + at] === bytes[at]) at += 1;
    if (at >= bytes.length) found.push(form);
  }
  return found;
}
