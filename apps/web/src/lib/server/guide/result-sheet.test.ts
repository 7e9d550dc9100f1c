import { advise, GUIDE_RULES, sayAdvice, type GuideAnswers, type GuideRules } from '@samskab/domain/guide';
import { printPdf } from '@samskab/print';
import { readPdf } from '@samskab/print/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withAnswers } from '#lib/ui/guide/answer-fields.ts';
import { resultSheet } from './result-sheet.ts';

const LANGUAGES = ['da', 'en'] as const;
const forms = GUIDE_RULES.forms.map(({ code }) => code);

/** Any answers, with and without gaps, asides and a word of their own. */
const anyAnswers: fc.Arbitrary<GuideAnswers> = fc.record({
  declared: fc.constantFrom(...forms, null),
  chosen: fc.record(
    Object.fromEntries(
      GUIDE_RULES.questions.map(({ id, kind, answers }) => {
        const codes = answers.map(({ code }) => code);
        const many = fc.subarray(codes, { minLength: 1 });
        return [id, kind === 'several' ? many : fc.constantFrom(...codes, null)];
      }),
    ),
  ),
});

const sheet = (
  answers: GuideAnswers,
  language: (typeof LANGUAGES)[number],
  rules: GuideRules = GUIDE_RULES,
) =>
  resultSheet({
    answers,
    rules,
    language,
    address: `https://samskab.example${withAnswers('/vaelg-form/svar', answers, { version: '1' })}`,
  });
const printed = async (...asked: Parameters<typeof sheet>) => readPdf(await printPdf(sheet(...asked)));

test('whatever was answered, it is two sides, in both languages', () =>
  fc.assert(
    fc.asyncProperty(anyAnswers, fc.constantFrom(...LANGUAGES), async (answers, language) => {
      const { pages, tagged, standard, spoken } = await printed(answers, language);
      expect([pages, tagged, standard]).toEqual([2, true, '1']);
      expect(spoken.filter(({ role }) => role === 'H1')).toHaveLength(1);
    }),
    { numRuns: 40 },
  ));

describe('a result on paper', () => {
  const answers: GuideAnswers = {
    declared: 'partnerskab',
    chosen: {
      problemClarity: 'a3',
      solutionKnown: 'a0',
      interdependence: 'a3',
      sectors: ['offentlig', 'frivillig', 'borgere'],
      openness: 'a3',
      decisionShare: 'a3',
      citizenRole: 'develop',
      exchange: 'pooled',
      authority: 'no',
      priorConflict: 'yes',
    },
  };

  test.each(LANGUAGES)('says in %s all that the page says', async (language) => {
    const { spoken } = await printed(answers, language);
    const text = spoken.map((one) => one.text);
    const parts = sayAdvice(advise(answers, GUIDE_RULES), GUIDE_RULES, language);
    for (const { part, heading, lines } of parts) {
      expect(text).toContain(heading);
      if (part !== 'flips') for (const line of lines) expect(text).toContain(line);
    }
    expect(spoken[1]).toEqual({ role: 'H1', text: parts[0]?.heading });
  });
  test('has the answers as a table, and what nobody knew as that', async () => {
    const { spoken } = await printed(answers, 'da');
    const cells = spoken.slice(spoken.findIndex(({ text }) => text === 'Jeres svar')).map(({ text }) => text);
    expect(cells[cells.indexOf('Hvad kalder I det selv i dag?') + 1]).toBe('Partnerskab');
    expect(cells[cells.indexOf('Hvem træffer de vigtige valg?') + 1]).toBe('Parterne beslutter sammen');
    expect(cells[cells.indexOf('Er der børn under 15 år med?') + 1]).toBe('Ved ikke');
  });
  test('leads back by a code that says where it leads, and names the rules', async () => {
    const { spoken } = await printed(answers, 'da');
    expect(spoken.find(({ role }) => role === 'Figure')?.text).toBe(
      'Kode til en telefon. Den fører til https://samskab.example/vaelg-form/svar',
    );
    expect(spoken.some(({ text }) => text.startsWith('Lavet med regler nr. 1.'))).toBe(true);
  });
});

test('rules with the longest sentences that may be written are printed, too', async () => {
  const long = {
    da: 'Meget lange ord om samarbejde. '.repeat(9),
    en: 'Long words on working together. '.repeat(9),
  };
  const rules: GuideRules = {
    ...GUIDE_RULES,
    questions: GUIDE_RULES.questions.map((question) => ({
      ...question,
      words: long,
      answers: question.answers.map((answer) => ({ ...answer, words: long })),
    })),
    gates: GUIDE_RULES.gates.map((gate) => ({ ...gate, words: long })),
  };
  const { pages, tagged } = await printed({ declared: null, chosen: { openness: 'a1' } }, 'da', rules);
  expect(tagged).toBe(true);
  expect(pages).toBeGreaterThan(1);
});
