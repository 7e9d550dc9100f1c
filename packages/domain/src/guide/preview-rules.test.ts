import { expect, test } from 'vitest';
import { GUIDE_RULES } from './guide-rules.ts';
import { hardAnswers } from './hard-answers.ts';
import { previewRules } from './preview-rules.ts';
import { GUIDE_PROPERTIES } from './properties.ts';
import { recommend } from './recommend.ts';
import { withAnswer } from './flips.ts';
import type { GuideRules } from './rules-shape.ts';
import { answersFrom, SITUATIONS } from './testing/guide-samples.ts';
import { tryGuideRules } from './try-rules.ts';

const situations = SITUATIONS.map(({ id, answers, expected }) => ({
  id,
  answers: answersFrom(answers),
  expected,
}));
const without = (...gates: readonly string[]): GuideRules => ({
  ...GUIDE_RULES,
  gates: GUIDE_RULES.gates.filter(({ id }) => !gates.includes(id)),
});

test('rules that are the same change nothing', () => {
  expect(previewRules(GUIDE_RULES, { ...GUIDE_RULES, version: 9 }, situations)).toEqual([]);
});

test('what is said to change is what changes, situation by situation', () => {
  const after = without('G01', 'G02', 'G17', 'G32');
  const changes = new Map(
    previewRules(GUIDE_RULES, after, situations).map((change) => [change.situation, change]),
  );
  expect(changes.size).toBeGreaterThan(0);
  for (const { id, answers } of situations) {
    const [then, now] = [recommend(answers, GUIDE_RULES), recommend(answers, after)];
    const change = changes.get(id);
    if (!change) {
      expect(now.order.map(({ form, score }) => [form.code, score])).toEqual(
        then.order.map(({ form, score }) => [form.code, score]),
      );
      continue;
    }
    expect([change.before.form, change.after.form]).toEqual([then.form, now.form]);
    for (const { form, before, after: score } of change.scores) {
      const of = (order: typeof now.order) => order.find((one) => one.form.code === form)?.score ?? null;
      expect([of(then.order), of(now.order)]).toEqual([before, score]);
    }
    for (const { question, answer, form } of change.gained) {
      expect(recommend(withAnswer(answers, question, answer), after).form).toBe(form);
      expect(recommend(withAnswer(answers, question, answer), GUIDE_RULES).form).not.toBe(form);
    }
  }
});

test('turned round, a preview is turned round', () => {
  const after = without('G02', 'G05');
  const there = previewRules(GUIDE_RULES, after, situations);
  const back = previewRules(after, GUIDE_RULES, situations);
  expect(
    back.map(({ situation, before, after: now, gained, lost }) => [situation, now, before, lost, gained]),
  ).toEqual(
    there.map(({ situation, before, after: now, gained, lost }) => [situation, before, now, gained, lost]),
  );
});

// Each property stands on gates; without them, hard answers must show that it is broken.
test.each([
  ['cocreation_when_closed', ['G01']],
  ['cocreation_when_one_decides', ['G02']],
  ['cocreation_when_paid', ['G04']],
  ['cocreation_in_one_camp', ['G03']],
  ['cocreation_without_developing', ['G05']],
  ['cocreation_when_all_is_known', ['G34']],
  ['authority_shared', ['G00']],
  ['purchase_without_payment', ['G20']],
  ['purchase_without_payment', ['G24']],
  ['budgeting_without_budget', ['G19']],
] as const)('%s is found to be broken without %s, and nothing is with it', (property, gates) => {
  const broken = tryGuideRules(without(...gates), [], hardAnswers(GUIDE_RULES));
  expect(broken.map((one) => 'property' in one && one.property)).toEqual([property]);
  expect(GUIDE_PROPERTIES).toContain(property);
});

test('the rules that ship break nothing with hard answers', () => {
  expect(tryGuideRules(GUIDE_RULES, situations, hardAnswers(GUIDE_RULES))).toEqual([]);
});
