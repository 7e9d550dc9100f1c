import {
  ARTEFACTS,
  processHead,
  type ArtefactKind,
  type Artefacts,
  type Process,
  type ProcessId,
} from '@samskab/domain/processes';
import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { processArtefacts, processes, processSeats } from '../schema/index.ts';

/** Kinds of artefacts to read; all of them where none are named. Seats are always read. */
export type Kinds = readonly ArtefactKind[] | undefined;

/** A process by its address; null where there is none. Three questions, whatever its size. */
export const processBySlug = (reader: Reader, slug: string, kinds?: Kinds): Promise<Process | null> =>
  load(reader, eq(processes.slug, slug), kinds);

/** A process by its id. */
export const processById = (reader: Reader, id: ProcessId, kinds?: Kinds): Promise<Process | null> =>
  load(reader, eq(processes.id, id), kinds);

async function load(reader: Reader, where: SQL, kinds: Kinds): Promise<Process | null> {
  const [row] = await reader.select().from(processes).where(where);
  return row ? complete(reader, row, kinds) : null;
}

/**
 * How a process is held while something is decided: `alone` for whatever depends on the rest of it, as a lock; `shared`
 * for what only adds a row, as a note, so that many can write at once. Both keep out an end in between.
 */
export type Hold = 'alone' | 'shared';

/** A process held until the transaction ends, for whoever will decide about it. */
export async function holdProcess(
  tx: Transaction,
  id: ProcessId,
  hold: Hold = 'alone',
  kinds?: Kinds,
): Promise<Process | null> {
  const held = await tx
    .select()
    .from(processes)
    .where(eq(processes.id, id))
    .for(hold === 'alone' ? 'update' : 'share');
  return held[0] ? complete(tx, held[0], kinds) : null;
}

async function complete(
  reader: Reader,
  { id, slug, head }: typeof processes.$inferSelect,
  kinds: Kinds,
): Promise<Process> {
  const seats = await reader
    .select({ seat: processSeats.seat })
    .from(processSeats)
    .where(eq(processSeats.processId, id))
    .orderBy(processSeats.createdAt, processSeats.id);
  const rows = await reader
    .select({ kind: processArtefacts.kind, content: processArtefacts.content })
    .from(processArtefacts)
    .where(and(eq(processArtefacts.processId, id), kinds && inArray(processArtefacts.kind, [...kinds])))
    .orderBy(processArtefacts.createdAt, processArtefacts.id);
  const found: Record<string, unknown[]> = Object.fromEntries(
    Object.keys(ARTEFACTS).map((kind) => [kind, []]),
  );
  // Parsed again, so that a field added since it was saved has its empty value.
  for (const { kind, content } of rows)
    if (kind in ARTEFACTS) found[kind]?.push(ARTEFACTS[kind as ArtefactKind].parse(content));
  found['seat'] = seats.map(({ seat }) => ARTEFACTS.seat.parse(seat));
  return {
    id: id as ProcessId,
    slug,
    head: processHead.parse(head),
    of: found as unknown as Artefacts,
  };
}

/** When something last happened in a process; null where nothing has. */
export async function lastEventAt(reader: Reader, id: ProcessId): Promise<Date | null> {
  const { rows } = await reader.execute<{ at: Date | string | null }>(
    sql`select max(at) as at from process_events where process_id = ${id}`,
  );
  const at = rows[0]?.at ?? null;
  return at === null ? null : new Date(at);
}
