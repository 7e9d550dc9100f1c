import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GUIDE_RULES } from './guide-rules.ts';
import { brokenProperties } from './properties.ts';
import type { GuideRules } from './rules-shape.ts';
import { recommend } from './recommend.ts';
import { answersFrom, anyAnswers, SITUATIONS } from './testing/guide-samples.ts';
import { tryGuideRules } from './try-rules.ts';

const situations = SITUATIONS.map(({ id, answers, expected }) => ({
  id,
  answers: answersFrom(answers),
  expected,
}));
const sets = fc.sample(anyAnswers({ gaps: true }), { numRuns: 5000, seed: 3 });

test('the rules that ship may be used', () => {
  expect(tryGuideRules(GUIDE_RULES, situations, sets)).toEqual([]);
});

test('without gates the closed decision that was called co-creation is lost, as the specification says', () => {
  const failures = tryGuideRules({ ...GUIDE_RULES, gates: [] }, situations, []);
  const lost = failures.flatMap((one) => (one.code === 'another_form' ? [one.situation] : []));
  expect(lost).toContain('S22');
});

test('a gate that is taken away is told by the property it held, with answers that show it', () => {
  const rules: GuideRules = { ...GUIDE_RULES, gates: GUIDE_RULES.gates.filter(({ id }) => id !== 'G00') };
  const failures = tryGuideRules(rules, situations, sets);
  const broken = failures.find((one) => one.code === 'property_broken');
  expect(broken?.property).toBe('authority_shared');
  expect(brokenProperties(broken?.answers ?? answersFrom({}), rules)).toContain('authority_shared');
});

test('a form that weighs nothing any more loses its situations, by name', () => {
  const forms = GUIDE_RULES.forms.map((form) => {
    if (form.code !== 'sponsorat') return form;
    const weights = Object.entries(form.weights).map(([id, { weight, fit }]) => {
      const none = Object.fromEntries(Object.keys(fit).map((answer) => [answer, 0]));
      return [id, { weight, fit: none }] as const;
    });
    return { ...form, weights: Object.fromEntries(weights) };
  });
  const failures = tryGuideRules({ ...GUIDE_RULES, forms }, situations, sets);
  expect(failures).toEqual([
    { code: 'another_form', situation: 'S16', expected: 'sponsorat', form: 'egen_opgave' },
    { code: 'another_form', situation: 'S17', expected: 'sponsorat', form: 'samarbejdsaftale' },
  ]);
});

test('a form that could be defended counts as right, and another does not', () => {
  const rules = { ...GUIDE_RULES, gates: GUIDE_RULES.gates.filter(({ id }) => id !== 'G00') };
  const ruling = situations.find(({ id }) => id === 'S21');
  if (!ruling) throw new Error('S21 is the task of an authority');
  const { form } = recommend(ruling.answers, rules);
  const failures = (also: readonly string[]) =>
    tryGuideRules(rules, [{ ...ruling, expected: 'opp', also }], []);
  expect(failures([form ?? '']).map(({ code }) => code)).not.toContain('another_form');
  expect(failures(['opi']).map(({ code }) => code)).toContain('another_form');
});

test('a question that is gone takes its situations with it, by name', () => {
  const questions = GUIDE_RULES.questions.filter(({ id }) => id !== 'experiment');
  const failures = tryGuideRules({ ...GUIDE_RULES, questions }, situations, []);
  expect(failures.filter(({ code }) => code === 'answers_unknown')).toHaveLength(24);
});
