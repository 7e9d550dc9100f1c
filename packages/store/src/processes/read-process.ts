import {
  mayReadPart,
  processHead,
  type ProcessHead,
  type ProcessId,
  type SeatRole,
} from '@samskab/domain/processes';
import type { ExperienceId, PersonId } from '@samskab/domain';
import { and, asc, desc, eq, lt, sql } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { processes, processEvents, processSeats, processTexts } from '../schema/index.ts';

/** A process on a list. */
export interface ProcessLine {
  readonly id: ProcessId;
  readonly slug: string;
  readonly head: ProcessHead;
  readonly lastEventAt: Date;
}

/** A process of somebody's own, and what he or she does in it. */
export interface OwnProcess extends ProcessLine {
  readonly seat: string;
  readonly roles: readonly SeatRole[];
}

const lastEvent = sql<string | Date>`coalesce((select max(${processEvents.at}) from ${processEvents}
  where ${processEvents.processId} = ${processes.id}), ${processes.createdAt})`;
const line = { id: processes.id, slug: processes.slug, head: processes.head, last: lastEvent };

const lineOf = (row: {
  readonly id: string;
  readonly slug: string;
  readonly head: unknown;
  readonly last: string | Date;
}): ProcessLine => ({
  id: row.id as ProcessId,
  slug: row.slug,
  head: processHead.parse(row.head),
  lastEventAt: new Date(row.last),
});

/** The processes in which an account has a seat that is invited or taken, the one with the newest event first. */
export async function processesOfAccount(reader: Reader, account: PersonId): Promise<readonly OwnProcess[]> {
  const rows = await reader
    .select({ ...line, seat: processSeats.seat })
    .from(processSeats)
    .innerJoin(processes, eq(processes.id, processSeats.processId))
    .where(
      and(eq(processSeats.account, account), sql`${processSeats.seat}->>'state' in ('invited', 'joined')`),
    )
    .orderBy(desc(lastEvent), desc(processes.id));
  return rows.map((row) => ({
    ...lineOf(row),
    seat: String(row.seat['id']),
    roles: row.seat['roles'] as readonly SeatRole[],
  }));
}

/** Processes that show everybody what they are about, newest event first; not those that will be erased. */
export async function publicProcesses(
  reader: Reader,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly ProcessLine[]> {
  const rows = await reader
    .select(line)
    .from(processes)
    .where(
      and(
        sql`${processes.head}->'visibility'->>'about' = 'public'`,
        sql`${processes.head}->>'erasing' is null`,
      ),
    )
    .orderBy(desc(lastEvent), desc(processes.id))
    .limit(limit)
    .offset(offset);
  return rows.map(lineOf);
}

/** The room that an experience came from, while everybody may read what it is about; null otherwise. */
export async function roomOfStory(
  reader: Reader,
  experience: ExperienceId,
): Promise<{ readonly slug: string; readonly title: string } | null> {
  const [row] = await reader
    .select({ slug: processes.slug, head: processes.head })
    .from(processes)
    .where(sql`${processes.head}->>'harvested' = ${experience}`);
  const head = row && processHead.parse(row.head);
  if (!row || !head || !mayReadPart({ kind: 'public' }, 'about', head)) return null;
  return { slug: row.slug, title: head.title };
}

/** What happened in a process, newest first, `limit` events before the one with the id `before`. */
export const processEventsPage = (
  reader: Reader,
  process: ProcessId,
  { before, limit }: { readonly before: string | null; readonly limit: number },
) =>
  reader
    .select({
      id: processEvents.id,
      event: processEvents.event,
      seat: processEvents.seatId,
      group: processEvents.actorGroup,
      about: processEvents.about,
      at: processEvents.at,
    })
    .from(processEvents)
    .where(and(eq(processEvents.processId, process), before ? lt(processEvents.id, before) : undefined))
    .orderBy(desc(processEvents.id))
    .limit(limit);

/** The shared text of a version; null where there is none. */
export async function problemTextAt(
  reader: Reader,
  process: ProcessId,
  number: number,
): Promise<string | null> {
  const [found] = await reader
    .select({ text: processTexts.text })
    .from(processTexts)
    .where(and(eq(processTexts.processId, process), eq(processTexts.number, number)));
  return found?.text ?? null;
}

/** Every version of the shared text, oldest first: for export and print. */
export const problemTexts = (reader: Reader, process: ProcessId) =>
  reader
    .select({ number: processTexts.number, text: processTexts.text, at: processTexts.at })
    .from(processTexts)
    .where(eq(processTexts.processId, process))
    .orderBy(asc(processTexts.number));
