import { maskCpr } from '@samskab/danish';
import {
  isUuid,
  may,
  ok,
  refuse,
  type Editor,
  type Experience,
  type ExperienceId,
  type Moved,
  type MoveRefusal,
  type Result,
  type State,
  type Visitor,
} from '@samskab/domain';
import { holdExperience, type Transaction } from '@samskab/store';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import type { Refusal } from '#lib/ui/review/refusals.ts';
import { doOnce } from '../do-once.ts';
import { library } from '../library.ts';
import { needEditor } from './need-editor.ts';

/** A story that is held, and who decides about it when. */
export interface Deciding {
  readonly tx: Transaction;
  readonly held: Experience;
  readonly editor: Editor;
  readonly at: Date;
}

type DeskEvent = RequestEvent & { readonly params: { readonly id: string } };
type Rule = (deciding: Deciding) => Promise<Moved>;

/**
 * One decision of an editor about the story of the page. Answers the state it led to; a form that is posted again
 * gets the first answer, and nothing is decided twice.
 */
export async function decide(
  event: DeskEvent,
  form: FormData,
  rule: Rule,
): Promise<Result<State, MoveRefusal>> {
  const { id } = event.params;
  const person = needEditor(event, form);
  if (!isUuid(id)) error(404);
  const decided = await doOnce<State, MoveRefusal | null>(
    form,
    async (tx) => {
      const moved = await decideOn(tx, event.locals.visitor, person, id as ExperienceId, rule);
      if (!moved) return refuse(null);
      return moved.ok ? ok(moved.value.state) : moved;
    },
    event.url.pathname + event.url.search,
  );
  if (decided.ok) (await library()).expectChange();
  else if (decided.error === null) error(404);
  return decided as Result<State, MoveRefusal>;
}

/**
 * Load, may, decide and save in one transaction, so that of two editors who press at the same moment the second
 * sees what the first has done. Null when there is no such story.
 *
 * @param rule decides, and saves what it decided
 */
export async function decideOn(
  tx: Transaction,
  visitor: Visitor,
  { id, group }: Editor,
  story: ExperienceId,
  rule: Rule,
): Promise<Moved | null> {
  const held = await holdExperience(tx, story);
  if (!held) return null;
  if (!may.review(visitor, held)) return refuse({ code: 'ownExperience' });
  return rule({ tx, held, editor: { id, group }, at: new Date() });
}

/** Says no on the page, with what was typed, so that nothing has to be written twice. */
export const saidNo = (form: FormData, refusal: Refusal) =>
  fail(refusal.code in BAD_FORM ? 400 : 409, { refusal, typed: typedIn(form) });

const BAD_FORM: Readonly<Partial<Record<Refusal['code'], true>>> = {
  tooLong: true,
  cpr: true,
  whyMissing: true,
  reasonMissing: true,
  organisationMissing: true,
  emailWrong: true,
  replyMissing: true,
};

/** The texts and choices of a form, without CPR numbers. */
export const typedIn = (form: FormData): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...new Set(form.keys())].map((name) => [
      name,
      form.getAll(name).flatMap((value) => (typeof value === 'string' ? maskCpr(value) : [])),
    ]),
  );

/** To the queue, which says what was done and offers the next story. */
export const backToQueue = (done: string, id: string): never =>
  redirect(303, `${localizeHref('/redaktion')}?${new URLSearchParams({ gjort: done, id })}`);
