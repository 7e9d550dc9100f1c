import { fitsTown, ok, refuse, type Result } from '@samskab/domain';
import {
  arenaFormValues,
  emptyArena,
  readArenaForm,
  type ArenaContent,
  type ArenaProblem,
} from '@samskab/domain/arenas';
import { mayMakeEntry, moveEntry, type EntryId } from '@samskab/domain/entries';
import { danishDay } from '@samskab/domain/processes';
import { addArena, readArena, saveArena, saveEntryMove } from '@samskab/store';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { v7 as uuid } from 'uuid';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { doOnce, newFormKey } from '../do-once.ts';
import { handOf } from '../entries/care-actions.ts';
import { standing } from '../entries/care-page.ts';
import { entryAt, heldEntryAt } from '../entries/entry-at.ts';
import { textOf } from '../form-fields.ts';
import { needPerson, needPersonFor } from '../need-person.ts';
import { typedIn } from '../review/decide.ts';
import { store } from '../store.ts';

export type FormProblem =
  | ArenaProblem
  | { readonly field: 'name'; readonly code: 'nameMissing' }
  | { readonly field: 'city'; readonly code: 'town' };

/** What a form says of an arena, or everything that must be put right. An address is made of the name, so it has one. */
function readForm(form: FormData): Result<ArenaContent, readonly FormProblem[]> {
  const read = readArenaForm(typedIn(form));
  const problems: FormProblem[] = read.ok ? [] : [...read.error];
  const name = textOf(form, 'name').trim();
  if (name === '') problems.unshift({ field: 'name', code: 'nameMissing' });
  if (!fitsTown(textOf(form, 'postcode').trim(), textOf(form, 'city')))
    problems.push({ field: 'city', code: 'town' });
  return read.ok && problems.length === 0 ? read : refuse(problems);
}

const saidNo = (form: FormData, problems: readonly FormProblem[]) =>
  fail(400, { values: typedIn(form), problems });

/** The form for a new arena. */
export function newArenaPage(event: RequestEvent) {
  needPerson(event);
  return { values: arenaFormValues(emptyArena()), formKey: newFormKey() };
}

/** Begins an arena as a draft, and leads to where it is looked after. */
export async function beginArena(event: RequestEvent) {
  const form = await event.request.formData();
  const { id: actor } = needPersonFor(event, form);
  if (!mayMakeEntry(event.locals.visitor)) error(403);
  const read = readForm(form);
  if (!read.ok) return saidNo(form, read.error);
  const who = { by: 'steward', actor, at: new Date() } as const;
  const begun = await doOnce<string, never>(form, async (tx) =>
    ok(await addArena(tx, { id: uuid() as EntryId, content: read.value, ...who })),
  );
  if (begun.ok) redirect(303, `${localizeHref(`/arenaer/${begun.value}/pas`)}?gjort=saved`);
  return undefined;
}

/** The form for an arena that there is. */
export async function editArenaPage(event: RequestEvent) {
  needPerson(event);
  const head = await entryAt(event, 'arena', 'edit');
  const arena = await readArena(store().read, { id: head.id });
  if (!arena) error(404);
  event.setHeaders({ 'x-robots-tag': 'noindex' });
  return {
    entry: standing(head, new Date()),
    values: arenaFormValues(arena.content),
    formKey: newFormKey(),
  };
}

/** Saves an arena. A steward who saves what is public has read it, and so has confirmed it. */
export async function changeArena(event: RequestEvent) {
  const form = await event.request.formData();
  const { id: actor } = needPersonFor(event, form);
  const read = readForm(form);
  if (!read.ok) return saidNo(form, read.error);
  const at = new Date();
  const saved = await doOnce<string, never>(form, async (tx) => {
    const head = await heldEntryAt(tx, event, { kind: 'arena', act: 'edit' });
    const who = { by: handOf(head, actor), actor, at };
    await saveArena(tx, head.id, read.value, who);
    const confirmed = moveEntry(head, 'confirm', { today: danishDay(at) });
    if (who.by === 'steward' && confirmed.ok) await saveEntryMove(tx, head, confirmed.value, who);
    return ok(head.slug);
  });
  if (saved.ok) redirect(303, `${localizeHref(`/arenaer/${saved.value}/pas`)}?gjort=saved`);
  return undefined;
}
