import { unitsOf, type ExperienceContent, type Question } from '@samskab/domain';
import { v4 as uuid } from 'uuid';
import { formValues } from '#lib/tell/form-values.ts';
import type { TellForm } from '#lib/ui/tell/form.ts';
import { marksOf, writeMarks } from './marks.ts';

/** What a form carries unseen, so that what it posts can be told from what others have saved meanwhile. */
export interface FormToken {
  /** Names this opening of the form. */
  readonly form: string;
  /** Marks of the parts as they are shown. */
  readonly began: string;
}

/** A form that shows what is stored. */
export const freshForm = (
  content: ExperienceContent,
  question: Question,
  more: readonly string[] = [],
): TellForm => ({ values: formValues(content, unitsOf(question)), problems: [], conflicts: [], more });

export const newToken = (content: ExperienceContent, question: Question): FormToken => ({
  form: uuid(),
  began: writeMarks(marksOf(content, unitsOf(question))),
});
