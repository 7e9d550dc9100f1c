import { communityContent } from '@samskab/domain/communities';
import type { EntryId } from '@samskab/domain/entries';
import type { PersonId } from '@samskab/domain';
import { sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { myData } from '../accounts/my-data.ts';
import { addCommunity } from '../communities/index.ts';
import type { Store } from '../engine/index.ts';
import { newKey } from '../experiences/keys.ts';
import { testStores } from '../testing.ts';
import { anAccount } from '../testing/told-story.ts';
import {
  addDeskStaff,
  allDeskStaff,
  answerCompanion,
  deleteContact,
  deskRights,
  dropOldContacts,
  dropOldHandovers,
  handoverByKey,
  handoverByUndoKey,
  handoversBy,
  openHandover,
  removeDeskStaff,
  saveHandover,
} from './index.ts';
import { openSealed, seal } from './seal.ts';

const NOW = new Date('2026-12-01T09:00:00Z');
const later = (days: number, ms = 0) => new Date(NOW.getTime() + days * 86_400_000 + ms);
const AMAL = { firstName: 'Amalthea', phone: '+4520304050', companion: true } as const;

test('what is locked opens with its own secret alone, and not when it was changed', () => {
  const [key, other] = [newKey(), newKey()];
  const sealed = seal('Amal أمل', key);
  expect(openSealed(sealed, key)).toBe('Amal أمل');
  expect(() => openSealed(sealed, other)).toThrow('authenticate');
  expect(() => openSealed(sealed.with(20, ((sealed[20] ?? 0) + 1) % 256), key)).toThrow('authenticate');
  expect(seal('Amal', key)).not.toEqual(seal('Amal', key));
});

describe.each(testStores())('the desk on %s', (_name, open) => {
  let store: Store;
  let staff: PersonId;
  let community: { readonly id: EntryId; readonly name: string };
  beforeAll(async () => {
    store = await open();
    staff = (await anAccount(store)) as PersonId;
    community = { id: uuid() as EntryId, name: 'Åben gryde' };
    const content = communityContent.parse({ name: community.name, facts: {} });
    await store.write((tx) =>
      addCommunity(tx, { id: community.id, content, by: 'steward', actor: staff, at: NOW }),
    );
  });
  afterAll(() => store.close());

  const handedOver = async (contact: Parameters<typeof saveHandover>[1]['contact'] = AMAL, at = NOW) => {
    const made = { id: uuid(), key: newKey(), undoKey: newKey() };
    await store.write((tx) =>
      saveHandover(tx, { ...made, community, staff, contact, consentVersion: 'da-1', at }),
    );
    return made;
  };
  const opened = (key: string, now = NOW) => store.write((tx) => openHandover(tx, key, now));
  const note = (key: string) => handoverByKey(store.read, key);
  /** All that stands in any table, as text. */
  const everything = async (): Promise<string> => {
    const { rows } = await store.read.execute<{ name: string }>(
      sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    const tables = await Promise.all(
      rows.map(({ name }) => store.read.execute(sql`select * from ${sql.identifier(name)}`)),
    );
    return (
      JSON.stringify(tables.map((table) => table.rows)) +
      tables.flatMap((table) => table.rows.map(bytesOf)).join(' ')
    );
  };
  const bytesOf = (row: Readonly<Record<string, unknown>>) =>
    Object.values(row)
      .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : ''))
      .join(' ');

  test('what is passed on opens by the link, and by nothing else that is kept', async () => {
    const { key, undoKey } = await handedOver();
    expect(await opened(key)).toEqual({ contact: AMAL, deleteAt: later(30) });
    expect((await note(key))?.openedAt).toEqual(NOW);
    expect(await opened(undoKey)).toBeNull();
    expect(await opened(newKey())).toBeNull();
    const all = await everything();
    expect(all).toContain('Åben gryde');
    for (const secret of [AMAL.firstName, AMAL.phone, '20304050', key, undoKey])
      expect(all).not.toContain(secret);
  });

  test('is deleted after 30 days by the job, and gone at that moment whether the job has come or not', async () => {
    const { id, key } = await handedOver();
    expect(await store.write((tx) => dropOldContacts(tx, later(30, -1)))).toBe(0);
    expect(await opened(key, later(30, -1))).not.toBeNull();
    expect(await opened(key, later(30))).toBeNull();
    const dropped = await Promise.all([1, 2].map(() => store.write((tx) => dropOldContacts(tx, later(30)))));
    expect(dropped.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(1);
    expect(await note(key)).toMatchObject({ id, deletedAt: later(30), deletedWhy: 'time' });
    expect(await opened(key, NOW)).toBeNull();
    const { rows } = await store.read.execute(sql`select * from handover_contacts`);
    expect(rows).toEqual([]);
  });

  test('is deleted at once when somebody wishes it, and who wished it first stands there', async () => {
    const { id, key, undoKey } = await handedOver();
    expect((await handoverByUndoKey(store.read, undoKey))?.id).toBe(id);
    expect(await handoverByUndoKey(store.read, key)).toBeNull();
    const drop = (why: 'citizen' | 'desk', at: Date) =>
      store.write((tx) => deleteContact(tx, id, { why, at }));
    await drop('citizen', later(2));
    await drop('desk', later(3));
    expect(await opened(key, later(2))).toBeNull();
    expect(await note(key)).toMatchObject({ deletedAt: later(2), deletedWhy: 'citizen' });
  });

  test('the audit says who, which community and when, and is itself forgotten after two years', async () => {
    const { id } = await handedOver(AMAL, later(-1));
    const [newest] = await handoversBy(store.read, staff, 1);
    expect(newest).toMatchObject({ communityName: 'Åben gryde', staff });
    const found = async () => (await handoversBy(store.read, staff, 99)).some((one) => one.id === id);
    expect(await found()).toBe(true);
    await store.write((tx) => dropOldHandovers(tx, later(729 - 1)));
    expect(await found()).toBe(true);
    await store.write((tx) => dropOldHandovers(tx, later(729)));
    expect(await found()).toBe(false);
  });

  test('whether somebody comes along is answered where it was asked, and not afterwards', async () => {
    const asked = await handedOver();
    const not = await handedOver({ ...AMAL, companion: false });
    const answer = (key: string) => store.write((tx) => answerCompanion(tx, key, 'promised'));
    expect((await answer(not.key)).ok).toBe(false);
    expect((await answer(asked.key)).ok).toBe(true);
    expect((await note(asked.key))?.companion).toBe('promised');
    await store.write((tx) => deleteContact(tx, asked.id, { why: 'community', at: NOW }));
    expect((await answer(asked.key)).ok).toBe(false);
  });

  test('an administrator says who works at a desk, and takes it back', async () => {
    const { rows } = await store.read.execute<{ email: string }>(
      sql`select email from "user" where id = ${staff}`,
    );
    const email = rows[0]?.email ?? '';
    const add = (address: string) =>
      store.write((tx) =>
        addDeskStaff(tx, { email: address, place: 'Hovedbiblioteket', by: staff, at: NOW }),
      );
    expect(await deskRights(store.read, staff)).toEqual({ staff: false, arenaSteward: false });
    expect(await add('nobody@example.dk')).toBe(false);
    expect(await add(email)).toBe(true);
    expect(await deskRights(store.read, staff)).toEqual({ staff: true, arenaSteward: false });
    expect(await allDeskStaff(store.read)).toMatchObject([{ account: staff, place: 'Hovedbiblioteket' }]);
    const { desk, handovers: own } = await myData(store.read, staff, NOW);
    expect(desk).toEqual([{ place: 'Hovedbiblioteket', since: NOW }]);
    expect(own.length).toBeGreaterThan(0);
    expect(JSON.stringify(own)).not.toContain(AMAL.firstName);
    await store.write((tx) => removeDeskStaff(tx, staff, { by: staff, at: NOW }));
    expect(await allDeskStaff(store.read)).toEqual([]);
  });
});
