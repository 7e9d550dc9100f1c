import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFinderAnswers } from './answers.ts';
import { FINDER_QUESTIONS, type FinderQuestionId } from './questions.ts';
import { wishOf } from './wish.ts';

const read = (given: Partial<Record<FinderQuestionId, readonly string[]>>) =>
  readFinderAnswers((id) => given[id] ?? []);

test('there are ten questions, and none of them asks for what we must not know', () => {
  expect(FINDER_QUESTIONS).toHaveLength(10);
  expect(JSON.stringify(FINDER_QUESTIONS)).not.toMatch(/ethnic|origin|religion|illness|lonel|cpr|birth/i);
});

describe('answers from outside', () => {
  test('are read whatever stands there: every code is one of its question, and once', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('few', 'many', 'yes', 'cook', 'dsl'))),
        (given) => {
          const { answers } = readFinderAnswers(() => given);
          for (const { id, kind, answers: known, listed = [] } of FINDER_QUESTIONS) {
            expect([...known, ...listed]).toEqual(expect.arrayContaining([...answers[id]]));
            expect(new Set(answers[id]).size).toBe(answers[id].length);
            if (kind === 'one') expect(answers[id].length).toBeLessThanOrEqual(1);
          }
        },
      ),
    ));
  test('that are read again are the same', () => {
    const once = read({ interests: ['help', 'cook'], languages: ['ti', 'ar'], reach: ['car', 'walk'] });
    expect(read(once.answers)).toEqual(once);
    expect(once.answers.reach).toEqual(['car']);
  });
  test('that are too many, or fit nobody, are kept and said', () => {
    expect(read({ interests: ['cook', 'help', 'games', 'talk'] })).toMatchObject({
      answers: { interests: ['talk', 'cook', 'games', 'help'] },
      refusals: [{ code: 'too_many', question: 'interests', most: 3 }],
    });
    expect(read({ needs: ['menOnly', 'womenOnly'] }).refusals).toEqual([
      { code: 'both_sexes', question: 'needs' },
    ]);
    expect(read({ needs: ['menOnly', 'quiet'], interests: ['cook', 'help', 'surprise'] }).refusals).toEqual(
      [],
    );
  });
});

test('"it does not matter", "I do not know" and a question that was skipped ask for the same: nothing', () => {
  const skipped = wishOf(read({}).answers, null);
  expect(wishOf(read({ size: ['any'], frequency: ['unsure'], welcome: ['no'] }).answers, null)).toEqual(
    skipped,
  );
});
