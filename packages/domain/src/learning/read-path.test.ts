import { expect, test } from 'vitest';
import { readLearningPath } from './index.ts';

const words = (da: string) => ({ da, en: `${da} in English` });
const aStep = (slug: string) => ({
  slug,
  title: words('Titel'),
  minutes: 8,
  why: words('Hvorfor'),
  idea: { da: ['Et', 'To'], en: ['One', 'Two'] },
  case: { story: 'ex01', told: words('Det skete'), question: words('Hvad så?') },
  exercise: { task: words('Prøv'), steps: { da: ['Skriv'], en: ['Write'] } },
  checks: [
    {
      question: words('Hvad er det?'),
      answers: [
        { words: words('Dette'), fits: true, because: words('Fordi') },
        { words: words('Hint'), fits: false, because: words('Nej') },
      ],
    },
  ],
  tool: 'guide',
  point: words('Husk'),
});
const aPath = () => ({
  slug: 'borger',
  order: 1,
  title: words('Borger'),
  forWhom: words('Du'),
  promise: words('Lær'),
  steps: ['a', 'b', 'c', 'd', 'e'].map(aStep),
});
const refusals = (path: unknown) => {
  const read = readLearningPath(path, ['guide']);
  return read.ok ? [] : read.error;
};
/** The path with one step changed. */
const withStep = (change: object) => {
  const path = aPath();
  return { ...path, steps: path.steps.map((step, n) => (n === 1 ? { ...step, ...change } : step)) };
};

test('a whole path is read as it is', () => {
  expect(readLearningPath(aPath(), ['guide'])).toEqual({ ok: true, value: aPath() });
});

test.each([
  ['four steps', { ...aPath(), steps: aPath().steps.slice(1) }, { code: 'not_a_path', at: 'steps' }],
  ['a step of eleven minutes', withStep({ minutes: 11 }), { code: 'not_a_path', at: 'steps.1.minutes' }],
  ['a text without English', withStep({ why: { da: 'Nej' } }), { code: 'not_a_path', at: 'steps.1.why.en' }],
  ['a step twice', withStep({ slug: 'a' }), { code: 'twice', which: 'a' }],
  ['a tool nobody has', withStep({ tool: 'M99' }), { code: 'unknown_tool', at: 'b', which: 'M99' }],
  [
    'a paragraph missing in one language',
    withStep({ idea: { da: ['Et', 'To'], en: ['One'] } }),
    { code: 'uneven_languages', at: 'b.idea' },
  ],
  [
    'a question to which every answer fits',
    withStep({
      checks: [
        {
          question: words('Hvad?'),
          answers: [1, 2].map(() => ({ words: words('Ja'), fits: true, because: words('Ja') })),
        },
      ],
    }),
    { code: 'no_choice', at: 'b: Hvad?' },
  ],
])('%s is refused, and it is said where', (_, path, refusal) => {
  expect(refusals(path)).toContainEqual(refusal);
});

test('all that is wrong is said at once', () => {
  const path = withStep({ slug: 'a', tool: 'M99' });
  expect(refusals(path).map(({ code }) => code)).toEqual(['twice', 'unknown_tool']);
});
