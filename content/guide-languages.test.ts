import { detectLanguage } from '@samskab/danish';
import { GUIDE_RULES, GUIDE_STATUSES } from '@samskab/domain/guide';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const HERE = new URL('guide/', import.meta.url);
const files = readdirSync(HERE).filter((name) => name.startsWith('questions.'));

interface File {
  readonly language: string;
  readonly direction: string;
  readonly checkedByNativeSpeaker: boolean;
  readonly page: Readonly<Record<string, string>>;
  readonly declared: string;
  readonly dontKnow: string;
  readonly questions: Readonly<
    Record<
      string,
      { readonly words: string; readonly hint?: string; readonly answers: Record<string, string> }
    >
  >;
  readonly forms: Readonly<Record<string, { readonly words: string; readonly about: string }>>;
  readonly status: Readonly<Record<string, string>>;
  readonly noForm: Readonly<Record<string, string>>;
}

/** Every text of a file by where it stands. */
const textsOf = (value: object, at = ''): readonly (readonly [string, string])[] =>
  Object.entries(value).flatMap(([key, inner]): readonly (readonly [string, string])[] => {
    if (typeof inner === 'string') return [[`${at}/${key}`, inner]];
    return typeof inner === 'object' && inner !== null ? textsOf(inner, `${at}/${key}`) : [];
  });

/** The figures in a text, whatever signs a language writes them with. */
const figures = (text: string) =>
  text
    .replaceAll(/[۰-۹]/g, (sign) => String(sign.charCodeAt(0) - 0x06f0))
    .match(/\d+/g)
    ?.toSorted() ?? [];

test('the guide asks in the languages of the library besides Danish and English', () => {
  expect(files).toEqual(['ar', 'fa', 'pl', 'so', 'tr', 'uk'].map((code) => `questions.${code}.json`));
});

describe.each(files)('%s', (name) => {
  const file = JSON.parse(readFileSync(new URL(name, HERE), 'utf8')) as File;
  const { language, page, declared, dontKnow, questions, forms, status, noForm } = file;

  test('has every question, every hint and every answer of the rules, and no other', () => {
    const shape = GUIDE_RULES.questions.map(({ id, hint, answers }) => [
      id,
      hint !== undefined,
      answers.map(({ code }) => code),
    ]);
    expect(
      Object.entries(questions).map(([id, one]) => [id, one.hint !== undefined, Object.keys(one.answers)]),
    ).toEqual(shape);
  });
  test('names and explains every form, and says how sure a result is', () => {
    expect(Object.keys(forms)).toEqual(GUIDE_RULES.forms.map(({ code }) => code));
    expect(Object.keys(status).toSorted()).toEqual([...GUIDE_STATUSES].toSorted());
    expect(Object.keys(noForm)).toEqual(['none', 'notYet']);
  });
  test('says nothing twice where two things are meant, and nothing in Danish', () => {
    for (const { answers } of Object.values(questions))
      expect(new Set(Object.values(answers)).size).toBe(Object.keys(answers).length);
    const names = Object.values(forms).map(({ words }) => words);
    expect(new Set(names).size).toBe(names.length);
    const danish = new Set(textsOf(GUIDE_RULES).map(([, text]) => text));
    const texts = textsOf({ page, declared, dontKnow, questions, forms, status, noForm });
    expect(texts.filter(([, text]) => danish.has(text) || text.trim() !== text || text === '')).toEqual([]);
  });
  test('is in its own language, and runs its own way', () => {
    const whole = textsOf({ page, questions, forms })
      .map(([, text]) => text)
      .join('\n');
    expect(detectLanguage(whole)).toBe(language);
    expect(file.direction).toBe(/[\u0600-\u06FF]/.test(whole) ? 'rtl' : 'ltr');
  });
  test('gives every figure of an answer as the rules do', () => {
    for (const { id, answers } of GUIDE_RULES.questions)
      for (const { code, words } of answers) {
        const said = questions[id]?.answers[code] ?? '';
        // "a year" may be a word in one language and a figure in another.
        const given = figures(words.da).filter((figure) => figure !== '1');
        expect([id, code, figures(said).filter((figure) => figure !== '1')]).toEqual([id, code, given]);
      }
  });
  test('keeps the places for numbers, and says whether somebody who knows it has read it', () => {
    expect(page['step']).toContain('{step}');
    expect(page['step']).toContain('{steps}');
    expect(typeof file.checkedByNativeSpeaker).toBe('boolean');
  });
});
