import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GUIDE_RULES } from './guide-rules.ts';
import { brokenProperties, GUIDE_PROPERTIES } from './properties.ts';
import { recommend } from './recommend.ts';
import type { GuideRules } from './rules-shape.ts';
import { anyAnswers } from './testing/guide-samples.ts';
import { specifiedRanking } from './testing/specified-ranking.ts';

const MANY = { numRuns: 50_000, seed: 20261130 };

test.each([false, true])('100,000 sets of answers break nothing; half with gaps (these: %s)', (gaps) => {
  fc.assert(
    fc.property(anyAnswers({ gaps }), (answers) => brokenProperties(answers, GUIDE_RULES).length === 0),
    MANY,
  );
});

test('purchases and budgets by citizens are never chosen for answers that say something else', () => {
  fc.assert(
    fc.property(anyAnswers({ gaps: false }), (answers) => {
      const { form } = recommend(answers, GUIDE_RULES);
      if (form === 'udbud' || form === 'opp') expect(answers.chosen['exchange']).toBe('payment');
      if (form === 'borgerbudgettering') expect(answers.chosen['exchange']).toBe('citizenBudget');
      if (answers.chosen['authority'] === 'fully') expect(form).toBe('egen_opgave');
    }),
    { numRuns: 3000 },
  );
});

test('the ranking is that of the specification, also where answers are missing', () => {
  fc.assert(
    fc.property(anyAnswers({ gaps: true }), (answers) => {
      const { order } = recommend(answers, GUIDE_RULES);
      expect(order.map(({ form, score }) => [form.code, score])).toEqual(specifiedRanking(answers));
    }),
    { numRuns: 3000 },
  );
});

/** What is found wrong with rules that lack these gates. */
function brokenWithout(...gates: readonly string[]): readonly string[] {
  const rules: GuideRules = {
    ...GUIDE_RULES,
    gates: GUIDE_RULES.gates.filter(({ id }) => !gates.includes(id)),
  };
  const sets = fc.sample(anyAnswers({ gaps: false }), { numRuns: 20_000, seed: 7 });
  return [...new Set(sets.flatMap((answers) => brokenProperties(answers, rules)))];
}

test('each property is noticed when the gate that holds it is taken away', () => {
  const found = brokenWithout('G00', 'G01', 'G02', 'G03', 'G04', 'G05', 'G34', 'G19', 'G20', 'G24');
  expect(found.toSorted()).toEqual([...GUIDE_PROPERTIES].toSorted());
});
