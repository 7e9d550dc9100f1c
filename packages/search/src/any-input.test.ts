import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeDocument } from './document/encode-document.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { parseQuery } from './query/parse-query.ts';
import { SearchIndex } from './search-index.ts';
import { toyLanguage } from './testing/toy-language.ts';

const language = toyLanguage();
const SIGNS = [
  '"',
  '„',
  '»',
  ' -',
  '-',
  ' or ',
  '(',
  '*',
  "'",
  '%',
  '\\',
  '\u200b',
  '\u202e',
  '\ud800',
  '\udc00',
];
const WORDS = ['ensom', 'ældre', 'ældreensomhed', 'og', 'kaffe', 'МИР', 'سلام', '日本', '👩‍👩‍👧', 'é', 'e\u0301'];
const piece = fc.oneof(fc.constantFrom(...SIGNS, ...WORDS, ' '), fc.string({ unit: 'binary', maxLength: 8 }));
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const isBoundary = (text: string, at: number) =>
  !(/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? ''));

test('anything may be told and asked, and what is marked lies in the text in order, between whole characters', () => {
  fc.assert(
    fc.property(
      fc.array(anyText, { maxLength: 4 }),
      anyText,
      anyText,
      fc.boolean(),
      (texts, query, text, isTyping) => {
        const index = new SearchIndex(language);
        for (const [at, body] of [...texts, text].entries())
          index.add(at, encodeDocument({ body }, language));
        const { hits, matched } = index.search(query, { isTyping });
        expect(new Set(matched.documents).size).toBe(matched.documents.length);
        expect(hits.documents.length).toBe(matched.documents.length);
        for (const document of matched.documents) index.explain(query, document, { isTyping });
        index.didYouMean(query);
        for (const completion of index.complete(query, 3)) expect(completion.documents).toBeGreaterThan(0);
        let end = 0;
        for (const span of index.highlight(text, query, { isTyping })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(isBoundary(text, span.start) && isBoundary(text, span.end)).toBe(true);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 500 },
  );
});

test('a text is found by each of its own words, and the word is marked', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const index = new SearchIndex(language);
      index.add(1, encodeDocument({ title: text }, language));
      for (const { start, end, form } of language.words(text)) {
        const written = text.slice(start, end);
        if (form === '' || DEFAULT_PARAMETERS.orWords.includes(form)) continue;
        expect([...index.search(written).hits.documents]).toEqual([1]);
        expect(index.highlight(text, written)).toContainEqual({ start, end, kind: 'exact' });
      }
    }),
    { numRuns: 300 },
  );
});

test('every word of a query is read once, in its place, and none is made up', () => {
  fc.assert(
    fc.property(anyText, (query) => {
      const { groups, unwanted, text } = parseQuery(query, language, DEFAULT_PARAMETERS);
      const words = [...groups.flat(), ...unwanted].flatMap((term) => term.words);
      const known = new Map(language.words(text).map((word) => [word.start, word.form]));
      for (const { start, form } of words) expect(known.get(start)).toBe(form);
      expect(new Set(words.map(({ start }) => start)).size).toBe(words.length);
    }),
    { numRuns: 500 },
  );
});
