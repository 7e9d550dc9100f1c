import { storyWords, MINIMUM_STORY_WORDS, unitsOf, type Question } from '@samskab/domain';
import { json, type RequestEvent } from '@sveltejs/kit';
import { postedValues } from '#lib/tell/form-values.ts';
import { m } from '#lib/paraglide/messages.js';
import { errorLines } from '#lib/ui/tell/form.ts';
import { hintText, wordsText } from '#lib/ui/tell/texts.ts';
import { textOf } from '../form-fields.ts';
import { store } from '../store.ts';
import { clockText } from './clock-text.ts';
import { readMarks } from './marks.ts';
import { openStoryFor } from './open-story.ts';
import { personalHints } from './personal-hints.ts';
import { saveAnswers } from './save-answers.ts';
import type { StoryParams } from './story-path.ts';

/** What a form that saves itself is answered: sentences to show, and values that had to be changed. */
export interface AutosaveAnswer {
  /** Whether everything that was sent is stored. */
  readonly saved: boolean;
  /** What to say about it as a whole. */
  readonly status: string;
  readonly words: string;
  /** What is wrong, by the name of the control. */
  readonly errors: readonly { readonly id: string; readonly text: string }[];
  /** What could be hidden later, by the name of the control. */
  readonly hints: readonly { readonly id: string; readonly text: string }[];
  /** Texts in which a CPR number was masked. */
  readonly masked: Readonly<Record<string, string>>;
}

type StoryEvent = RequestEvent & { readonly params: StoryParams };

/** Saves a form while somebody is writing in it. The same rules as for a form that is sent. */
export async function autosave(event: StoryEvent, question: Question): Promise<Response> {
  const form = await event.request.formData();
  const story = await openStoryFor(event, form);
  const at = new Date();
  const saved = await saveAnswers(store(), {
    story: story.experience.id,
    visitor: story.visitor,
    question,
    values: postedValues(form),
    form: textOf(form, 'form'),
    began: readMarks(textOf(form, 'began')),
    auto: true,
    at,
  });
  if (saved.kind === 'closed') return json({ saved: false, closed: true }, { status: 409 });
  const whole = saved.problems.length === 0 && saved.conflicts.length === 0;
  const masked = saved.problems.filter(({ code }) => code === 'cpr').map(({ field }) => field);
  const answer: AutosaveAnswer = {
    saved: whole,
    status: saved.conflicts.length > 0 ? m.tell_conflict_stop() : m.tell_saved_at({ time: clockText(at) }),
    words: wordsText(storyWords(saved.content), MINIMUM_STORY_WORDS),
    errors: errorLines({ values: saved.shown, problems: saved.problems, conflicts: [], more: [] }),
    hints: personalHints(saved.content, unitsOf(question)).map(({ path, findings }) => ({
      id: path,
      text: hintText(findings.map(({ text }) => text)),
    })),
    masked: Object.fromEntries(masked.map((name) => [name, saved.shown[name]?.[0] ?? ''])),
  };
  return json(answer);
}
