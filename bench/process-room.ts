import { lightsOf, valuesOf } from '@samskab/domain/principles';
import {
  currentPhase,
  phaseStates,
  processFacts,
  type ArtefactWrite,
  type Process,
  type ProcessId,
} from '@samskab/domain/processes';
import { openRoom, table } from '@samskab/domain/processes/testing';
import { newKey, openProcess, openStore, processBySlug, saveChange, type Store } from '@samskab/store';
import { randomUUID as uuid } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './support/bench.ts';
import { report } from './support/report.ts';

const SIZE = { seats: 200, edits: 1000, notes: 300, meetings: 40 } as const;
const ROUNDS = 200;
const NOW = new Date('2026-06-01T10:00:00Z');

/** The room that issue 6 asks about, read as a page reads it; beside it the bare rows, as the database sends them. */
export const bench: Bench = {
  question: 'How long does the server take for a room of 200 people?',
  run: async ({ engine }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'samskab-bench-room-'));
    const store = await openStore({ dataDir, engine, log: () => {} });
    try {
      const slug = await fill(store);
      const read = await timed(() => processBySlug(store.read, slug));
      const page = await timed(async () => open(await processBySlug(store.read, slug)));
      const bare = await timed(() => rows(store, slug));
      report(`process-room-${engine}`, `${bench.question} (${engine})`, [
        { what: 'read: median', value: read.median, unit: 'ms' },
        { what: 'read, phases, gauge: median', value: page.median, unit: 'ms', limit: 'under 50' },
        { what: 'read, phases, gauge: p99', value: page.p99, unit: 'ms', limit: 'under 50' },
        { what: 'the bare rows: median', value: bare.median, unit: 'ms' },
        { what: 'page over bare rows', value: page.median / bare.median, unit: 'times' },
      ]);
    } finally {
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

function open(process: Process | null): unknown {
  if (!process) throw new Error('The room has gone');
  return [currentPhase(process), phaseStates(process, NOW), lightsOf(valuesOf(processFacts(process, NOW)))];
}

const rows = (store: Store, slug: string) =>
  store.read.execute(
    `select a.kind, a.content from process_artefacts a join processes p on p.id = a.process_id
     where p.slug = '${slug}' union all
     select 'seat', s.seat from process_seats s join processes p on p.id = s.process_id where p.slug = '${slug}'`,
  );

async function timed(
  work: () => Promise<unknown>,
): Promise<{ readonly median: number; readonly p99: number }> {
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await work();
    // The first rounds warm the machine up.
    if (round >= ROUNDS / 4) took.push(performance.now() - began);
  }
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

/** A room in which four groups have locked the problem, and then much more of everything. */
async function fill(store: Store): Promise<string> {
  const id = uuid() as ProcessId;
  const room = openRoom({ id, slug: `rum-${id}` });
  table.locked(room);
  const [first, ...rest] = room.changes;
  if (!first) throw new Error('A room begins with a change');
  const { process } = room;
  await store.write(async (tx) => {
    const bare = { ...process, head: { ...process.head, problemNumber: 0 } };
    await openProcess(tx, { process: bare, change: first }, { key: newKey(), account: null });
    for (const change of rest) await saveChange(tx, process, change);
    const about = { event: 'note' as const, group: null, seat: null, at: NOW, about: {}, head: {} };
    await saveChange(tx, process, { ...about, writes: more(process) });
  });
  return process.slug;
}

function more({ of }: Process): readonly ArtefactWrite[] {
  const copies = <Row extends object>(row: Row | undefined, count: number) =>
    Array.from({ length: count }, (_, n) => ({ ...row, id: uuid(), ...textOf(n) }));
  const [meeting, edit] = [of.meeting[0], of.edit[0]];
  const note = {
    ...of.challenge[0],
    topic: 'note',
    meeting: null,
    phase: 'problem',
    permission: 'room',
    removedAt: null,
  };
  const kinds = [
    ['seat', copies(of.seat[0], SIZE.seats)],
    ['edit', copies(edit, SIZE.edits)],
    ['note', copies(note, SIZE.notes)],
    ['meeting', copies({ ...meeting, notes: 'Det sagde I, det skete der. '.repeat(60) }, SIZE.meetings)],
  ] as const;
  return kinds.flatMap(([kind, all]) =>
    all.map((row) => ({ kind, row })),
  ) as unknown as readonly ArtefactWrite[];
}

const textOf = (n: number) => ({
  text: `Seddel ${n}: mange spiser alene, fordi man skal tilmelde sig først. `,
});
