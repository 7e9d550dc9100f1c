import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advise } from './advise.ts';
import { flipsOf } from './flips.ts';
import { GUIDE_RULES } from './guide-rules.ts';
import { sayAdvice } from './say-advice.ts';
import { sayAnswers } from './say-answers.ts';
import { sayFlips } from './say-flips.ts';
import { tellingFlips } from './telling-flips.ts';
import { answersFrom, anyAnswers } from './testing/guide-samples.ts';

test('as many flips as there is room for, in their order, and with as many forms as can be', () =>
  fc.assert(
    fc.property(anyAnswers({ gaps: true }), fc.nat({ max: 20 }), (answers, most) => {
      const all = flipsOf(answers, GUIDE_RULES);
      const some = tellingFlips(all, most);
      const formsOf = (flips: typeof all) => new Set(flips.map(({ form }) => form)).size;
      expect(some).toHaveLength(Math.min(most, all.length));
      expect(some).toEqual(all.filter((flip) => some.includes(flip)));
      expect(formsOf(some)).toBe(Math.min(most, formsOf(all)));
    }),
    { numRuns: 50 },
  ));

test('flips are told by form, each once, with the words of the page', () =>
  fc.assert(
    fc.property(anyAnswers({ gaps: true }), (answers) => {
      const advice = advise(answers, GUIDE_RULES);
      const told = sayFlips(advice.flips, GUIDE_RULES, 'da').flatMap(({ form, answers: same }) =>
        same.map(({ question, answer }) => `${question} ${answer}: ${form ?? 'Ingen af dem'}.`),
      );
      const page = sayAdvice(advice, GUIDE_RULES, 'da').find(({ part }) => part === 'flips');
      expect(told.toSorted()).toEqual([...(page?.lines ?? [])].toSorted());
    }),
    { numRuns: 50 },
  ));

test('every question is told with its answer, several as one, and nothing as nothing', () => {
  const said = sayAnswers(
    answersFrom({ sectors: ['privat', 'borgere'], openness: 'a3', childrenUnder15: true }),
    GUIDE_RULES,
    'en',
  );
  expect(said).toHaveLength(GUIDE_RULES.questions.length + 1);
  expect(Object.fromEntries(said.map(({ question, answer }) => [question, answer]))).toMatchObject({
    'What do you call it yourselves today?': null,
    'Who must be there for it to work?': 'Those it is about, or their relatives; A company',
    'What can really be changed?': 'Both what the problem is and what we do',
    'How clear is the problem?': null,
  });
});
