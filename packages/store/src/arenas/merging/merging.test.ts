import type { PersonId } from '@samskab/domain';
import { emptyArena, type ArenaContent } from '@samskab/domain/arenas';
import type { EntryId } from '@samskab/domain/entries';
import { eq, getTableName, is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../engine/index.ts';
import { addSteward, entryHead, entryHistory } from '../../entries/index.ts';
import { newKey } from '../../experiences/keys.ts';
import * as schema from '../../schema/index.ts';
import { anAccount, MOMENT, testStores } from '../../testing.ts';
import { meetingsIn, recordMeeting } from '../meetings.ts';
import { readArena } from '../read-arena.ts';
import { addArena } from '../save-arena.ts';
import { openCheckOf, startCheck } from '../self-check/index.ts';
import { mergeArenas, mergedInto, mergesInto } from './merge-arenas.ts';
import { ADDED_UP, COPIED_FIRST, MOVED } from './move-rows.ts';

test('every table that knows an arena is moved, copied or added up', () => {
  const tables = Object.values(schema).filter((one) => is(one, PgTable));
  const ofArena = tables.filter((table) =>
    getTableConfig(table).columns.some(({ name }) => name === 'arenaId'),
  );
  const known = [...MOVED, ...COPIED_FIRST, ...ADDED_UP].map(getTableName).toSorted();
  expect(ofArena.map(getTableName).toSorted()).toEqual(known);
});

const BO = 'bo' as PersonId;

describe.each(testStores())('arenas that become one on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const make = async (content: Partial<ArenaContent>, steward: PersonId | null = null): Promise<EntryId> => {
    const id = uuid() as EntryId;
    await store.write((tx) =>
      addArena(tx, {
        id,
        content: { ...emptyArena(), ...content },
        by: 'steward',
        actor: steward,
        at: MOMENT,
      }),
    );
    return id;
  };
  const merge = (from: EntryId, into: EntryId) =>
    store.write((tx) => mergeArenas(tx, { from, into, by: BO, why: 'samme hus', at: MOMENT }));
  const facts = (told: Partial<ArenaContent['facts']>) => ({ ...emptyArena().facts, ...told });
  const meet = (arena: EntryId, source: string, people: number) =>
    store.write((tx) =>
      recordMeeting(tx, {
        arena,
        source,
        people,
        heldOn: '2026-03-02',
        at: MOMENT,
        actors: ['citizens', 'schools', 'companies'],
      }),
    );

  test('what belonged to the one belongs to the other, and its address leads there', async () => {
    const [ann, tim] = [await anAccount(store), await anAccount(store)];
    const from = await make({ name: 'Åby Bibliotek', facts: facts({ people: 40, purpose: 'Kaffe' }) }, ann);
    const into = await make({ name: 'Biblioteket i Åby', facts: facts({ purpose: 'Værksted' }) }, tim);
    await meet(from, 'told:a', 12);
    await meet(from, 'told:both', 3);
    await meet(into, 'told:both', 30);
    const check = await store.write((tx) =>
      startCheck(tx, { arenaId: from, edition: 'library', key: newKey(), at: MOMENT }),
    );
    await store.write((tx) =>
      tx.insert(schema.finderCounts).values([
        { month: '2026-03-01', language: 'ar', arenaId: from, n: 3 },
        { month: '2026-03-01', language: 'ar', arenaId: into, n: 4 },
      ]),
    );
    const gone = await readArena(store.read, { id: from });

    expect(await merge(from, into)).toEqual({ ok: true, value: { slug: 'biblioteket-i-aaby' } });

    const one = await readArena(store.read, { id: into });
    expect(one?.content).toMatchObject({
      name: 'Biblioteket i Åby',
      facts: { people: 40, purpose: 'Værksted' },
    });
    expect(one?.head.stewards.toSorted()).toEqual([ann, tim].toSorted());
    expect(await readArena(store.read, { id: from })).toBeNull();
    expect(await mergedInto(store.read, gone?.head.slug ?? '')).toBe('biblioteket-i-aaby');
    expect(
      (await meetingsIn(store.read, into, '2026-01-01')).map((m) => [m.source, m.people]).toSorted(),
    ).toEqual([
      ['told:a', 12],
      ['told:both', 30],
    ]);
    expect((await openCheckOf(store.read, into))?.id).toBe(check);
    expect(await mergesInto(store.read, into)).toEqual([
      { slug: gone?.head.slug, content: gone?.content, why: 'samme hus', mergedAt: MOMENT },
    ]);
    const history = await entryHistory(store.read, { kind: 'arena', id: into });
    expect(history.map(({ move }) => move).toSorted()).toEqual(['create', 'create', 'merge']);
    const counts = await store.read
      .select()
      .from(schema.finderCounts)
      .where(eq(schema.finderCounts.arenaId, into));
    expect(counts.map(({ n }) => n)).toEqual([7]);
  });

  test('a programme goes along with what was shown in it', async () => {
    const [from, into] = [await make({ name: 'Nord' }), await make({ name: 'Syd' })];
    const programmeId = uuid();
    await store.write(async (tx) => {
      await tx.insert(schema.programmes).values(aProgramme(programmeId));
      const member = { programmeId, state: 'member', askedAt: MOMENT } as const;
      await tx.insert(schema.programmeMembers).values({ ...member, arenaId: from, hopes: 'Flere' });
      await tx.insert(schema.programmeArtefacts).values({
        id: uuid(),
        programmeId,
        arenaId: from,
        ref: uuid(),
        linkedAt: MOMENT,
        kind: 'process',
      });
    });
    await merge(from, into);
    const members = await store.read.select().from(schema.programmeMembers);
    const artefacts = await store.read.select().from(schema.programmeArtefacts);
    expect(members.map(({ arenaId, hopes }) => [arenaId, hopes])).toEqual([[into, 'Flere']]);
    expect(artefacts.map(({ arenaId }) => arenaId)).toEqual([into]);
  });

  test('again it changes nothing, and a chain of addresses leads to the last', async () => {
    const [a, b, c] = [await make({ name: 'Aa' }), await make({ name: 'Bb' }), await make({ name: 'Cc' })];
    await merge(a, b);
    expect(await merge(a, b)).toEqual({ ok: false, error: { code: 'gone' } });
    await merge(b, c);
    expect([await mergedInto(store.read, 'aa'), await mergedInto(store.read, 'bb')]).toEqual(['cc', 'cc']);
    expect(await mergedInto(store.read, 'cc')).toBeNull();
    // Its address is nobody else's from now on.
    const next = await make({ name: 'Aa' });
    expect((await entryHead(store.read, 'arena', { id: next }))?.slug).not.toBe('aa');
  });

  test('of two who merge crosswise at once one is right, and one arena stays', async () => {
    const [a, b] = [await make({ name: 'Dd' }), await make({ name: 'Ee' })];
    const both = await Promise.all([merge(a, b), merge(b, a)]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    const left = [await readArena(store.read, { id: a }), await readArena(store.read, { id: b })];
    expect(left.filter((one) => one !== null)).toHaveLength(1);
  });

  test('not with itself, and an example not with what is real', async () => {
    const [real, example] = [await make({ name: 'Ff' }), await make({ name: 'Gg' })];
    await store.write((tx) =>
      tx.update(schema.arenas).set({ isExample: true }).where(eq(schema.arenas.id, example)),
    );
    expect(await merge(real, real)).toMatchObject({ error: { code: 'same' } });
    expect(await merge(example, real)).toMatchObject({ error: { code: 'example' } });
  });

  test('a steward of both is one steward', async () => {
    const ann = await anAccount(store);
    const [from, into] = [await make({ name: 'Hh' }, ann), await make({ name: 'Ii' }, ann)];
    const tim = await anAccount(store);
    await store.write((tx) => addSteward(tx, { kind: 'arena', id: from }, tim, MOMENT));
    await merge(from, into);
    expect((await entryHead(store.read, 'arena', { id: into }))?.stewards.toSorted()).toEqual(
      [ann, tim].toSorted(),
    );
  });
});

function aProgramme(id: string) {
  return {
    id,
    slug: id,
    state: 'open',
    version: 1,
    content: {},
    createdAt: MOMENT,
    updatedAt: MOMENT,
  } as never;
}
