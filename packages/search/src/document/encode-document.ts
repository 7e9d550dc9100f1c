import type { Language, Word } from '../language.ts';
import { DEFAULT_PARAMETERS, type EncodingParameters } from '../parameters.ts';
import { WORD_BYTES } from '../storage/word-table.ts';
import { ByteWriter } from './bytes.ts';
import { formOf } from './form-of.ts';
import { byteOfWeight } from './weight-scale.ts';

/** First byte of every encoded document; another when the shape of what follows changes. */
export const ENCODING_VERSION = 1;

const encoder = new TextEncoder();

interface Found {
  weight: number;
  readonly spelling: string;
}

/**
 * What the search keeps of a text: its forms, each with its weight and how it is spelled. A few bytes for each
 * different word, to be saved beside the text so that starting need not read all texts again.
 *
 * The weight of a form is the sum over the fields of the field's weight × its count ÷ (1 − s + s × words ÷ usual
 * words), s being `lengthShare`: BM25F (Robertson, Zaragoza and Taylor, 2004) with fixed usual lengths, so that it
 * does not change when other texts come.
 *
 * @param fields texts by the names in `parameters.fields`
 * @example encodeDocument({ title: 'Kaffe og kage' }, toyLanguage()).length // => 20
 */
export function encodeDocument(
  fields: Readonly<Record<string, string>>,
  language: Language,
  parameters: EncodingParameters = DEFAULT_PARAMETERS,
): Uint8Array<ArrayBuffer> {
  const forms = new Map<string, Found>();
  for (const [field, text] of Object.entries(fields)) addField(forms, field, text, language, parameters);
  return written(forms);
}

function addField(
  forms: Map<string, Found>,
  field: string,
  text: string,
  language: Language,
  { fields, otherField, lengthShare }: EncodingParameters,
): void {
  const { weight, length, stopwords } = (Object.hasOwn(fields, field) && fields[field]) || otherField;
  const words = language.words(text);
  const each = weight / (1 - lengthShare + (lengthShare * words.length) / length);
  for (const [form, { count, first }] of counted(words)) {
    if (form === '' || (!stopwords && language.isStopword(form))) continue;
    const found = forms.get(form);
    if (found) found.weight += count * each;
    else forms.set(form, { weight: count * each, spelling: spellingOf(text.slice(first.start, first.end)) });
  }
}

/** How often each form occurs, and where first. */
function counted(words: readonly Word[]): ReadonlyMap<string, { count: number; readonly first: Word }> {
  const counts = new Map<string, { count: number; readonly first: Word }>();
  for (const word of words) {
    const form = formOf(word);
    const known = counts.get(form);
    if (known) known.count += 1;
    else counts.set(form, { count: 1, first: word });
  }
  return counts;
}

/** How a word is shown: small letters, without what cannot be seen. */
const spellingOf = (written: string): string =>
  written
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, '')
    .toWellFormed();

/** In order of their bytes, each form says how many bytes it shares with the one before. */
function written(forms: ReadonlyMap<string, Found>): Uint8Array<ArrayBuffer> {
  const sorted = [...forms]
    .map(([form, found]) => ({ form, bytes: encoder.encode(form), ...found }))
    .toSorted((a, b) => compareBytes(a.bytes, b.bytes));
  const writer = new ByteWriter();
  writer.byte(ENCODING_VERSION);
  writer.number(sorted.length);
  let before: Uint8Array = new Uint8Array(0);
  for (const { form, bytes, weight, spelling } of sorted) {
    const shared = sharedLength(before, bytes);
    const spelled = spelling === form ? null : encoder.encode(spelling);
    const keepsSpelling = spelled !== null && spelled.length <= WORD_BYTES;
    writer.byte(shared);
    writer.number((bytes.length - shared) * 2 + (keepsSpelling ? 1 : 0));
    writer.bytes(bytes.subarray(shared));
    if (keepsSpelling) {
      writer.number(spelled.length);
      writer.bytes(spelled);
    }
    writer.byte(byteOfWeight(weight));
    before = bytes;
  }
  return writer.written();
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = sharedLength(a, b);
  return (a[shared] ?? -1) - (b[shared] ?? -1);
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}
