import type { GuideRules } from './rules-shape.ts';

/** A part of the rules that is edited on a page of its own: `form-samskabelse`, `question-openness`, `common`, `warnings`. */
export type RulesPart = string;

/** A part, and which form or question it is about. */
export interface PartOfRules {
  readonly part: RulesPart;
  readonly kind: 'form' | 'question' | 'common' | 'warnings';
  readonly form?: string;
  readonly question?: string;
}

/**
 * Every part, forms first: so many pages that each stays small.
 * @example partsOfRules(GUIDE_RULES).length // => 13 + 16 + 2
 */
export const partsOfRules = ({ forms, questions }: GuideRules): readonly PartOfRules[] => [
  ...forms.map(({ code }) => ({ part: `form-${code}`, kind: 'form' as const, form: code })),
  ...questions.map(({ id }) => ({ part: `question-${id}`, kind: 'question' as const, question: id })),
  { part: 'common', kind: 'common' },
  { part: 'warnings', kind: 'warnings' },
];

/** Where in the rules a part stands; nowhere for a part that is not there. A form's gates belong to it. */
export function pathsOfPart(rules: GuideRules, part: RulesPart): readonly (readonly string[])[] {
  const found = partsOfRules(rules).find((one) => one.part === part);
  switch (found?.kind) {
    case 'form':
      return [
        ['forms', found.form ?? ''],
        ...gatesOf(rules, found.form ?? '').map(({ id }) => ['gates', id]),
      ];
    case 'question':
      return [['questions', found.question ?? '']];
    case 'common':
      return [['lines'], ['declared'], ['dontKnow'], ['explained']];
    case 'warnings':
      return [['warnings'], ['contradictions']];
    case undefined:
      return [];
  }
}

/** The gates that are edited with a form: those that take it out, and those that take out all but it. */
export const gatesOf = ({ gates }: GuideRules, form: string): GuideRules['gates'] =>
  gates.filter((gate) => gate.form === form || gate.allBut === form);
