import {
  isUuid,
  may,
  unitsOf,
  type ExperienceContent,
  type ExperienceId,
  type Question,
  type Visitor,
} from '@samskab/domain';
import {
  formMarks,
  holdExperience,
  saveDraft,
  saveFormMarks,
  type FormMarks,
  type Store,
} from '@samskab/store';
import type { FormValues } from '#lib/tell/form-values.ts';
import type { Problem } from '#lib/tell/problems.ts';
import { markOf, marksOf } from './marks.ts';
import { mergeAnswers } from './merge-answers.ts';
import { readAnswers } from './read-answers.ts';

/** A form of a story as it was posted. */
export interface PostedAnswers {
  readonly story: ExperienceId;
  readonly visitor: Visitor;
  readonly question: Question;
  readonly values: FormValues;
  /** The identifier of the open form (UUID). */
  readonly form: string;
  /** Marks of the parts as they were when the form was opened. */
  readonly began: FormMarks;
  /** Saved while somebody is writing; a conflict is then left for them to settle. */
  readonly auto: boolean;
  readonly at: Date;
}

export type SavedAnswers =
  /** The story is gone, not theirs, or with the editors. */
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'saved';
      /** The story as it is stored now. */
      readonly content: ExperienceContent;
      readonly problems: readonly Problem[];
      readonly conflicts: readonly string[];
      readonly shown: FormValues;
    };

/** Saves what a form says, as far as it can be taken, and says what could not. */
export const saveAnswers = (store: Store, posted: PostedAnswers): Promise<SavedAnswers> =>
  store.write(async (tx) => {
    const { question, form, at } = posted;
    const held = await holdExperience(tx, posted.story);
    if (!held || !may.submit(posted.visitor, held)) return { kind: 'closed' };
    if (!may.saveDraft(posted.visitor, held)) return closed(posted, held.content);

    const units = unitsOf(question);
    const answers = readAnswers(question, posted.values, held.content);
    // A form without a name is saved all the same; only its back button is taken for another tab.
    const named = isUuid(form);
    const began = (named && (await formMarks(tx, form))) || posted.began;
    const { content, conflicts } = mergeAnswers(answers.content, held.content, units, began);
    const saved = await saveDraft(tx, held, held.revision, content, at);
    if (!saved.ok) throw new Error('A story that is held was saved elsewhere');

    // Whoever is shown both texts has seen the other one: what they post next is their choice.
    const seen = posted.auto
      ? Object.fromEntries(conflicts.flatMap((unit) => (began[unit] ? [[unit, began[unit]] as const] : [])))
      : Object.fromEntries(conflicts.map((unit) => [unit, markOf(held.content, unit)]));
    if (named) await saveFormMarks(tx, form, { ...marksOf(content, units), ...seen }, at);
    return { kind: 'saved', content, problems: answers.problems, conflicts, shown: answers.shown };
  });

/** A form that says nothing new was posted twice, or looked at only: it goes on, though nothing can be written. */
function closed({ question, values }: PostedAnswers, content: ExperienceContent): SavedAnswers {
  const { content: said, problems, shown } = readAnswers(question, values, content);
  const same = unitsOf(question).every((unit) => markOf(said, unit) === markOf(content, unit));
  return same && problems.length === 0
    ? { kind: 'saved', content, problems, conflicts: [], shown }
    : { kind: 'closed' };
}
