import { readability } from '@samskab/danish';
import { BASE_VOCABULARIES } from '@samskab/domain';
import { advise, GUIDE_RULES, readGuideAnswers, sayAdvice } from '@samskab/domain/guide';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unkindWords } from '../tools/texts/words.ts';

const EASY = 30;
const LANGUAGES = ['da', 'en'] as const;
const { questions, forms, gates, warnings, contradictions } = GUIDE_RULES;

interface Situation {
  readonly id: string;
  readonly answers: object;
}
const SITUATIONS = JSON.parse(
  readFileSync(new URL('../golden/guide/situations.json', import.meta.url), 'utf8'),
) as readonly Situation[];

const lix = (lines: readonly string[]): number => readability(lines.join('\n'))?.lix ?? 0;

/** A result as it is read from top to bottom. */
function resultOf(answers: object, language: 'da' | 'en'): readonly string[] {
  const read = readGuideAnswers(answers, GUIDE_RULES);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return sayAdvice(advise(read.value, GUIDE_RULES), GUIDE_RULES, language).flatMap(({ heading, lines }) => [
    heading,
    ...lines,
  ]);
}

describe.each(LANGUAGES)('the words of the guide in %s', (language) => {
  test.each(questions.map((one) => [one.id, one] as const))('%s is easy to read', (_, question) => {
    const hint = question.hint ? [question.hint[language]] : [];
    const answers = question.answers.map(({ words }) => words[language]);
    expect(lix([question.words[language], ...hint, ...answers])).toBeLessThanOrEqual(EASY);
  });
  test.each(SITUATIONS.map((one) => [one.id, one.answers] as const))(
    'the result of %s is too',
    (_, answers) => {
      expect(lix(resultOf(answers, language))).toBeLessThanOrEqual(EASY);
    },
  );
  test('half answers and none get a result that is easy to read', () => {
    for (const answers of [{}, { authority: 'fully' }, { openness: 'a0', decisionShare: 'a3' }])
      expect(lix(resultOf(answers, language))).toBeLessThanOrEqual(EASY);
  });
});

// Single sentences in Danish alone: for other languages the figure says something of whole texts only.
const sentences = [
  ...forms.flatMap(({ code, about, next }) => [[code, about.da] as const, [code, next.da] as const]),
  ...[...gates, ...warnings, ...contradictions].map(({ id, words }) => [id, words.da] as const),
];
test.each(sentences)('what is said at %s is easy to read: %s', (_, sentence) => {
  expect(lix([sentence])).toBeLessThanOrEqual(EASY);
});

test('every form is one of the vocabulary, and is called the same there', () => {
  const known = BASE_VOCABULARIES.collaborationForm.map(({ code }) => code);
  expect(forms.map(({ collaborationForm }) => collaborationForm).toSorted()).toEqual(known.toSorted());
});

test('no form is told as better than another, and no word makes anybody smaller', () => {
  const all = JSON.stringify(GUIDE_RULES);
  expect(all.match(/\b(desværre|unfortunately|kun et|merely|bedst|best)\b/gi) ?? []).toEqual([]);
  expect(unkindWords(all)).toEqual([]);
});
