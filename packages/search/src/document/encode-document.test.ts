import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { toyLanguage } from '../testing/toy-language.ts';
import { encodeDocument } from './encode-document.ts';
import { decodeDocument } from './read-document.ts';
import { byteOfWeight, weightOfByte } from './weight-scale.ts';

const language = toyLanguage();
const text = fc.string({
  unit: fc.oneof(fc.constantFrom('a', 'e', ' ', ' ', 'æ', '.'), fc.string({ maxLength: 1, unit: 'binary' })),
  maxLength: 60,
});

test('what is decoded is what was written: each form once, with the weight its fields give', () => {
  fc.assert(
    fc.property(text, text, (title, body) => {
      const weights = new Map<string, number>();
      for (const [field, written] of [
        ['title', title],
        ['body', body],
      ] as const) {
        const { weight, length, stopwords } =
          DEFAULT_PARAMETERS.fields[field] ?? DEFAULT_PARAMETERS.otherField;
        const forms = language.words(written).map(({ form }) => form);
        const norm =
          1 - DEFAULT_PARAMETERS.lengthShare + (DEFAULT_PARAMETERS.lengthShare * forms.length) / length;
        for (const form of forms)
          if (form !== '' && (stopwords || !language.isStopword(form)))
            weights.set(form, (weights.get(form) ?? 0) + weight / norm);
      }
      const decoded = decodeDocument(encodeDocument({ title, body }, language));
      expect(new Set(decoded.map(({ form }) => form))).toEqual(new Set(weights.keys()));
      expect(decoded).toHaveLength(weights.size);
      for (const { form, weight } of decoded) {
        const exact = weights.get(form) ?? 0;
        expect(Math.abs(weight / exact - 1)).toBeLessThan(0.018);
      }
    }),
  );
});

test('a byte is the nearest on its scale, and stays what it is', () => {
  for (let byte = 0; byte < 256; byte += 1) expect(byteOfWeight(weightOfByte(byte))).toBe(byte);
  expect([0, -1, Number.MIN_VALUE, 1e9].map(byteOfWeight)).toEqual([0, 0, 0, 255]);
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 344, noNaN: true }), (weight) => {
      expect(Math.abs(weightOfByte(byteOfWeight(weight)) / weight - 1)).toBeLessThan(0.018);
    }),
  );
});

test('bytes that are no document are refused', () => {
  const whole = encodeDocument({ body: 'Blåbær blåbærgrød og kaffe' }, language);
  for (let length = 0; length < whole.length; length += 1)
    expect(() => decodeDocument(whole.subarray(0, length))).toThrow(RangeError);
  expect(() => decodeDocument(Uint8Array.of(...whole, 0))).toThrow(RangeError);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      try {
        decodeDocument(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});

test('a word is spelled as it was written, in small letters and without what cannot be seen', () => {
  const decoded = decodeDocument(encodeDocument({ body: 'BLÅ\u00adBÆR' }, language));
  expect(decoded.map(({ form, spelling }) => [form, spelling])).toEqual([['blaabaer', 'blåbær']]);
});

test('a word in the title weighs more than in the body, and in a short body more than in a long one', () => {
  const weightOf = (fields: Readonly<Record<string, string>>) =>
    decodeDocument(encodeDocument(fields, language)).find(({ form }) => form === 'kaffe')?.weight ?? 0;
  expect(weightOf({ title: 'kaffe' })).toBeGreaterThan(weightOf({ body: 'kaffe' }));
  expect(weightOf({ body: 'kaffe' })).toBeGreaterThan(weightOf({ body: `kaffe ${'te '.repeat(500)}` }));
  expect(weightOf({ toString: 'kaffe' })).toBeGreaterThan(0);
});
