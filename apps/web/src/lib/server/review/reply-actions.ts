import { closeReply, isUuid, ok, openReply, refuse, type Moved } from '@samskab/domain';
import { askForReply, newKey, recordReply, renewReplyLink, repliesOf } from '@samskab/store';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { v7 as uuid } from 'uuid';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { emailField, lineField, textOf } from '../form-fields.ts';
import { address } from '../mail/address.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { decide, saidNo, type Deciding } from './decide.ts';
import { messageOf } from './words.ts';
import { moveStory } from './move-story.ts';

type DeskEvent = RequestEvent & { readonly params: { readonly id: string } };

/** What an editor is told once: the link to hand over, or that it has been sent. */
export interface Handed {
  readonly organisation: string;
  readonly link: string | null;
  /** The form came again. Its link is not kept, so it cannot be shown again. */
  readonly again?: boolean;
}

/** Asks an organisation that can recognise itself. Its link goes by mail, or is shown once to be handed over. */
export async function askOrganisation(event: DeskEvent) {
  const form = await event.request.formData();
  const organisation = lineField.parse(textOf(form, 'organisation'));
  const typed = textOf(form, 'email').trim();
  const email = typed === '' ? null : emailField.safeParse(typed);
  if (organisation === '') return saidNo(form, { code: 'organisationMissing' });
  if (email && !email.success) return saidNo(form, { code: 'emailWrong' });
  const asked = { organisation, email: email?.data ?? null, key: newKey() };
  let first = false;
  const moved = await decide(event, form, (desk) => {
    first = true;
    return openPeriod(desk, asked);
  });
  if (!moved.ok) return saidNo(form, moved.error);
  if (!first && !asked.email) return { handed: { ...handedOver(organisation, null), again: true } };
  return { handed: handedOver(organisation, asked.email ? null : asked.key) };
}

interface Asked {
  readonly organisation: string;
  readonly email: string | null;
  readonly key: string;
}

async function openPeriod(desk: Deciding, { organisation, email, key }: Asked): Promise<Moved> {
  const { tx, held, editor, at } = desk;
  const moved = await moveStory(desk, 'openReply', openReply(held, editor, at), { message: organisation });
  if (!moved.ok || !moved.value.replyDueAt) return moved;
  const dueAt = moved.value.replyDueAt;
  await askForReply(tx, { id: uuid(), experienceId: held.id, organisation, email, key, sentAt: at, dueAt });
  if (email)
    await queueMail(
      tx,
      {
        to: email,
        language: held.content.language === 'da' ? 'da' : 'en',
        letter: 'askReply',
        parameters: { organisation, title: held.content.title, key, dueAt: dueAt.toISOString() },
      },
      at,
    );
  return moved;
}

const handedOver = (organisation: string, key: string | null): Handed => ({
  organisation,
  link: key && address(`/svar/${key}`, 'da'),
});

/** A new link for an organisation that has lost the first. Posted twice it makes two, and shows the one that works. */
export async function newReplyLink(event: DeskEvent) {
  const form = await event.request.formData();
  const id = textOf(form, 'reply');
  if (!isUuid(id)) error(404);
  const key = newKey();
  let organisation: string | null = null;
  const done = await decide(event, form, async ({ tx, held }) => {
    organisation = await renewReplyLink(tx, { experienceId: held.id, id, key });
    return ok(held);
  });
  if (!done.ok) return saidNo(form, done.error);
  return organisation === null ? error(404) : { handed: handedOver(organisation, key) };
}

/** Keeps a reply that came on paper or by telephone; the period ends when everybody has replied. */
export async function enterReply(event: DeskEvent) {
  const form = await event.request.formData();
  const text = messageOf(form, 'text', 3000);
  const id = textOf(form, 'reply');
  if (!isUuid(id)) error(404);
  if (!text.ok) return saidNo(form, text.error);
  if (text.value === '') return saidNo(form, { code: 'replyMissing' });
  const moved = await decide(event, form, (desk) => keepReply(desk, id, text.value));
  if (!moved.ok) return saidNo(form, moved.error);
  redirect(303, localizeHref(`/redaktion/${event.params.id}`));
}

async function keepReply(desk: Deciding, id: string, text: string): Promise<Moved> {
  const { tx, held, at } = desk;
  if (!(await recordReply(tx, { experienceId: held.id, id, text, at })))
    return refuse({ code: 'notPossibleNow', state: held.state });
  const asked = await repliesOf(tx, held.id);
  if (held.state !== 'replyPeriod' || asked.some(({ answeredAt }) => answeredAt === null)) return ok(held);
  return moveStory(desk, 'closeReply', closeReply(held, true, at));
}
