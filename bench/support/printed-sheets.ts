import {
  advise,
  GUIDE_RULES,
  sayAdvice,
  sayAnswers,
  sayFlips,
  type GuideAnswers,
} from '@samskab/domain/guide';
import { qrSvg, type PrintRequest } from '@samskab/print';

/** A sheet with so many lines, `at` in each of them. */
export const leaflet = (lines: number, at: number): PrintRequest => ({
  template: 'leaflet',
  language: 'da',
  title: `Ark ${at}`,
  data: {
    heading: `Ark ${at}`,
    parts:
      lines === 0
        ? []
        : [
            {
              heading: 'Del',
              lines: Array.from({ length: lines }, (_, line) => `Linje ${line} om sag ${at}.`),
            },
          ],
  },
});

/** The answers number `at`: each question takes its turn at another pace. */
const answersOf = (at: number): GuideAnswers => ({
  declared: null,
  chosen: Object.fromEntries(
    GUIDE_RULES.questions.map(({ id, kind, answers }, place) => {
      const code = answers[(at + place * at) % answers.length]?.code ?? null;
      return [id, kind === 'several' && code !== null ? [code] : code];
    }),
  ),
});

/** The result of the guide for the answers number `at`, on two sides, as the site prints it. */
export function guideSheet(at: number): PrintRequest {
  const answers = answersOf(at);
  const advice = advise(answers, GUIDE_RULES);
  const parts = sayAdvice(advice, GUIDE_RULES, 'da');
  const [head] = parts;
  const part = (name: string) => parts.find((one) => one.part === name) ?? null;
  const told = (name: string) => {
    const one = part(name);
    return one && { heading: one.heading, lines: one.lines };
  };
  const rows = sayAnswers(answers, GUIDE_RULES, 'da').map(({ question, answer }) => ({
    question,
    answer: answer ?? 'Ved ikke',
  }));
  const flips = sayFlips(advice.flips.slice(0, 12), GUIDE_RULES, 'da').map(({ form, answers: same }) => ({
    form: form ?? 'Ingen',
    answers: same.map(({ question, answer }) => ({ question, answers: [answer ?? ''] })),
  }));
  return {
    template: 'guide-result',
    language: 'da',
    title: `Resultat ${at}`,
    pages: 2,
    pictures: { qr: qrSvg(`https://samskab.example/vaelg-form/svar?number=${at}`) },
    data: {
      kind: 'Guiden',
      foot: `Resultat ${at}`,
      above: `Svar ${at}`,
      heading: head?.heading ?? '',
      about: head?.lines.slice(0, -1) ?? [],
      status: head?.lines.at(-1) ?? '',
      ...Object.fromEntries(
        ['contradictions', 'reasons', 'doubts', 'next', 'warnings', 'left', 'excluded'].map((name) => [
          name,
          told(name),
        ]),
      ),
      toChange: parts
        .filter((one) => one.part === 'toChange')
        .map(({ heading, lines }) => ({ heading, lines })),
      flips:
        flips.length > 0 ? { heading: 'Et andet svar', form: 'Form', answer: 'Svar', rows: flips } : null,
      answers: { heading: 'Svar', question: 'Spørgsmål', answer: 'Svar', rows },
      more: 'Og {count} til',
      notes: 'Noter',
      address: { heading: 'Adresse', text: 'samskab.example', alt: 'Kode', rules: 'Regler nr. 1' },
    },
  };
}
