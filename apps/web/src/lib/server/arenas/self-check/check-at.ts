import { mayEntry, type EntryHead } from '@samskab/domain/entries';
import { checkByKey, entryHead, isLinkKey, openCheckOf, type ArenaCheck } from '@samskab/store';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { knockOrStop } from '../../door.ts';
import { needPerson, needPersonFor } from '../../need-person.ts';
import { store } from '../../store.ts';
import { followMerge } from '../merging/follow-merge.ts';

type Event = RequestEvent & { params: { slug: string } };

/** Whether who asks may hold checks of an arena: whoever may change what it says of itself. */
export const mayHoldChecks = ({ locals }: Pick<RequestEvent, 'locals'>, arena: EntryHead): boolean =>
  mayEntry(locals.visitor, 'edit', arena);

/** The arena whose checks are asked for; 404 for what the visitor may not read. */
export async function checkedArena(event: Event): Promise<EntryHead> {
  const { params, locals } = event;
  const arena = await entryHead(store().read, 'arena', { slug: params.slug });
  if (!arena) await followMerge(event);
  if (!arena || !mayEntry(locals.visitor, 'read', arena)) error(404, 'Not found');
  return arena;
}

/** The arena, for whoever holds its checks. Others get 403; whoever is logged out logs in first. */
export async function heldArena(event: Event, form?: FormData): Promise<EntryHead> {
  if (form) needPersonFor(event, form);
  else needPerson(event);
  const arena = await checkedArena(event);
  if (!mayHoldChecks(event, arena)) error(403);
  return arena;
}

/** The open check of an arena; without one, the page of its checks says how to begin. */
export async function openCheckAt(event: Event, arena: EntryHead): Promise<ArenaCheck> {
  const check = await openCheckOf(store().read, arena.id);
  if (!check) redirect(303, checkPath(event.params.slug));
  return check;
}

/** The check that a user's address leads to; addresses that lead nowhere are counted. */
export async function checkOfUsers(event: Event & { params: { key: string } }): Promise<ArenaCheck> {
  const { key } = event.params;
  const check = isLinkKey(key) ? await checkByKey(store().read, key) : null;
  if (check) return check;
  await knockOrStop('wrongCode', event);
  error(404, 'Not found');
}

/**
 * The address of the checks of an arena, or of something below it.
 * @param below such as `/vaert`
 */
export const checkPath = (slug: string, below = ''): string => localizeHref(`/arenaer/${slug}/tjek${below}`);
