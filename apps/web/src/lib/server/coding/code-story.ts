import {
  beginCoding,
  closeConditions,
  codesOf,
  finishCoding,
  isUuid,
  judge,
  may,
  ok,
  refuse,
  SAMSKAB_CODEBOOK as CODEBOOK,
  type Coded,
  type CodingRefusal,
  type CodingWork,
  type ExperienceId,
  type Judgement,
} from '@samskab/domain';
import { codingOf, experienceById, hasHadInHand, holdExperience, saveCoding } from '@samskab/store';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { doOnce } from '../do-once.ts';
import { library } from '../library.ts';
import { typedIn } from '../review/decide.ts';
import { needEditor } from '../review/need-editor.ts';
import { store } from '../store.ts';
import type { PostedRefusal } from '#lib/ui/evidence/coding/refusals.ts';
import { postedJudgements, seenIn } from './posted.ts';

export type CodingEvent = RequestEvent & { readonly params: { readonly id: string } };

/** What a coder asks for with the button that was pressed. */
export const STEPS = ['save', 'close', 'finish'] as const;
type Step = (typeof STEPS)[number];

interface Said {
  readonly said: Readonly<Record<string, Judgement | null>>;
  readonly seen: Readonly<Record<string, Judgement>>;
}

/** The story of the page, when this editor may code it: no such story is 404, one's own is 403. */
export async function codable({ locals, params }: CodingEvent) {
  const story = isUuid(params.id) ? await experienceById(store().read, params.id as ExperienceId) : null;
  if (!story || story.publishedVersion === null || story.withdrawn) error(404, 'not found');
  if (!may.code(locals.visitor, story)) error(403);
  return story;
}

/** Saves what a coder says, and then closes the conditions or finishes the coding when asked to. */
export async function codeStory(event: CodingEvent, step: Step) {
  const form = await event.request.formData();
  const { id: coder } = needEditor(event, form);
  const { id } = await codable(event);
  const posted = postedJudgements(form, codesOf(CODEBOOK));
  if (!posted.ok) return saidNo(form, posted.error);
  const said = { said: posted.value, seen: seenIn(form) };
  const done = await doOnce<null, CodingRefusal>(
    form,
    async (tx) => {
      const held = await holdExperience(tx, id);
      if (!held || !may.code(event.locals.visitor, held)) error(404);
      const key = { experience: id, codebook: CODEBOOK.key, coder };
      const at = new Date();
      const knowsOutcome = await hasHadInHand(tx, id, coder);
      const before = (await codingOf(tx, key)) ?? beginCoding({ knowsOutcome, at });
      const after = decide(before, step, said, { knowsOutcome, at });
      if (!after.ok) return refuse(after.error);
      await saveCoding(tx, key, after.value);
      return ok(null);
    },
    `${event.url.pathname} ${step}`,
  );
  if (!done.ok) return saidNo(form, done.error);
  if (step === 'finish') (await library()).expectChange();
  redirect(303, `${localizeHref(`/redaktion/kodning/${id}`)}?${new URLSearchParams({ gjort: step })}`);
}

function decide(
  before: CodingWork,
  step: Step,
  said: Said,
  now: { readonly knowsOutcome: boolean; readonly at: Date },
): Coded {
  const judged = judge(before, CODEBOOK, said);
  if (!judged.ok || step === 'save') return judged;
  return step === 'close'
    ? closeConditions(judged.value, CODEBOOK, now)
    : finishCoding(judged.value, CODEBOOK, now.at);
}

/** Says no on the page, with what was typed, so that nothing has to be written twice. */
const saidNo = (form: FormData, refusal: CodingRefusal | PostedRefusal) =>
  fail(refusal.code === 'changed_meanwhile' ? 409 : 400, { refusal, typed: typedIn(form) });
