import {
  askChanges,
  decline,
  may,
  putBack,
  refuse,
  revise,
  takeUp,
  withdraw,
  type Moved,
} from '@samskab/domain';
import { approveStory } from '@samskab/store';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { storyPath } from '../tell/story-path.ts';
import { backToQueue, decide, saidNo } from './decide.ts';
import { approvalOf, moveStory } from './move-story.ts';
import { messageOf, reasonsOf } from './words.ts';

type DeskEvent = RequestEvent & { readonly params: { readonly id: string } };

/** Takes a story up, and stays on its page. */
export async function takeUpStory(event: DeskEvent) {
  const form = await event.request.formData();
  const moved = await decide(event, form, (desk) =>
    moveStory(desk, 'takeUp', takeUp(desk.held, desk.editor)),
  );
  if (!moved.ok) return saidNo(form, moved.error);
  redirect(303, `${localizeHref(`/redaktion/${event.params.id}`)}#decide`);
}

/** Puts a story back for the others. */
export async function putStoryBack(event: DeskEvent) {
  const form = await event.request.formData();
  const moved = await decide(event, form, (desk) =>
    moveStory(desk, 'putBack', putBack(desk.held, desk.editor)),
  );
  return moved.ok ? backToQueue('putBack', event.params.id) : saidNo(form, moved.error);
}

/** Sends a story back with reasons. */
export const askForChanges = (event: DeskEvent) => answerWithReasons(event, 'askChanges', askChanges);

/** Says no to a story, with reasons. */
export const declineStory = (event: DeskEvent) => answerWithReasons(event, 'decline', decline);

async function answerWithReasons(event: DeskEvent, move: 'askChanges' | 'decline', rule: typeof askChanges) {
  const form = await event.request.formData();
  const message = messageOf(form, 'message');
  if (!message.ok) return saidNo(form, message.error);
  const said = { message: message.value, reasons: reasonsOf(form, message.value) };
  const moved = await decide(event, form, (desk) =>
    moveStory(desk, move, rule(desk.held, desk.editor, said.reasons), said),
  );
  return moved.ok ? backToQueue(move, event.params.id) : saidNo(form, moved.error);
}

/** Approves a story, as the first or the one who decides. */
export async function approveIt(event: DeskEvent) {
  const form = await event.request.formData();
  const note = messageOf(form, 'note', 300);
  if (!note.ok) return saidNo(form, note.error);
  const moved = await decide(event, form, ({ tx, held, editor, at }) =>
    approveStory(tx, held, editor, { note: note.value, at }),
  );
  return moved.ok ? backToQueue(approvalOf(moved.value), event.params.id) : saidNo(form, moved.error);
}

/** Takes a story off the shelf; readers and the teller are told why. */
export async function withdrawStory(event: DeskEvent) {
  const form = await event.request.formData();
  const why = messageOf(form, 'why', 500);
  if (!why.ok) return saidNo(form, why.error);
  if (why.value === '') return saidNo(form, { code: 'whyMissing' });
  const moved = await decide(event, form, (desk) =>
    moveStory(desk, 'withdraw', withdraw(desk.held, 'editor', why.value), { message: why.value }),
  );
  return moved.ok ? backToQueue('withdraw', event.params.id) : saidNo(form, moved.error);
}

/** Opens a new edition of a story that has no teller here, and goes to where it is written. */
export async function reviseStory(event: DeskEvent) {
  const form = await event.request.formData();
  const { visitor } = event.locals;
  const moved = await decide(event, form, async (desk): Promise<Moved> => {
    if (!may.revise(visitor, desk.held)) return refuse({ code: 'ownExperience' });
    return moveStory(desk, 'revise', revise(desk.held, 'editor'));
  });
  if (!moved.ok) return moved.error.code === 'ownExperience' ? error(403) : saidNo(form, moved.error);
  redirect(303, storyPath({ key: event.params.id }));
}
