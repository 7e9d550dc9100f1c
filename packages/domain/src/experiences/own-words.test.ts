import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeContent } from '../testing.ts';
import { emptyContent, experienceContent, type ExperienceContent } from './content.ts';
import { ownWords, rewriteWords } from './own-words.ts';

const full: ExperienceContent = completeContent({
  actors: [
    {
      type: 'other',
      typeOther: 'et skakhold',
      group: 'voluntary',
      role: null,
      count: 2,
      joinedPhase: null,
      leftPhase: null,
    },
  ],
  links: [{ url: 'https://example.dk/rapport', label: 'Rapport' }],
  transfer: {
    differsInDenmark: ['law'],
    whatMustBeChecked: 'Loven',
    smallestFirstStep: 'Ring',
    translatedBy: 'human',
  },
});

/** Every string of a value, wherever it stands: a walk that knows nothing of fields. */
const strings = (part: unknown): readonly string[] =>
  typeof part === 'string'
    ? [part]
    : typeof part === 'object' && part !== null
      ? Object.values(part).flatMap(strings)
      : [];

test('leaves a content as it was when the texts are left as they were', () => {
  expect(rewriteWords(full, (text) => text)).toEqual(full);
});

test('reaches every text that a person typed, and no code, month or number', () => {
  const marked = rewriteWords(full, (text) => `§${text}`);
  const untouched = strings(marked).filter((text) => !text.startsWith('§'));
  expect(untouched.filter((text) => / /.test(text))).toEqual([]);
  expect(marked).toMatchObject({ startMonth: '2022-03', country: 'DK', themes: ['loneliness'] });
  expect(marked.links[0]).toEqual({ url: '§https://example.dk/rapport', label: '§Rapport' });
});

test('says where each text stands, so that it can be found again', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zæøå ]{1,20}[a-z]$/), { maxLength: 5 }), (texts) => {
      const content = experienceContent.parse({ lessons: texts.map((text) => ({ text })) });
      const words = ownWords(content).filter(({ path }) => path.startsWith('lessons.'));
      expect(words).toEqual(content.lessons.map(({ text }, n) => ({ path: `lessons.${n}.text`, text })));
    }),
  );
});

test('an empty story has no words', () => {
  expect(ownWords(emptyContent())).toEqual([]);
});
