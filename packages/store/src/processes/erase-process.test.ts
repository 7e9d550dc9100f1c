import {
  askErasure,
  GRACE_DAYS,
  keepProcess,
  setVisibility,
  type Act,
  type Process,
} from '@samskab/domain/processes';
import { danishDay, dayAfter } from '@samskab/domain/processes';
import { sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountAuditPage } from '../accounts/audit.ts';
import type { Store } from '../engine/index.ts';
import { newKey } from '../experiences/keys.ts';
import { createJointText, mergeFormInto, readJointText } from '../joint-texts/index.ts';
import { enqueue } from '../operations/outbox.ts';
import { MOMENT, testStores } from '../testing.ts';
import { eraseProcess, roomsToErase } from './erase-process.ts';
import { processById, processBySlug } from './load-process.ts';
import { moveProcess } from './move-process.ts';
import { publicProcesses } from './read-process.ts';
import { openDoor, saveContact } from './seat-keys.ts';
import { roomForm, savedRooms, type Rooms } from './testing.ts';

const TODAY = danishDay(MOMENT);
const DUE = dayAfter(TODAY, GRACE_DAYS);
type Ready = Awaited<ReturnType<Rooms['ready']>>;

/** Everything that is kept anywhere, table by table, in which a text occurs. */
async function tablesWith(store: Store, ...texts: readonly string[]): Promise<readonly string[]> {
  const { rows } = await store.read.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rows: kept } = await store.read.execute<{ row: string }>(
      sql`select to_jsonb(t)::text as row from ${sql.identifier(name)} t`,
    );
    if (kept.some(({ row }) => texts.some((text) => row.includes(text)))) found.push(name);
  }
  return found;
}

describe.each(testStores())('erasing a process on %s', (_name, open) => {
  let store: Store;
  let rooms: Rooms;
  beforeAll(async () => {
    store = await open();
    rooms = savedRooms(store);
  });
  afterAll(() => store.close());

  const does = (
    { process, founder }: Ready,
    move: (process: Process, act: Act) => ReturnType<typeof keepProcess>,
  ) => moveProcess(store, roomForm(process.id, founder), move);
  const asks = (room: Ready) => does(room, (p, act) => askErasure(p, act, { why: 'Vi begyndte forfra' }));
  const erases = ({ process }: Ready, day = DUE) =>
    store.write((tx) => eraseProcess(tx, process.id, { day, at: MOMENT }));

  test('is shown to nobody outside at once, and done when the grace is over, not before', async () => {
    const room = await rooms.ready();
    const isPublic = async () =>
      (await publicProcesses(store.read, { limit: 1000, offset: 0 })).some(
        ({ id }) => id === room.process.id,
      );
    await does(room, (p, act) => setVisibility(p, act, { about: 'public' }));
    expect(await isPublic()).toBe(true);
    expect((await asks(room)).ok).toBe(true);
    expect(await asks(room)).toMatchObject({ ok: false, error: { code: 'alreadyAsked' } });
    expect(await isPublic()).toBe(false);
    expect(await roomsToErase(store.read, dayAfter(DUE, -1))).not.toContain(room.process.id);
    expect(await erases(room, dayAfter(DUE, -1))).toBe(false);
    expect(await roomsToErase(store.read, DUE)).toContain(room.process.id);
    expect(await erases(room)).toBe(true);
    expect(await processById(store.read, room.process.id)).toBeNull();
    expect(await erases(room)).toBe(false);
  });

  test('is not done to a room that was kept after all, nor to one that nobody asked for', async () => {
    const [kept, other] = [await rooms.ready(), await rooms.ready()];
    await asks(kept);
    await does(kept, keepProcess);
    for (const room of [kept, other]) {
      expect(await roomsToErase(store.read, dayAfter(DUE, 400))).not.toContain(room.process.id);
      expect(await erases(room, dayAfter(DUE, 400))).toBe(false);
      expect(await processBySlug(store.read, room.process.slug)).not.toBeNull();
    }
  });

  test('leaves nothing but a line in the audit that says which and when', async () => {
    const room = await rooms.ready();
    const { process, seats } = room;
    const text = uuid();
    await store.write(async (tx) => {
      const contact = { seat: seats.private, email: 'kim@example.dk', phone: '12345678', weekly: true };
      await saveContact(tx, process.id, contact);
      await openDoor(tx, process.id, { id: uuid(), kind: 'read', given: {}, key: newKey(), at: MOMENT });
      await createJointText(tx, { id: text, processId: process.id, at: MOMENT });
      const hand = { group: 'private' as const, seat: seats.private };
      const change = { id: text, hand, newHand: () => 77, at: MOMENT };
      await mergeFormInto(tx, { ...change, base: '', mine: 'Kim spiser alene' });
      await enqueue(tx, {
        kind: 'mail',
        payload: { to: 'kim@example.dk', slug: process.slug },
        dueAt: MOMENT,
      });
    });
    await asks(room);
    const names = [process.id, process.slug, text, 'kim@example.dk', 'Kim spiser alene'];
    expect((await tablesWith(store, ...names)).length).toBeGreaterThan(8);
    await erases(room);
    expect(await tablesWith(store, ...names)).toEqual(['account_audit']);
    expect(await readJointText(store.read, text)).toBeNull();
    const [line] = await accountAuditPage(store.read, { before: null, limit: 1 });
    expect(line).toMatchObject({ what: `processErased:${process.id}`, subject: null, actor: null, why: '' });
  });
});
