import { randomUUID } from 'node:crypto';
import type { Change, Process } from '@samskab/domain/processes';
import { giveSeatKey, newKey, openProcess } from '@samskab/store';
import { inStore } from './in-store.ts';

/** A room in the database of the server under test, and the personal link of each of its seats. */
export interface PutRoom {
  readonly process: Process;
  readonly slug: string;
  /** The path of a seat's personal link, by the number of the seat in the order they were taken. */
  readonly linkOf: (seat: number) => string;
}

/** The beginning of every identifier that `openRoom` gives. */
const IDS = '0192f1a0-0000-7000-8000-';

/** Saves a process that was walked in memory, with identifiers and an address of its own. */
export async function putRoom(walked: Process): Promise<PutRoom> {
  const own = randomUUID().slice(0, 8);
  const process: Process = {
    ...(JSON.parse(JSON.stringify(walked).replaceAll(IDS, `${own}-0000-7000-8000-`)) as Process),
    slug: `${walked.slug}-${own}`,
  };
  const writes = Object.entries(process.of).flatMap(([kind, rows]) => rows.map((row) => ({ kind, row })));
  const at = new Date(`${process.head.startedOn}T11:00:00Z`);
  const change = {
    event: 'create',
    group: null,
    seat: null,
    at,
    about: {},
    head: {},
    writes,
  } as unknown as Change;
  const keys = process.of.seat.map(() => newKey());
  await inStore((store) =>
    store.write(async (tx) => {
      await openProcess(tx, { process, change }, { key: keys[0] ?? '', account: null });
      for (const [place, { id: seat }] of process.of.seat.entries())
        await giveSeatKey(tx, { process: process.id, seat, key: keys[place] ?? '' });
    }),
  );
  return { process, slug: process.slug, linkOf: (seat) => `/forloeb/${process.slug}/plads/${keys[seat]}` };
}
