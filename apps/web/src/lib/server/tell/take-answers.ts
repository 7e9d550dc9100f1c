import { FIELDS, type ExperienceContent, type FieldPath, type Question } from '@samskab/domain';
import { fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { partOf } from '#lib/tell/content-parts.ts';
import { formValues, postedValues, type FormValues } from '#lib/tell/form-values.ts';
import type { TellForm } from '#lib/ui/tell/form.ts';
import { textOf } from '../form-fields.ts';
import { store } from '../store.ts';
import { conflictsOf } from './conflict-texts.ts';
import { readMarks } from './marks.ts';
import { openStoryFor, type OpenStory } from './open-story.ts';
import { saveAnswers } from './save-answers.ts';
import type { StoryParams } from './story-path.ts';

export type StoryEvent = RequestEvent & { readonly params: StoryParams };

/** A form that is shown again, with what is to be said about it. */
export interface ShownAgain extends TellForm {
  /** The story can no longer be written in. */
  readonly closed: boolean;
}

/** What the pressed button asks for, and the list, row, part or words that it is about. */
export interface Go {
  readonly act: string;
  readonly what: string;
}

export type Taken =
  | { readonly ok: false; readonly again: ActionFailure<ShownAgain> }
  | {
      readonly ok: true;
      readonly go: Go;
      readonly form: FormData;
      readonly story: OpenStory;
      /** The story as it is stored now. */
      readonly content: ExperienceContent;
      readonly at: Date;
    };

/** Saves the answers that a form has posted. What could not be taken is to be shown again. */
export async function takeAnswers(event: StoryEvent, question: Question): Promise<Taken> {
  const form = await event.request.formData();
  const story = await openStoryFor(event, form);
  const go = readGo(textOf(form, 'go'));
  const at = new Date();
  const saved = await saveAnswers(store(), {
    story: story.experience.id,
    visitor: story.visitor,
    question,
    values: asButtonSays(go, postedValues(form), story.experience.content),
    form: textOf(form, 'form'),
    began: readMarks(textOf(form, 'began')),
    auto: false,
    at,
  });
  if (saved.kind === 'closed')
    return { ok: false, again: fail(409, { ...shownAgain(postedValues(form)), closed: true }) };
  if (saved.problems.length > 0 || saved.conflicts.length > 0) {
    const conflicts = conflictsOf(saved.content, saved.conflicts);
    return {
      ok: false,
      again: fail(422, { ...shownAgain(saved.shown), problems: saved.problems, conflicts }),
    };
  }
  return { ok: true, go, form, story, content: saved.content, at };
}

const shownAgain = (values: FormValues): ShownAgain => ({
  values,
  problems: [],
  conflicts: [],
  more: [],
  closed: false,
});

function readGo(text: string): Go {
  const colon = text.indexOf(':');
  return colon < 0 ? { act: text, what: '' } : { act: text.slice(0, colon), what: text.slice(colon + 1) };
}

/** What was posted, after what the button does to it. */
function asButtonSays({ act, what }: Go, values: FormValues, stored: ExperienceContent): FormValues {
  if (act === 'drop') return without(values, `${what}.`);
  if (act === 'use') return { ...without(values, `${what}.`, what), ...formValues(stored, [what]) };
  if (act !== 'both') return values;
  const theirs = partOf(stored, what);
  const isText = FIELDS[what as FieldPath]?.kind === 'text' && typeof theirs === 'string';
  return isText ? { ...values, [what]: [`${theirs}\n\n${values[what]?.[0] ?? ''}`] } : values;
}

const without = (values: FormValues, prefix: string, name = ''): FormValues =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([one]) => !one.startsWith(prefix) && one !== name && one !== `${name}Month` && one !== `${name}Year`,
    ),
  );
