import { maskCpr } from '@samskab/danish';
import { isUuid, ok, refuse, type PersonId, type Result } from '@samskab/domain';
import { cleanText } from '@samskab/domain';
import {
  ENTRY_MOVES,
  mayEntry,
  moveEntry,
  REPORT_LIMITS,
  type EntryHead,
  type EntryKind,
  type EntryMove,
  type EntryRefusal,
} from '@samskab/domain/entries';
import { danishDay } from '@samskab/domain/processes';
import {
  accountByEmail,
  addSteward,
  deleteEntries,
  holdEntry,
  openReport,
  removeSteward,
  saveEntryMove,
  settleReport,
} from '@samskab/store';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { entryAddress } from '#lib/ui/entries/entry-texts.ts';
import { doOnce } from '../do-once.ts';
import { knock } from '../door.ts';
import { emailField, textOf } from '../form-fields.ts';
import { needPersonFor } from '../need-person.ts';
import { heldEntryAt } from './entry-at.ts';
import { writeDecision } from './entry-letters.ts';

type CareRefusal = EntryRefusal | { readonly code: 'answer_missing' | 'gone' | 'no_account' | 'wait' };

const saidNo = (refusal: CareRefusal, typed: Readonly<Record<string, string>> = {}) =>
  fail(refusal.code === 'wrong_state' || refusal.code === 'gone' ? 409 : 400, { refusal, typed });

/** To the page on which an entry is looked after, which says what was done. */
function backTo(kind: EntryKind, slug: string, done: string): never {
  redirect(303, `${localizeHref(`${entryAddress(kind, slug)}/pas`)}?gjort=${done}`);
}

/** Whether somebody decides as one of the stewards or as an editor. */
export const handOf = (head: EntryHead, person: PersonId) =>
  head.stewards.includes(person) ? ('steward' as const) : ('editor' as const);

/** The forms on the page on which an entry of a kind is looked after. */
export const careActions = (kind: EntryKind) => ({
  move: (event: RequestEvent) => move(event, kind),
  settle: (event: RequestEvent) => settle(event, kind),
  addSteward: (event: RequestEvent) => giveStewardship(event, kind),
  removeSteward: (event: RequestEvent) => takeStewardship(event, kind),
  delete: (event: RequestEvent) => deleteDraft(event, kind),
});

const isMove = (text: string): text is EntryMove => Object.hasOwn(ENTRY_MOVES, text);

async function move(event: RequestEvent, kind: EntryKind) {
  const form = await event.request.formData();
  const person = needPersonFor(event, form);
  const named = textOf(form, 'move');
  if (!isMove(named)) error(400);
  const note = maskCpr(textOf(form, 'note'));
  const at = new Date();
  const moved = await doOnce<string, EntryRefusal>(form, async (tx) => {
    const head = await heldEntryAt(tx, event, { kind, act: named });
    const decided = moveEntry(head, named, { today: danishDay(at), note });
    if (!decided.ok) return decided;
    await saveEntryMove(tx, head, decided.value, { by: handOf(head, person.id), actor: person.id, at });
    await writeDecision(tx, head, decided.value, at);
    return ok(head.slug);
  });
  if (!moved.ok) return saidNo(moved.error, { move: named, note });
  backTo(kind, moved.value, named);
}

async function settle(event: RequestEvent, kind: EntryKind) {
  const form = await event.request.formData();
  const person = needPersonFor(event, form);
  const [id, answer] = [textOf(form, 'report'), cleanText(maskCpr(textOf(form, 'answer')))];
  if (!isUuid(id)) error(400);
  if (answer === '') return saidNo({ code: 'answer_missing' }, { report: id });
  if (answer.length > REPORT_LIMITS.answer)
    return saidNo({ code: 'note_too_long', limit: REPORT_LIMITS.answer }, { report: id, answer });
  const at = new Date();
  const settled = await doOnce<string, CareRefusal>(form, async (tx) => {
    const head = await heldEntryAt(tx, event, { kind, act: 'settleReport' });
    const report = await openReport(tx, id);
    if (report?.entryId !== head.id) return refuse({ code: 'gone' as const });
    const who = { by: handOf(head, person.id), actor: person.id, at };
    return (await settleReport(tx, report, { ...who, answer })) ? ok(head.slug) : refuse({ code: 'gone' });
  });
  if (!settled.ok) return saidNo(settled.error, { report: id, answer });
  backTo(kind, settled.value, 'settle');
}

async function giveStewardship(event: RequestEvent, kind: EntryKind) {
  const form = await event.request.formData();
  needPersonFor(event, form);
  const typed = textOf(form, 'email');
  const email = emailField.safeParse(typed);
  if (!email.success) return saidNo({ code: 'no_account' }, { email: typed });
  // Asking for one address after another would tell who has an account.
  if (!(await knock('steward', event)).opens) return saidNo({ code: 'wait' }, { email: typed });
  const given = await doOnce(form, async (tx): Promise<Result<string, CareRefusal>> => {
    const head = await heldEntryAt(tx, event, { kind, act: 'changeStewards' });
    const account = await accountByEmail(tx, email.data);
    if (!account) return refuse({ code: 'no_account' });
    await addSteward(tx, head, account.id, new Date());
    return ok(head.slug);
  });
  if (!given.ok) return saidNo(given.error, { email: typed });
  backTo(kind, given.value, 'steward');
}

async function takeStewardship(event: RequestEvent, kind: EntryKind) {
  const form = await event.request.formData();
  needPersonFor(event, form);
  const account = textOf(form, 'account') as PersonId;
  const taken = await doOnce<{ slug: string; stays: boolean }, never>(form, async (tx) => {
    const head = await heldEntryAt(tx, event, { kind, act: 'changeStewards' });
    await removeSteward(tx, head, account);
    const after = await holdEntry(tx, kind, { id: head.id });
    return ok({
      slug: head.slug,
      stays: after !== null && mayEntry(event.locals.visitor, 'seeReports', after),
    });
  });
  if (!taken.ok) return;
  if (!taken.value.stays) redirect(303, localizeHref('/min-side'));
  backTo(kind, taken.value.slug, 'steward');
}

async function deleteDraft(event: RequestEvent, kind: EntryKind) {
  const form = await event.request.formData();
  needPersonFor(event, form);
  await doOnce<null, never>(form, async (tx) => {
    const head = await heldEntryAt(tx, event, { kind, act: 'deleteDraft' });
    await deleteEntries(tx, kind, [head.id]);
    return ok(null);
  });
  redirect(303, localizeHref(entryAddress(kind, '')));
}
