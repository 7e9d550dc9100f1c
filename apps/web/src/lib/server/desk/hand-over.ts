import { ok, refuse, type Result } from '@samskab/domain';
import {
  mayDesk,
  mayReceive,
  readContact,
  type ContactFault,
  type HandoverContact,
  type HandoverRefusal,
} from '@samskab/domain/desk';
import { danishDay } from '@samskab/domain/processes';
import {
  countEnquiry,
  holdCommunity,
  isShownOn,
  newKey,
  readCommunity,
  saveHandover,
  stewardContacts,
  type ReadCommunity,
  type StewardContact,
  type Transaction,
} from '@samskab/store';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { v7 as uuid } from 'uuid';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { doOnce, newFormKey } from '../do-once.ts';
import { knockAs } from '../door.ts';
import { languageIn } from '../finder/texts.ts';
import { textOf } from '../form-fields.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { store } from '../store.ts';
import { undoKeyOf } from './links.ts';
import { needDesk, type AtDesk } from './need-desk.ts';
import { consentVersion, deskTexts } from './texts.ts';

/** The page on which a citizen says yes: the text in the citizen's language, and the Danish beside it. */
export async function consentPage(event: RequestEvent) {
  await needDesk(event);
  const read = await readCommunity(store().read, { slug: event.params['slug'] ?? '' });
  if (!read) error(404);
  const language = languageIn(event.url);
  const receives = mayReceive(receiverOf(read, new Date()));
  return {
    name: read.content.name,
    role: read.content.facts.contactRole,
    companion: read.content.facts.companion,
    refusal: receives.ok ? null : receives.error.code,
    texts: deskTexts(language),
    danish: language === 'da' ? null : deskTexts('da'),
    formKey: newFormKey(),
  };
}

const receiverOf = ({ head, certificateUntil }: ReadCommunity, now: Date) => ({
  shown: head.state === 'published' && isShownOn({ ...head, certificateUntil }, danishDay(now)),
  isExample: head.isExample,
  reachable: head.stewards.length > 0,
});

type Stopped = HandoverRefusal['code'] | 'wait';

/** What was typed is shown again only with what is wrong; it is never saved. */
const saidNo = (form: FormData, faults: readonly ContactFault[], stopped: Stopped | null = null) =>
  fail(stopped === null ? 400 : 409, {
    faults,
    stopped,
    typed: {
      firstName: safe(form, 'firstName'),
      phone: safe(form, 'phone'),
      companion: textOf(form, 'companion') === 'yes',
    },
  });

/** Digits of a CPR number do not come back to the screen. */
const safe = (form: FormData, name: string): string =>
  textOf(form, name)
    .slice(0, 60)
    .replace(/\d(?=(?:[ .-]?\d){9})/g, '●');

/** Tells one contact role of one community, after the citizen has said yes. The mail holds a link, and nothing else. */
export async function handOver(event: RequestEvent) {
  const form = await event.request.formData();
  const desk = await needDesk(event, form);
  if (!mayDesk.handOver(event.locals.visitor, desk.rights)) error(403);
  const contact = readContact({
    firstName: textOf(form, 'firstName'),
    phone: textOf(form, 'phone'),
    companion: textOf(form, 'companion') === 'yes',
    consent: textOf(form, 'consent') === 'yes',
  });
  if (!contact.ok) return saidNo(form, contact.error);
  if (!(await knockAs('handover', desk.person.id)).opens) return saidNo(form, [], 'wait');
  const made = await doOnce<string, HandoverRefusal>(form, (tx) =>
    told(tx, event, { desk, contact: contact.value }),
  );
  if (!made.ok) return saidNo(form, [], made.error.code);
  const language = languageIn(event.url);
  redirect(303, `${localizeHref(`/skranken/ark/${made.value}`)}?sprog=${language}`);
}

/** Says that somebody comes, and nothing of who: no name, no number, nothing that is kept but the number of the month. */
export async function announce(event: RequestEvent) {
  const form = await event.request.formData();
  const { person } = await needDesk(event, form);
  if (!(await knockAs('handover', person.id)).opens) return saidNo(form, [], 'wait');
  const said = await doOnce<null, HandoverRefusal>(form, (tx) => announced(tx, event), 'announce');
  if (!said.ok) return saidNo(form, [], said.error.code);
  redirect(303, `${localizeHref('/skranken')}?sagt=1`);
}

async function announced(tx: Transaction, event: RequestEvent): Promise<Result<null, HandoverRefusal>> {
  const at = new Date();
  const receiver = await receiverAt(tx, event, at);
  if (!receiver.ok) return receiver;
  const { read, to } = receiver.value;
  await countEnquiry(tx, read.head.id, at);
  const parameters = { community: read.content.name, role: read.content.facts.contactRole };
  await queueMail(tx, { to: to.email, language: to.language, letter: 'somebodyComes', parameters }, at);
  return ok(null);
}

interface ReceiverAt {
  readonly read: ReadCommunity;
  readonly to: StewardContact;
}

/** The community of the page, held, and the one who is written to; or why nobody can be. */
async function receiverAt(
  tx: Transaction,
  event: RequestEvent,
  at: Date,
): Promise<Result<ReceiverAt, HandoverRefusal>> {
  const read = await holdCommunity(tx, { slug: event.params['slug'] ?? '' });
  if (!read) error(404);
  const [to] = await stewardContacts(tx, read.head);
  const receives = mayReceive({ ...receiverOf(read, at), reachable: to !== undefined });
  if (!receives.ok) return receives;
  return to ? ok({ read, to }) : refuse({ code: 'notReachable' });
}

async function told(
  tx: Transaction,
  event: RequestEvent,
  { desk, contact }: { readonly desk: AtDesk; readonly contact: HandoverContact },
): Promise<Result<string, HandoverRefusal>> {
  const at = new Date();
  const receiver = await receiverAt(tx, event, at);
  if (!receiver.ok) return receiver;
  const { read, to } = receiver.value;
  const [id, key] = [uuid(), newKey()];
  await saveHandover(tx, {
    id,
    community: { id: read.head.id, name: read.content.name },
    staff: desk.person.id,
    contact: { ...contact, companion: contact.companion && read.content.facts.companion },
    consentVersion: consentVersion(deskTexts(languageIn(event.url))),
    key,
    undoKey: undoKeyOf(id),
    at,
  });
  await countEnquiry(tx, read.head.id, at);
  const parameters = { community: read.content.name, role: read.content.facts.contactRole, key };
  await queueMail(tx, { to: to.email, language: to.language, letter: 'handedOver', parameters }, at);
  return ok(id);
}
