import type { GuideForm, GuideRules, GuideWords } from './rules-shape.ts';

/** What tells forms apart, each read out of one question of the guide. */
export const FORM_MARKS = [
  'across',
  'openProblem',
  'somethingNew',
  'decideTogether',
  'citizensDevelop',
] as const;
export type FormMark = (typeof FORM_MARKS)[number];

/** It is so; it is not; it may be either; the form is not chosen by it. */
export type FormMarkValue = 'yes' | 'no' | 'either' | 'unasked';

/** A form with its marks and the answers on who decides that suit it best. */
export interface MarkedForm {
  readonly form: GuideForm;
  readonly marks: Readonly<Record<FormMark, FormMarkValue>>;
  /** Empty where the form is not chosen by who decides. */
  readonly decides: readonly GuideWords[];
}

/** The question that a mark is read from, and the answers that mean yes. */
const READ_FROM: Readonly<Record<FormMark, readonly [question: string, yes: ReadonlySet<string>]>> = {
  across: ['sectorPattern', new Set(['PC', 'PE', 'CE', 'PCE'])],
  openProblem: ['problemClarity', new Set(['a2', 'a3'])],
  somethingNew: ['solutionKnown', new Set(['a0', 'a1'])],
  decideTogether: ['decisionShare', new Set(['a3'])],
  citizensDevelop: ['citizenRole', new Set(['develop'])],
};
const WHO_DECIDES = 'decisionShare';
const FULL_FIT = 3;

/**
 * Every form of the rules with its marks, in the order of the rules. Read from the rules that the guide answers by, so that
 * a table of forms never says something else than the guide does.
 * @example marksOfForms(GUIDE_RULES).find(({ form }) => form.code === 'samskabelse').marks.decideTogether // => 'yes'
 * @example marksOfForms(GUIDE_RULES).find(({ form }) => form.code === 'udbud').marks.somethingNew // => 'no'
 */
export function marksOfForms(rules: GuideRules): readonly MarkedForm[] {
  const decisions = rules.questions.find(({ id }) => id === WHO_DECIDES)?.answers ?? [];
  return rules.forms.map((form) => {
    const best = bestAnswers(rules, form, WHO_DECIDES);
    return {
      form,
      marks: markedBy((mark) => {
        const [question, yes] = READ_FROM[mark];
        return valueOf(bestAnswers(rules, form, question), yes);
      }),
      decides: decisions.filter(({ code }) => best.includes(code)).map(({ words }) => words),
    };
  });
}

const markedBy = (value: (mark: FormMark) => FormMarkValue): Readonly<Record<FormMark, FormMarkValue>> => ({
  across: value('across'),
  openProblem: value('openProblem'),
  somethingNew: value('somethingNew'),
  decideTogether: value('decideTogether'),
  citizensDevelop: value('citizensDevelop'),
});

function valueOf(best: readonly string[], yes: ReadonlySet<string>): FormMarkValue {
  if (best.length === 0) return 'unasked';
  const many = best.filter((code) => yes.has(code)).length;
  if (many === best.length) return 'yes';
  return many === 0 ? 'no' : 'either';
}

/** The answers that suit a form fully and do not by themselves take it out. */
function bestAnswers({ gates }: GuideRules, { code, weights }: GuideForm, question: string) {
  const fit = weights[question]?.fit ?? {};
  const shut = new Set(
    gates
      .filter(({ form, when }) => form === code && when.length === 1)
      .flatMap(({ when: [only] }) =>
        only && 'among' in only && only.question === question ? only.among : [],
      ),
  );
  return Object.entries(fit).flatMap(([answer, value]) =>
    value === FULL_FIT && !shut.has(answer) ? [answer] : [],
  );
}
