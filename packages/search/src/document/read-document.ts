import { wordBuffer } from '../storage/word-table.ts';
import { ByteReader } from './bytes.ts';
import { ENCODING_VERSION } from './encode-document.ts';
import { weightOfByte } from './weight-scale.ts';

/** Takes the forms of a document one by one. The buffers are used again for the next form. */
export type TakeForm = (
  form: Uint8Array,
  length: number,
  weightByte: number,
  spelling: Uint8Array,
  spellingLength: number,
) => void;

const forms = wordBuffer();
const spellings = wordBuffer();

/**
 * Whether bytes begin as those of a document that this version reads; others must be made from their text again.
 * @example isEncoded(encodeDocument({ body: 'kaffe' }, toyLanguage())) // => true
 * @example isEncoded(Uint8Array.of(255)) // => false
 */
export const isEncoded = (bytes: Uint8Array): boolean => bytes[0] === ENCODING_VERSION;

/** Reads an encoded document. Throws a RangeError for anything else; forms before the fault were given. */
export function readDocument(encoded: Uint8Array, take: TakeForm): void {
  const reader = new ByteReader(encoded);
  if (reader.byte() !== ENCODING_VERSION) throw new RangeError('The document is encoded in another way');
  const count = reader.number();
  let length = 0;
  for (let form = 0; form < count; form += 1) {
    const shared = reader.byte();
    if (shared > length) throw new RangeError('A form shares more than the one before has');
    const head = reader.number();
    reader.into(forms, shared, head >>> 1);
    length = shared + (head >>> 1);
    const spellingLength = head & 1 ? reader.number() : 0;
    reader.into(spellings, 0, spellingLength);
    take(forms, length, reader.byte(), spellings, spellingLength);
  }
  if (!reader.isAtEnd) throw new RangeError('The document goes on after its last form');
}

/** A form of a document as it is kept. */
export interface EncodedForm {
  readonly form: string;
  /** As near as a byte tells it. */
  readonly weight: number;
  readonly spelling: string;
}

/**
 * The forms that are kept of an encoded document, in order of their bytes.
 * @example decodeDocument(encodeDocument({ body: 'Åben åben' }, toyLanguage())).map(({ form }) => form) // => ['aaben']
 */
export function decodeDocument(encoded: Uint8Array): readonly EncodedForm[] {
  const found: EncodedForm[] = [];
  const decoder = new TextDecoder();
  readDocument(encoded, (bytes, length, weightByte, spelled, spelledLength) => {
    const form = decoder.decode(bytes.subarray(0, length));
    const spelling = spelledLength > 0 ? decoder.decode(spelled.subarray(0, spelledLength)) : form;
    found.push({ form, weight: weightOfByte(weightByte), spelling });
  });
  return found;
}
