import { describe, expect, test } from 'vitest';
import { FILE_REFUSAL_CODES, ROW_REFUSAL_CODES, fileRefusal, rowRefusal } from './refusal.ts';
import { refusalSentence } from './refusal-sentence.ts';

const FACTS = {
  file: 'sager.csv',
  line: 12,
  column: 'Titel',
  limit: 300,
  value: 'Mad',
  field: 'title',
  found: 5,
};
const refusals = [
  ...FILE_REFUSAL_CODES.map((code) => fileRefusal(code, FACTS)),
  ...ROW_REFUSAL_CODES.map((code) => rowRefusal(code, FACTS)),
];

describe('a refusal in words', () => {
  test.each(refusals)('$code is one or a few whole sentences in both languages', (refusal) => {
    const [danish, english] = [refusalSentence(refusal, 'da'), refusalSentence(refusal, 'en')];
    for (const sentence of [danish, english]) {
      expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u);
      expect(sentence).not.toMatch(/[{}]|\bnull\b|undefined/);
      expect(sentence.length).toBeLessThan(140);
    }
    expect(danish).not.toBe(english);
  });

  test('no two refusals say the same', () => {
    expect(new Set(refusals.map((refusal) => refusalSentence(refusal, 'da'))).size).toBe(refusals.length);
  });

  test('says what is not known as a question mark', () => {
    expect(refusalSentence(fileRefusal('brokenQuotes', { file: 'a.csv' }), 'en')).toContain('line ?');
  });

  test('repeats what stood there as it is, also where it looks like a place in the sentence', () => {
    const refusal = rowRefusal('unknownCode', { value: '{file} $& {limit}', column: 'a', field: 'b' });
    expect(refusalSentence(refusal, 'en')).toContain('“{file} $& {limit}”');
  });
});
