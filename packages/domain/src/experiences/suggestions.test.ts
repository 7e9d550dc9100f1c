import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeContent } from '../testing.ts';
import { emptyContent, experienceContent, TEXT_LIMITS } from './content.ts';
import { firstSentence, shortened, suggestedSummary, suggestedTitle } from './suggestions.ts';

const told = fc.record({
  problemFirst: fc.string({ maxLength: 400, unit: 'grapheme' }),
  story: fc.record({
    before: fc.string({ maxLength: 400, unit: 'grapheme' }),
    did: fc.string({ maxLength: 400, unit: 'grapheme' }),
    happened: fc.string({ maxLength: 400, unit: 'grapheme' }),
    learned: fc.string({ maxLength: 400, unit: 'grapheme' }),
  }),
});

test('what is suggested can always be saved as it stands', () => {
  fc.assert(
    fc.property(told, (given) => {
      const content = experienceContent.parse(given);
      const title = suggestedTitle(content);
      const summary = suggestedSummary(content);
      expect(title.length).toBeLessThanOrEqual(TEXT_LIMITS.title);
      expect(summary.length).toBeLessThanOrEqual(TEXT_LIMITS.summary);
      expect(experienceContent.parse({ title, summary })).toMatchObject({ title, summary });
    }),
  );
});

test('a shortened text is the beginning of the text, and a short one is left alone', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 10, max: 200 }), (text, limit) => {
      const short = shortened(text, limit);
      expect(short.length).toBeLessThanOrEqual(limit);
      expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
      if (text.length <= limit) expect(short).toBe(text);
    }),
  );
});

test.each([
  ['Det gik godt! Alle kom.', 'Det gik godt!'],
  ['Vi kaldte det »Den åbne gryde.« Naboer kom.', 'Vi kaldte det »Den åbne gryde.«'],
  ['Vi fik hjælp af fx Frivilligcentret. Det hjalp.', 'Vi fik hjælp af fx Frivilligcentret.'],
  ['Vi begyndte d. 3. maj og sluttede i juni. Så kom sommeren.', 'Vi begyndte d. 3. maj og sluttede i juni.'],
  ['Bl.a. Røde Kors var med. De blev.', 'Bl.a. Røde Kors var med.'],
  ['uden punktum\nog med linjeskift', 'uden punktum og med linjeskift'],
])('the first sentence of «%s»', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});

test('the title comes from the new action, without its stop', () => {
  const actions = [
    { text: 'En gryde suppe i gården. Hver torsdag.', novelty: null, originGroup: null, continues: null },
  ];
  expect(suggestedTitle(completeContent({ actions }))).toBe('En gryde suppe i gården');
});

test('nothing told, nothing suggested', () => {
  expect([suggestedTitle(emptyContent()), suggestedSummary(emptyContent())]).toEqual(['', '']);
});
