import { ok, refuse, type Result } from '@samskab/domain';
import {
  communityFaults,
  emptyCommunity,
  type CommunityContent,
  type CommunityFault,
} from '@samskab/domain/communities';
import { mayEntry, mayMakeEntry, moveEntry, type EntryId, type EntryState } from '@samskab/domain/entries';
import { danishDay, type Day } from '@samskab/domain/processes';
import { addCommunity, holdCommunity, saveCommunity, saveEntryMove, type Transaction } from '@samskab/store';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { v7 as uuid } from 'uuid';
import { localizeHref } from '#lib/paraglide/runtime.js';
import type { CommunityProblem } from '#lib/ui/communities/problems.ts';
import { doOnce } from '../do-once.ts';
import { handOf } from '../entries/care-actions.ts';
import { textOf } from '../form-fields.ts';
import { needPersonFor } from '../need-person.ts';
import { readCommunityForm, typedValues } from './community-form.ts';
import { readingOf } from './reading-of.ts';

/** All that keeps an entry from being handed in. */
export const faultsOf = (content: CommunityContent, today: Day): readonly CommunityFault[] =>
  communityFaults(content, readingOf(content.facts.what), today);

const saidNo = (form: FormData, problems: readonly CommunityProblem[]) =>
  fail(400, { typed: typedValues(form), problems });

const nameMissing = (content: CommunityContent): readonly CommunityProblem[] =>
  content.name === '' ? [{ code: 'missing', at: 'name' }] : [];

interface Saved {
  readonly slug: string;
  readonly state: EntryState;
}
const isHandedIn = (form: FormData): boolean => textOf(form, 'then') === 'submit';

/** Begins an entry: a draft, which is handed in at once where it is wished and nothing is missing. */
export async function beginCommunity(event: RequestEvent) {
  const form = await event.request.formData();
  const person = needPersonFor(event, form);
  if (!mayMakeEntry(event.locals.visitor)) error(403);
  const at = new Date();
  const today = danishDay(at);
  const { content, problems } = readCommunityForm(form, today, emptyCommunity());
  const wrong = [...nameMissing(content), ...problems];
  if (wrong.length > 0) return saidNo(form, wrong);
  const who = { by: 'steward', actor: person.id, at } as const;
  const saved = await doOnce<{ slug: string; state: EntryState }, never>(form, async (tx) => {
    const id = uuid() as EntryId;
    const slug = await addCommunity(tx, { id, content, ...who });
    return ok({ slug, state: isHandedIn(form) ? await handIn(tx, id, content, who) : 'draft' });
  });
  if (saved.ok) goOn(form, saved.value);
}

/** Changes an entry. A draft may have gaps; what others can see, or an editor reads, may not. */
export async function changeCommunity(event: RequestEvent) {
  const form = await event.request.formData();
  const person = needPersonFor(event, form);
  const at = new Date();
  const today = danishDay(at);
  const saved = await doOnce(
    form,
    async (tx): Promise<Result<{ slug: string; state: EntryState }, readonly CommunityProblem[]>> => {
      const held = await holdCommunity(tx, { slug: event.params['slug'] ?? '' });
      if (!held) error(404);
      const { head } = held;
      if (!mayEntry(event.locals.visitor, 'edit', head)) error(403);
      const { content, problems } = readCommunityForm(form, today, held.content);
      const faults = head.state === 'draft' ? nameMissing(content) : faultsOf(content, today);
      if (problems.length + faults.length > 0) return refuse([...problems, ...faults]);
      const who = { by: handOf(head, person.id), actor: person.id, at };
      await saveCommunity(tx, head.id, content, who);
      const wished = isHandedIn(form) && mayEntry(event.locals.visitor, 'submit', head);
      return ok({ slug: head.slug, state: wished ? await handIn(tx, head.id, content, who) : head.state });
    },
  );
  if (!saved.ok) return saidNo(form, saved.error);
  goOn(form, saved.value);
}

type Who = Parameters<typeof saveEntryMove>[3];

/** Hands a draft in where nothing keeps it back. Answers the state it has then. */
async function handIn(
  tx: Transaction,
  id: EntryId,
  content: CommunityContent,
  who: Who,
): Promise<EntryState> {
  const held = await holdCommunity(tx, { id });
  if (held === null) throw new Error('An entry that is held has gone');
  const today = danishDay(who.at);
  const moved = moveEntry(held.head, 'submit', { today });
  if (!moved.ok || faultsOf(content, today).length > 0) return held.head.state;
  await saveEntryMove(tx, held.head, moved.value, who);
  return moved.value.state;
}

/** To the page of the entry; back to the form where it was to be handed in and something is missing. */
function goOn(form: FormData, { slug, state }: Saved): never {
  const page = localizeHref(`/faellesskaber/${slug}`);
  if (isHandedIn(form) && state === 'draft') redirect(303, `${page}/ret?mangler=1`);
  redirect(303, `${page}?gjort=${isHandedIn(form) ? 'sendt' : 'gemt'}`);
}
