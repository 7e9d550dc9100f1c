import { regionOf, type Valence } from '@samskab/domain';
import { ACTIVE, arenaStatus, wasActive, whoHasMet } from '@samskab/domain/arenas';
import { mayEntry, type EntryId } from '@samskab/domain/entries';
import { danishDay, dayAfter, type Day } from '@samskab/domain/processes';
import {
  checkStandings,
  entryHead,
  experiencesFrom,
  meetingsIn,
  mergedInto,
  processesIn,
  readArena,
  type Reader,
} from '@samskab/store';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { dayText } from '#lib/dates.ts';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { standing } from '../entries/care-page.ts';
import { entryAt } from '../entries/entry-at.ts';
import { store } from '../store.ts';

/** The page of an arena: what it offers, and what has come of it. */
export async function arenaPage(event: RequestEvent) {
  const reader = store().read;
  await leadOn(event);
  const head = await entryAt(event, 'arena', 'read');
  const arena = await readArena(reader, { id: head.id });
  if (!arena) error(404);
  const now = new Date();
  const { visitor } = event.locals;
  const { resting, municipality } = arena.content;
  return {
    entry: standing(head, now),
    content: arena.content,
    status: arenaStatus({ state: head.state, resting }),
    region: municipality === null ? null : regionOf(municipality, danishDay(now)),
    mayCare: mayEntry(visitor, 'seeReports', head),
    mayReport: mayEntry(visitor, 'report', head),
    mayWrite: mayEntry(visitor, 'writeToHost', head) && head.stewards.length > 0,
    track: await trackRecord(reader, head.id, danishDay(now)),
  };
}

/** The address of an arena that was found to be another one leads there. */
async function leadOn({ params }: RequestEvent): Promise<void> {
  const reader = store().read;
  const slug = params['slug'] ?? '';
  const into = (await entryHead(reader, 'arena', { slug })) ? null : await mergedInto(reader, slug);
  if (into !== null) redirect(301, localizeHref(`/arenaer/${into}`));
}

/** How far back the page looks for meetings, in days: a year, and the quarter in which an arena is active. */
const LOOK_BACK = 365 + ACTIVE.days;

async function trackRecord(reader: Reader, id: EntryId, today: Day) {
  const meetings = await meetingsIn(reader, id, dayAfter(today, -LOOK_BACK));
  const met = whoHasMet(meetings, today);
  const recent = meetings.filter(({ heldOn }) => heldOn >= dayAfter(today, -364) && heldOn <= today);
  const processes = await processesIn(reader, id);
  const stories = await experiencesFrom(reader, id);
  const check = (await checkStandings(reader, [id])).get(id);
  return {
    isActive: wasActive(meetings, today),
    ...met,
    lastOn: recent[0]?.heldOn ?? null,
    groups: [...new Set(recent.flatMap(({ groups }) => groups))],
    processes: processes
      .filter(({ isPublic }) => isPublic)
      .map(({ slug, title, ended }) => ({ slug, title, ended })),
    privateProcesses: processes.filter(({ isPublic }) => !isPublic).length,
    experiences: stories.map((story) => ({ ...story, valence: story.valence as Valence | null })),
    check: check ? { day: dayText(check.closedAt), ready: check.ready, trend: check.trend } : null,
  };
}
