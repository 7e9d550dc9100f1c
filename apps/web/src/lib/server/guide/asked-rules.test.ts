import { GUIDE_RULES, type GuideRules } from '@samskab/domain/guide';
import { expect, test } from 'vitest';
import { sinceThen } from './asked-rules.ts';

// The bank that gives money to a summer camp: it fits a sponsorship wholly.
const GIFT = new URLSearchParams(
  'problemClarity=a0&solutionKnown=a3&interdependence=a0&sectors=frivillig&sectors=privat&initiator=virksomhed' +
    '&openness=a1&decisionShare=a0&citizenRole=none&exchange=gift&authority=no&market=m0&version=1',
);

const withForms = (
  change: (form: GuideRules['forms'][number]) => GuideRules['forms'][number],
): GuideRules => ({
  ...GUIDE_RULES,
  version: 2,
  forms: GUIDE_RULES.forms.map((form) => (form.code === 'sponsorat' ? change(form) : form)),
});

test('rules that say the same say so, whatever their number', () => {
  const since = sinceThen(GIFT, GUIDE_RULES, { ...GUIDE_RULES, version: 2 });
  expect(since).toMatchObject({ isSame: true, isSameForm: true, scores: null, lost: 0 });
});

test('a score that has moved is told with both figures', () => {
  const today = withForms((form) => {
    const { exchange } = form.weights;
    if (!exchange) throw new Error('A sponsorship looks at what is given');
    return {
      ...form,
      weights: { ...form.weights, exchange: { ...exchange, fit: { ...exchange.fit, gift: 2 } } },
    };
  });
  const { isSame, isSameForm, scores } = sinceThen(GIFT, GUIDE_RULES, today);
  expect([isSame, isSameForm, scores?.[0]]).toEqual([false, true, 100]);
  expect(scores?.[1]).toBeLessThan(100);
});

test('another form is named, and answers that are gone are counted', () => {
  const gates = [
    ...GUIDE_RULES.gates,
    {
      id: 'G99',
      form: 'sponsorat',
      when: [{ question: 'exchange', among: ['gift'] }],
      words: { da: 'Nej.', en: 'No.' },
    },
  ];
  const questions = GUIDE_RULES.questions.filter(({ id }) => id !== 'problemClarity');
  const since = sinceThen(GIFT, GUIDE_RULES, { ...GUIDE_RULES, questions, gates });
  expect(since).toMatchObject({ isSame: false, isSameForm: false, lost: 1 });
  expect(since.form).not.toBeNull();
});
