import { ByteReader, ByteWriter } from '../document/bytes.ts';
import { NONE } from '../storage/none.ts';
import { wordBuffer, type WordTable } from '../storage/word-table.ts';
import type { Vocabulary } from './vocabulary.ts';

const VERSION = 1;

/** What a vocabulary knows of its analysed forms, to be kept until the language knows something else. */
export function writeVocabulary(vocabulary: Vocabulary): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const { forms, stems } = vocabulary;
  const parts = vocabulary.partsByForm();
  writer.byte(VERSION);
  writer.number(stems.size);
  for (let stem = 0; stem < stems.size; stem += 1) writeWord(writer, stems, stem);
  writer.number(forms.size - vocabulary.waiting);
  for (let form = 0; form < forms.size; form += 1) {
    if (vocabulary.stemOf(form) === NONE) continue;
    writeWord(writer, forms, form);
    writer.number(vocabulary.stemOf(form));
    const own = parts.get(form) ?? [];
    writer.number(own.length);
    for (const { stem, isHead } of own) writer.number(stem * 2 + (isHead ? 1 : 0));
  }
  return writer.written();
}

function writeWord(writer: ByteWriter, table: WordTable, word: number): void {
  const bytes = table.arena.subarray(table.startOf(word), table.endOf(word));
  writer.number(bytes.length);
  writer.bytes(bytes);
}

/** Teaches a vocabulary what another one knew. Throws a RangeError for bytes that are something else. */
export function readVocabulary(vocabulary: Vocabulary, bytes: Uint8Array): void {
  const reader = new ByteReader(bytes);
  const [buffer, decoder] = [wordBuffer(), new TextDecoder()];
  if (reader.byte() !== VERSION) throw new RangeError('The vocabulary is written in another way');
  const stems: string[] = [];
  for (let left = reader.number(); left > 0; left -= 1) {
    const length = reader.number();
    reader.into(buffer, 0, length);
    stems.push(decoder.decode(buffer.subarray(0, length)));
  }
  const stemAt = (number: number): string => {
    const stem = stems[number];
    if (stem === undefined) throw new RangeError('The vocabulary names a stem that it does not have');
    return stem;
  };
  for (let left = reader.number(); left > 0; left -= 1) {
    const length = reader.number();
    reader.into(buffer, 0, length);
    const stem = stemAt(reader.number());
    const parts = new Map<string, boolean>();
    for (let more = reader.number(); more > 0; more -= 1) {
      const entry = reader.number();
      parts.set(stemAt(entry >>> 1), (entry & 1) === 1);
    }
    const form = vocabulary.intern(buffer, length);
    if (vocabulary.stemOf(form) === NONE) vocabulary.learn(form, stem, parts);
  }
  if (!reader.isAtEnd) throw new RangeError('The vocabulary goes on after its last form');
}
