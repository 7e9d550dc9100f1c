import type { Advice, Weighed } from './advise.ts';
import type { GuideChoice } from './answers.ts';
import type { Flip } from './flips.ts';
import type { GuideStatus } from './recommend.ts';
import type { GuideForm, GuideRules, GuideWords } from './rules-shape.ts';

type Language = keyof GuideWords;

/** A part of a result that is read by people: a heading and what stands under it. */
export interface AdvicePart {
  readonly part: keyof typeof HEADINGS | 'form';
  readonly heading: string;
  readonly lines: readonly string[];
}

/** No form is better than another, so no heading says so. */
const HEADINGS = {
  contradictions: { da: 'To svar, som ikke passer sammen', en: 'Two answers that do not go together' },
  reasons: { da: 'Det peger på det', en: 'What points to it' },
  doubts: { da: 'Det taler imod', en: 'What speaks against it' },
  next: { da: 'Det næste skridt', en: 'The next step' },
  warnings: { da: 'Husk det her', en: 'Keep this in mind' },
  flips: { da: 'Ét andet svar, og så er det noget andet', en: 'One other answer, and it is something else' },
  left: { da: 'Andre, I kan se på', en: 'Others that you can look at' },
  toChange: { da: 'Det står i vejen for:', en: 'What stands in the way of:' },
  excluded: { da: 'Derfor ikke de andre', en: 'Why not the others' },
} as const;

const STATUS: { readonly [Which in GuideStatus]: GuideWords } = {
  clear: { da: 'Jeres svar peger klart på det.', en: 'Your answers point to it clearly.' },
  close: {
    da: 'To er lige ved siden af hinanden. Se på dem begge.',
    en: 'Two are side by side. Look at both.',
  },
  no_good_fit: {
    da: 'Det er det nærmeste, men det passer ikke godt.',
    en: 'It is the nearest, but it does not fit well.',
  },
  incomplete: {
    da: 'Svar på lidt mere, så vi kan sige det sikkert.',
    en: 'Answer a little more, so that we can be sure.',
  },
  none: { da: 'Der er ikke noget, som passer til de svar.', en: 'There is nothing that fits those answers.' },
};
const NOTHING_YET: GuideWords = { da: 'Det ved vi ikke endnu', en: 'We do not know yet' };
const NONE_OF_THEM: GuideWords = { da: 'Ingen af dem', en: 'None of them' };

/**
 * A result in whole sentences, the most important first; parts without anything to say are left out.
 * @param rules those of the advice's own version
 * @example sayAdvice(advise({ chosen: { authority: 'fully' }, declared: null }, GUIDE_RULES), GUIDE_RULES, 'en')[0].heading // => 'One party’s own task, with information'
 */
export function sayAdvice(advice: Advice, rules: GuideRules, language: Language): readonly AdvicePart[] {
  const say = sayer(rules, language);
  const part = (name: keyof typeof HEADINGS, lines: readonly string[], about = '') => ({
    part: name,
    heading: HEADINGS[name][language] + about,
    lines,
  });
  return [
    headOf(advice, say, language),
    part('contradictions', say.sentences(rules.contradictions, advice.contradictions)),
    part('reasons', advice.reasons.map(say.weighed)),
    part('doubts', advice.doubts.map(say.weighed)),
    part('next', [...say.next(advice.form), ...say.next(advice.also)]),
    part('warnings', say.sentences(rules.warnings, advice.warnings)),
    part('flips', advice.flips.map(say.flip)),
    part(
      'left',
      advice.scores.slice(1).map(({ form, score }) => `${say.form(form)}: ${score ?? '–'}`),
    ),
    ...advice.toChange.map(({ form, gates, losses }) =>
      part(
        'toChange',
        [...say.sentences(rules.gates, gates), ...losses.map(say.weighed)],
        ` ${say.form(form)}`,
      ),
    ),
    part(
      'excluded',
      advice.excluded.map(
        ({ form, gates }) => `${say.form(form)}: ${say.sentences(rules.gates, gates).join(' ')}`,
      ),
    ),
  ].filter(({ lines }) => lines.length > 0);
}

function headOf(advice: Advice, say: Sayer, language: Language): AdvicePart {
  const { form, also, status } = advice;
  const sure = STATUS[status][language];
  if (form === null) {
    const heading = status === 'none' ? NONE_OF_THEM : NOTHING_YET;
    return { part: 'form', heading: heading[language], lines: [sure] };
  }
  const heading = [form, ...(also === null ? [] : [also])].map(say.form).join(' · ');
  return { part: 'form', heading, lines: [...say.about(form), ...say.about(also), sure] };
}

type Sayer = ReturnType<typeof sayer>;
interface Sentence {
  readonly id: string;
  readonly words: GuideWords;
}

function sayer({ forms, questions, dontKnow }: GuideRules, language: Language) {
  const formOf = (code: string | null): readonly GuideForm[] => forms.filter((one) => one.code === code);
  const questionOf = (id: string) => questions.find((one) => one.id === id);
  const asked = (id: string): string => questionOf(id)?.words[language] ?? id;
  const answered = (id: string, choice: GuideChoice): string =>
    questionOf(id)
      ?.answers.filter(({ code }) => (typeof choice === 'string' ? choice === code : choice?.includes(code)))
      .map(({ words }) => words[language])
      .join('; ') || dontKnow[language];
  const form = (code: string | null): string => formOf(code)[0]?.words[language] ?? NONE_OF_THEM[language];
  return {
    form,
    about: (code: string | null) => formOf(code).map(({ about }) => about[language]),
    next: (code: string | null) => formOf(code).map(({ next }) => next[language]),
    weighed: ({ question, answer }: Weighed) => `${asked(question)} ${answered(question, answer)}.`,
    flip: ({ question, answer, form: to }: Flip) =>
      `${asked(question)} ${answered(question, answer)}: ${form(to)}.`,
    sentences: (all: readonly Sentence[], ids: readonly string[]) =>
      all.filter(({ id }) => ids.includes(id)).map(({ words }) => words[language]),
  };
}
