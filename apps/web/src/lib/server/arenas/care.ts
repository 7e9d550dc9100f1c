import { isUuid, ok, refuse } from '@samskab/domain';
import { MEETING_ACTORS, whatIsMissing, type MeetingActor } from '@samskab/domain/arenas';
import { danishDay, dayAfter, isDay } from '@samskab/domain/processes';
import {
  addTrack,
  experiencesFrom,
  meetingsIn,
  processesIn,
  readArena,
  recordMeeting,
  removeMeeting,
  removeTrack,
} from '@samskab/store';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { v7 as uuid } from 'uuid';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { dayIn } from '#lib/ui/entries/days.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { doOnce } from '../do-once.ts';
import { carePage } from '../entries/care-page.ts';
import { entryAt, heldEntryAt } from '../entries/entry-at.ts';
import { textOf } from '../form-fields.ts';
import { needPersonFor } from '../need-person.ts';
import { store } from '../store.ts';

/** The page on which an arena is looked after, with what is an arena's own: meetings, and what came of them. */
export async function arenaCarePage(event: RequestEvent) {
  const care = await carePage(event, 'arena');
  const reader = store().read;
  const head = await entryAt(event, 'arena', 'seeReports');
  const arena = await readArena(reader, { id: head.id });
  if (!arena) error(404);
  const today = danishDay(new Date());
  const meetings = await meetingsIn(reader, head.id, dayAfter(today, -364));
  return {
    ...care,
    today,
    lacks: whatIsMissing(arena.content),
    meetings: meetings.map(({ source, heldOn, actors, people }) => ({
      source,
      day: dayIn(heldOn, getLocale()),
      actors,
      people,
      mayRemove: source.startsWith('told:'),
      isCounted: source.startsWith('event:'),
    })),
    processes: await processesIn(reader, head.id),
    experiences: await experiencesFrom(reader, head.id),
  };
}

/** To be shown at the form of meetings again. */
export type MeetingProblem = 'day' | 'future' | 'actors' | 'people';

const MOST_PEOPLE = 20_000;

/** Leads back to where an arena is looked after. */
const back = (slug: string, done: string): never =>
  redirect(303, `${localizeHref(`/arenaer/${slug}/pas`)}?gjort=${done}`);

/** Keeps a meeting that was held: the day, and which kinds of actors met. */
export async function tellMeeting(event: RequestEvent) {
  const form = await event.request.formData();
  needPersonFor(event, form);
  const told = readMeeting(form, danishDay(new Date()));
  if (!told.ok) return fail(400, { meeting: { ...typedMeeting(form), problems: told.error } });
  const kept = await doOnce<string, never>(form, async (tx) => {
    const head = await heldEntryAt(tx, event, { kind: 'arena', act: 'edit' });
    await recordMeeting(tx, { arena: head.id, source: `told:${uuid()}`, ...told.value, at: new Date() });
    return ok(head.slug);
  });
  return kept.ok ? back(kept.value, 'meeting') : undefined;
}

const typedMeeting = (form: FormData) => ({
  heldOn: textOf(form, 'heldOn'),
  people: textOf(form, 'people'),
  actors: form.getAll('actors').map(String),
});

function readMeeting(form: FormData, today: string) {
  const { heldOn, people, actors: ticked } = typedMeeting(form);
  const actors = MEETING_ACTORS.filter((actor): actor is MeetingActor => ticked.includes(actor));
  const count = people.trim() === '' ? null : Number(people.trim());
  const problems: MeetingProblem[] = [];
  if (!isDay(heldOn)) problems.push('day');
  else if (heldOn > today) problems.push('future');
  if (actors.length === 0) problems.push('actors');
  if (count !== null && !(Number.isInteger(count) && count >= 0 && count <= MOST_PEOPLE))
    problems.push('people');
  return problems.length > 0 ? refuse(problems) : ok({ heldOn, actors, people: count });
}

/** Takes back a meeting that was told here by mistake. Those of events are counted there. */
export async function takeBackMeeting(event: RequestEvent) {
  const form = await event.request.formData();
  needPersonFor(event, form);
  const source = textOf(form, 'source');
  if (!source.startsWith('told:') || !isUuid(source.slice('told:'.length))) error(400);
  const done = await doOnce<string, never>(form, async (tx) => {
    const head = await heldEntryAt(tx, event, { kind: 'arena', act: 'edit' });
    await removeMeeting(tx, head.id, source);
    return ok(head.slug);
  });
  return done.ok ? back(done.value, 'track') : undefined;
}

/** The kind of page and the last part of its address, from what was pasted; null where it is neither. */
export function readTrackLink(
  pasted: string,
): { readonly of: 'process' | 'experience'; readonly slug: string } | null {
  const [, room, slug] = /\/(forloeb|erfaringer)\/([a-z0-9-]{1,80})(?:[/?#]|$)/.exec(pasted.trim()) ?? [];
  if (room === undefined || slug === undefined) return null;
  return { of: room === 'forloeb' ? 'process' : 'experience', slug };
}

/** Ties a process or an experience to an arena, by the address of its page. */
export async function tieTrack(event: RequestEvent) {
  const form = await event.request.formData();
  needPersonFor(event, form);
  const pasted = textOf(form, 'page');
  const link = readTrackLink(pasted);
  const tied = await doOnce<string, { code: 'none' }>(form, async (tx) => {
    const head = await heldEntryAt(tx, event, { kind: 'arena', act: 'edit' });
    const found = link && (await addTrack(tx, { arena: head.id, ...link, at: new Date() }));
    return found ? ok(head.slug) : refuse({ code: 'none' });
  });
  return tied.ok ? back(tied.value, 'track') : fail(400, { track: { page: pasted } });
}

/** Takes such a tie back. */
export async function untieTrack(event: RequestEvent) {
  const form = await event.request.formData();
  needPersonFor(event, form);
  const link = readTrackLink(textOf(form, 'page'));
  if (!link) error(400);
  const done = await doOnce<string, never>(form, async (tx) => {
    const head = await heldEntryAt(tx, event, { kind: 'arena', act: 'edit' });
    await removeTrack(tx, { arena: head.id, ...link });
    return ok(head.slug);
  });
  return done.ok ? back(done.value, 'track') : undefined;
}
