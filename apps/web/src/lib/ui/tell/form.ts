import type { FormValues } from '#lib/tell/form-values.ts';
import type { Problem } from '#lib/tell/problems.ts';
import { problemText } from './texts.ts';

/** A part of the story that was changed in another window meanwhile. */
export interface Conflict {
  /** The part, which is also the name of its control. */
  readonly unit: string;
  /** What stands there now, in words. */
  readonly theirs: string;
  /** A text can be put together with the other one; a choice cannot. */
  readonly text: boolean;
}

/** A form of a story as it is shown: what stands in it, and what is said about it. */
export interface TellForm {
  readonly values: FormValues;
  readonly problems: readonly Problem[];
  readonly conflicts: readonly Conflict[];
  /** Lists, or groups of actors, that are to have one more empty row. */
  readonly more: readonly string[];
}

export const valueOf = ({ values }: TellForm, name: string): string => values[name]?.[0] ?? '';

/** What is wrong with a control, as a sentence. */
export function errorOf({ problems }: TellForm, name: string): string | undefined {
  const problem = problems.find(({ field }) => field === name);
  return problem && problemText(problem);
}

/** Whether a control is asked "is this a CPR number?". */
export const asksAboutCpr = ({ problems }: TellForm, name: string): boolean =>
  problems.some(({ field, code }) => field === name && code === 'maybeCpr');

/** The lines of an error summary, in the order of the form. */
export const errorLines = ({
  problems,
}: TellForm): readonly { readonly id: string; readonly text: string }[] =>
  problems
    .filter(({ field }, n) => problems.findIndex((one) => one.field === field) === n)
    .map((problem) => ({ id: problem.field, text: problemText(problem) }));
