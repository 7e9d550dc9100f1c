import {
  addNote,
  askErasure,
  createProcess,
  editProblem,
  endProcess,
  lockProblem,
  noteHarvest,
  processFacts,
  setVisibility,
  supportReopening,
  type Process,
  type ProcessId,
} from '@samskab/domain/processes';
import type { ExperienceId } from '@samskab/domain';
import { idsFrom, newProcess, openPot, table } from '@samskab/domain/processes/testing';
import { eq } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Store } from '../engine/index.ts';
import { newKey } from '../experiences/keys.ts';
import { processes } from '../schema/index.ts';
import { MOMENT, testStores } from '../testing.ts';

import { processBySlug } from './load-process.ts';
import { moveProcess } from './move-process.ts';
import { isFreeProcessSlug, openProcess } from './open-process.ts';
import {
  problemTextAt,
  problemTexts,
  processEventsPage,
  publicProcesses,
  roomOfStory,
} from './read-process.ts';
import { processTemplates } from './read-templates.ts';
import { saveChange } from './save-change.ts';

import { roomForm, savedRooms, type Rooms } from './testing.ts';

describe.each(testStores())('process rooms on %s', (_name, open) => {
  let store: Store;
  let rooms: Rooms;
  beforeAll(async () => {
    store = await open();
    rooms = savedRooms(store);
  });
  afterAll(() => store.close());

  test('a whole process is read as it was written, and measures the same', async () => {
    const pot = openPot();
    const id = uuid() as ProcessId;
    const process = { ...pot.process, id, slug: `gryde-${id}` };
    await store.write(async (tx) => {
      await tx.insert(processes).values({ id, slug: process.slug, head: process.head, createdAt: MOMENT });
      const writes = Object.entries(process.of).flatMap(([kind, rows]) => rows.map((row) => ({ kind, row })));
      const change = { event: 'whole', group: null, seat: null, at: MOMENT, about: {}, head: {}, writes };
      await saveChange(tx, { ...process, of: process.of }, change as never);
    });
    const read = await rooms.again(id);
    const sorted = (of: Process) =>
      Object.fromEntries(
        Object.entries(of.of).map(([kind, rows]) => [kind, rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))]),
      );
    expect(sorted(read)).toEqual(sorted(process));
    expect(read.head).toEqual(process.head);
    expect(processFacts({ ...read, of: sorted(read) as never }, pot.now)).toEqual(
      processFacts({ ...process, of: sorted(process) as never }, pot.now),
    );
  });

  test('a walk saved change by change is the walk', async () => {
    const room = rooms.fresh();
    const seats = table.locked(room);
    room.do(seats.citizens, (p, act) =>
      addNote(p, act, { topic: 'note', text: 'Husk suppen', meeting: null, permission: 'room' }),
    );
    const { process } = await rooms.save(room);
    const read = await processBySlug(store.read, process.slug);
    expect(read?.head).toEqual(process.head);
    for (const kind of Object.keys(process.of) as (keyof Process['of'])[])
      expect([kind, new Set<unknown>(read?.of[kind])]).toEqual([kind, new Set<unknown>(process.of[kind])]);
    const texts = await problemTexts(store.read, process.id);
    expect(texts.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(await problemTextAt(store.read, process.id, 1)).toBe(process.head.firstText);
    const events = await processEventsPage(store.read, process.id, { before: null, limit: 100 });
    expect(events.map(({ event }) => event).toReversed()).toEqual(room.changes.map(({ event }) => event));
    expect(JSON.stringify(events)).not.toContain('suppen');
    const [newest, ...older] = events;
    const page = await processEventsPage(store.read, process.id, { before: newest?.id ?? '', limit: 2 });
    expect(page).toEqual(older.slice(0, 2));
  });

  const lockIt = (p: Process, act: Parameters<typeof lockProblem>[1]) =>
    lockProblem(p, act, { seen: p.head.problemNumber, override: 'I dag', missing: {} });

  test('of two who lock at once one does, and the other is told so', async () => {
    const { process, founder } = await rooms.ready();
    const outcomes = await Promise.all(
      [1, 2].map(() => moveProcess(store, roomForm(process.id, founder), lockIt)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'alreadyLocked' } });
    const read = await rooms.again(process.id);
    expect(read.of.lock).toHaveLength(1);
  });

  test('of many who write on the same version one does, and nobody is written over', async () => {
    const { process, seats } = await rooms.ready();
    const write = (seat: string, text: string) =>
      moveProcess(store, roomForm(process.id, seat), (p, act) =>
        editProblem(p, act, { text, seen: 1, way: 'form' }),
      );
    const outcomes = await Promise.all(Object.values(seats).map((seat, n) => write(seat, `Tekst ${n}`)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const read = await rooms.again(process.id);
    expect(read.head.problemNumber).toBe(2);
    expect(await problemTextAt(store.read, process.id, 2)).toBe(read.head.problemText);
    expect(read.of.edit).toHaveLength(1);
  });

  test('many who add at once all have their note, and the same form posted twice is one', async () => {
    const { process, seats } = await rooms.ready();
    const note = (text: string, posted = roomForm(process.id, seats.citizens, { hold: 'shared' })) =>
      moveProcess(store, posted, (p, act) =>
        addNote(p, act, { topic: 'note', text, meeting: null, permission: 'room' }),
      );
    await Promise.all(Array.from({ length: 10 }, (_, n) => note(`Seddel ${n}`)));
    const twice = roomForm(process.id, seats.citizens, { hold: 'shared' });
    const [one, two] = await Promise.all([note('Én gang', twice), note('Én gang', twice)]);
    expect(two).toEqual(one);
    expect((await rooms.again(process.id)).of.note).toHaveLength(11);
  });

  test('a refusal leaves nothing behind', async () => {
    const { process, seats } = await rooms.ready();
    const before = await rooms.again(process.id);
    const outcome = await moveProcess(store, roomForm(process.id, seats.citizens), lockIt);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'notAllowed' } });
    expect(await rooms.again(process.id)).toEqual(before);
    expect(await moveProcess(store, roomForm(process.id, uuid()), supportReopening)).toMatchObject({
      error: { code: 'notFound' },
    });
    expect(
      await moveProcess(store, roomForm(uuid() as ProcessId, seats.citizens), supportReopening),
    ).toMatchObject({ error: { code: 'notFound' } });
  });

  test('what comes besides is saved with the move or not at all', async () => {
    const { process, founder } = await rooms.ready();
    const before = await rooms.again(process.id);
    const failing = moveProcess(store, roomForm(process.id, founder), lockIt, () =>
      Promise.reject(new Error('No paper')),
    );
    await expect(failing).rejects.toThrow('No paper');
    expect(await rooms.again(process.id)).toEqual(before);
  });

  test('only what is public stands on the public list', async () => {
    const { process } = await rooms.ready();
    const listed = async () =>
      (await publicProcesses(store.read, { limit: 1000, offset: 0 })).some(({ id }) => id === process.id);
    expect(await listed()).toBe(false);
    await store.write((tx) =>
      tx
        .update(processes)
        .set({ head: { ...process.head, visibility: { about: 'public' } } })
        .where(eq(processes.id, process.id)),
    );
    expect(await listed()).toBe(true);
  });

  test('the room of an experience is told while everybody may read what it is about', async () => {
    const { process, founder } = await rooms.ready();
    const experience = uuid() as ExperienceId;
    const does = (move: Parameters<typeof moveProcess>[2]) =>
      moveProcess(store, roomForm(process.id, founder), move);
    const room = () => roomOfStory(store.read, experience);
    await does((p, act) => noteHarvest(p, act, { experience }));
    expect(await room()).toBeNull();
    await does((p, act) => setVisibility(p, act, { about: 'public' }));
    expect(await room()).toEqual({ slug: process.slug, title: process.head.title });
    await does((p, act) => askErasure(p, act, { why: 'Vi begynder forfra' }));
    expect(await room()).toBeNull();
    expect(await roomOfStory(store.read, uuid() as ExperienceId)).toBeNull();
  });

  test('an address is taken by one', async () => {
    const { process } = await rooms.ready();
    expect(await isFreeProcessSlug(store.read, process.slug)).toBe(false);
    expect(await isFreeProcessSlug(store.read, 'findes-ikke')).toBe(true);
    const created = createProcess(newProcess({ id: uuid() as ProcessId, slug: process.slug }), {
      at: MOMENT,
      newId: idsFrom(),
    });
    if (!created.ok) throw new Error(created.error.code);
    await expect(
      store.write((tx) => openProcess(tx, created.value, { key: newKey(), account: null })),
    ).rejects.toThrow('insert into "processes"');
  });

  test('an end is an end, also for whoever was writing', async () => {
    const { process, seats, founder } = await rooms.ready();
    await moveProcess(store, roomForm(process.id, founder), (p, act) =>
      endProcess(p, act, { kind: 'stopped', why: 'Ingen tid', groups: [] }),
    );
    const late = await moveProcess(
      store,
      roomForm(process.id, seats.citizens, { hold: 'shared' }),
      (p, act) => addNote(p, act, { topic: 'note', text: 'x', meeting: null, permission: 'room' }),
    );
    expect(late).toMatchObject({ error: { code: 'processEnded' } });
  });

  test('the templates that ship are read', async () => {
    expect((await processTemplates()).length).toBeGreaterThanOrEqual(5);
  });
});
