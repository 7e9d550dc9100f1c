import { advise, GUIDE_RULES, readGuideAnswers, type GuideRules } from '@samskab/domain/guide';
import { expect, test } from 'vitest';
import { spokenAnswer, tongueIn, tongueOf, TONGUES } from './tongues.ts';

const arabic = () => {
  const file = tongueIn(new URLSearchParams('language=ar'));
  if (!file) throw new Error('The guide asks in Arabic');
  return file;
};
const OTHER = { da: 'Andre ord', en: 'Other words' };

test('a language is asked for by its code, and others are as none', () => {
  expect(TONGUES.map(({ language }) => language).toSorted()).toEqual(['ar', 'fa', 'pl', 'so', 'tr', 'uk']);
  for (const asked of ['', 'da', 'xx', '__proto__'])
    expect(tongueIn(new URLSearchParams({ language: asked }))).toBeNull();
});

test('of the rules that ship nothing is left without words', () => {
  for (const file of TONGUES) {
    const { questions, forms, declared, dontKnow } = tongueOf(file, GUIDE_RULES);
    expect([declared, dontKnow]).not.toContain(null);
    for (const { id, hint, answers } of GUIDE_RULES.questions) {
      expect(questions[id]?.words).not.toBeNull();
      expect(questions[id]?.hint === null).toBe(hint === undefined);
      for (const { code } of answers) expect(questions[id]?.answers[code]).toBeTruthy();
    }
    for (const { code } of GUIDE_RULES.forms) expect(forms[code]).toBeTruthy();
  }
});

test('what an administrator worded anew or added is left to Danish, and the rest is still translated', () => {
  const [first, ...others] = GUIDE_RULES.questions;
  if (!first) throw new Error('The guide asks something');
  const added = { ...first, id: 'added', words: OTHER };
  const answers = first.answers.map((one, place) => (place === 0 ? { ...one, words: OTHER } : one));
  const rules: GuideRules = { ...GUIDE_RULES, questions: [{ ...first, answers }, ...others, added] };
  const { questions } = tongueOf(arabic(), rules);
  const codes = first.answers.map(({ code }) => code);
  expect(questions[first.id]?.words).not.toBeNull();
  expect(codes.map((code) => questions[first.id]?.answers[code] === null)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([questions['added']?.words, questions['added']?.answers[codes[1] ?? '']]).toEqual([null, null]);
});

test('a result is told by its form and how sure it is, and without a form by that', () => {
  const read = readGuideAnswers({ authority: 'fully' }, GUIDE_RULES);
  if (!read.ok) throw new Error('These are answers');
  const advice = advise(read.value, GUIDE_RULES);
  const file = arabic();
  expect(spokenAnswer(file, advice, GUIDE_RULES)).toMatchObject({
    heading: file.forms['egen_opgave']?.words,
    about: file.forms['egen_opgave']?.about,
    status: file.status.incomplete,
  });
  const forms = GUIDE_RULES.forms.map((form) =>
    form.code === 'egen_opgave' ? { ...form, about: OTHER } : form,
  );
  expect(spokenAnswer(file, advice, { ...GUIDE_RULES, forms }).about).toBeNull();
  expect(spokenAnswer(file, { ...advice, form: null, status: 'none' }, GUIDE_RULES)).toMatchObject({
    heading: file.noForm.none,
    about: null,
  });
});
