import { MEETING_ACTORS } from '@samskab/domain/arenas';
import { EMPTY_PROGRAMME, SEVEN_KINDS } from '@samskab/domain/programmes';
import { getTableColumns } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountById, deleteAccount } from '../index.ts';
import type { Store } from '../engine/index.ts';
import { finderCounts, programmeReaches } from '../schema/index.ts';
import { anAccount, MOMENT, testStores } from '../testing.ts';
import { addPost, authorOfPost, boardOf, removePost } from './board.ts';
import { moveProgrammeMember, programmeMember, programmeMembersIn, saveLimitSheet } from './members.ts';
import { addNews, newsOf, removeNews } from './news.ts';
import { programmesOfAccount } from './of-account.ts';
import { dropReach, logReach, reachesInProgramme, reachesOf } from './reaches.ts';
import {
  allProgrammes,
  isMemberOf,
  memberCounts,
  programmeById,
  programmeBySlug,
} from './read-programmes.ts';
import {
  addProgramme,
  addProgrammeEditor,
  changeProgramme,
  programmeEditorsOf,
  removeProgrammeEditor,
  stateProgramme,
} from './save-programme.ts';
import { aProgramme, heldProgramme, joinedArena, openProgramme } from './testing.ts';

const later = new Date(MOMENT.getTime() + 60_000);
const nobody = { actor: null, at: later };

test('the seven kinds are those that arenas count', () => {
  expect(SEVEN_KINDS).toEqual(MEETING_ACTORS);
});
test('a reach log and the counts of the finder have no place for a person', () => {
  expect(Object.keys(getTableColumns(programmeReaches))).toEqual([
    'id',
    'programmeId',
    'arenaId',
    'on',
    'organisation',
    'way',
    'answer',
  ]);
  expect(Object.keys(getTableColumns(finderCounts))).toEqual(['month', 'language', 'arenaId', 'n']);
});

describe.each(testStores())('programmes on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  test('a draft is begun, changed by one at a time, and opened when it is whole', async () => {
    const made = await store.write((tx) => addProgramme(tx, { content: EMPTY_PROGRAMME }, nobody));
    expect(made.slug).toMatch(/^program-/);
    const held = <Answer>(work: Parameters<typeof heldProgramme<Answer>>[2]) =>
      heldProgramme(store, made, work);
    expect(await held((tx, one) => stateProgramme(tx, one, 'open', nobody))).toMatchObject({
      error: { code: 'incomplete' },
    });
    const change = { content: aProgramme(), base: 1 };
    const both = await Promise.all(
      [1, 2].map(() => held((tx, one) => changeProgramme(tx, one, change, nobody))),
    );
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await held((tx, one) => stateProgramme(tx, one, 'open', nobody))).toEqual({
      ok: true,
      value: 'open',
    });
    const emptied = { content: EMPTY_PROGRAMME, base: 2 };
    expect(await held((tx, one) => changeProgramme(tx, one, emptied, nobody))).toMatchObject({
      error: { code: 'incomplete' },
    });
    expect(await held((tx, one) => stateProgramme(tx, one, 'open', nobody))).toEqual({
      ok: false,
      error: { code: 'wrongState', state: 'open' },
    });
    expect(await held((tx, one) => stateProgramme(tx, one, 'closed', nobody))).toMatchObject({ ok: true });
    expect(await programmeBySlug(store.read, made.slug)).toMatchObject({
      state: 'closed',
      version: 2,
      content: aProgramme(),
    });
  });

  test('two of the same name have addresses of their own', async () => {
    const name = { da: 'Skoler åbner døren', en: '' };
    const add = () => store.write((tx) => addProgramme(tx, { content: aProgramme({ name }) }, nobody));
    expect([(await add()).slug, (await add()).slug]).toEqual([
      'skoler-aabner-doeren',
      'skoler-aabner-doeren-2',
    ]);
    expect((await allProgrammes(store.read)).map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['skoler-aabner-doeren', 'skoler-aabner-doeren-2']),
    );
  });

  test('editors belong to a partner, and lose their rights with it', async () => {
    const programme = await openProgramme(store, MOMENT);
    const [olga, per] = [await anAccount(store), await anAccount(store)];
    const add = (email: string, partner: string) =>
      store.write((tx) => addProgrammeEditor(tx, programme, { email, partner }, nobody));
    expect(await add(`${olga}@example.dk`, 'p1')).toEqual({ ok: true, value: olga });
    expect(await add(`${per}@example.dk`, 'p1')).toMatchObject({ ok: true });
    expect(await add(`${per}@example.dk`, 'p2')).toMatchObject({ ok: true });
    expect(await add('ingen@example.dk', 'p1')).toMatchObject({ error: { code: 'noAccount' } });
    expect(await add(`${per}@example.dk`, 'p9')).toMatchObject({ error: { code: 'noPartner' } });
    const roles = async () => (await programmeById(store.read, programme.id))?.editors;
    expect(await roles()).toEqual([
      { person: olga, role: 'owner' },
      { person: per, role: 'partner' },
    ]);
    expect((await programmeEditorsOf(store.read, programme.id)).map(({ email }) => email)).toEqual([
      `${olga}@example.dk`,
      `${per}@example.dk`,
    ]);
    await heldProgramme(store, programme, (tx, one) => {
      const partners = one.content.partners.filter(({ key }) => key === 'p1');
      return changeProgramme(tx, one, { content: { ...one.content, partners }, base: one.version }, nobody);
    });
    expect(await roles()).toEqual([{ person: olga, role: 'owner' }]);
    await store.write((tx) => removeProgrammeEditor(tx, programme, olga, nobody));
    expect(await roles()).toEqual([]);
  });

  test('an arena asks, is let in, leaves, and comes back with its sheet', async () => {
    const programme = await openProgramme(store, MOMENT);
    const arena = await joinedArena(store, programme, { name: 'Åby Hus', at: MOMENT });
    const sheet = {
      volunteersDo: 'Tager imod',
      volunteersDoNot: 'Låser op',
      staffDo: '',
      inDoubt: '',
      agreedOn: '2026-03-01',
    };
    await store.write((tx) => saveLimitSheet(tx, programme.id, arena.id, sheet));
    expect(await programmeMembersIn(store.read, programme.id)).toMatchObject([
      { name: 'Åby Hus', state: 'member', sheet, joinedAt: MOMENT },
    ]);
    expect((await memberCounts(store.read)).get(programme.id)).toBe(1);
    expect(await isMemberOf(store.read, programme.id, [arena.id])).toBe(true);
    const move = (wish: Parameters<typeof moveProgrammeMember>[2]) =>
      store.write((tx) =>
        moveProgrammeMember(tx, { programme: programme.id, arena: arena.id }, wish, nobody),
      );
    expect(await move({ move: 'ask' })).toMatchObject({ error: { code: 'wrongState', state: 'member' } });
    expect(await move({ move: 'leave' })).toEqual({ ok: true, value: 'left' });
    expect(await isMemberOf(store.read, programme.id, [arena.id])).toBe(false);
    expect(await programmeMembersIn(store.read, programme.id)).toEqual([]);
    expect(await move({ move: 'ask', text: 'Vi vil igen' })).toEqual({ ok: true, value: 'asked' });
    expect(await programmeMember(store.read, programme.id, arena.id)).toMatchObject({
      state: 'asked',
      hopes: 'Vi vil igen',
      sheet,
    });
    expect(await move({ move: 'decline', text: 'I er ikke et bibliotek' })).toMatchObject({
      value: 'declined',
    });
    expect(await programmeMember(store.read, programme.id, arena.id)).toMatchObject({
      note: 'I er ikke et bibliotek',
    });
  });

  test('a reach log is the member’s own, and counts in the whole', async () => {
    const programme = await openProgramme(store, MOMENT);
    const arena = await joinedArena(store, programme, { name: 'Reol', at: MOMENT });
    const line = { on: '2026-03-01', organisation: 'school', way: 'visit', answer: 'came' } as const;
    await store.write((tx) => logReach(tx, programme.id, arena.id, line));
    await store.write((tx) => logReach(tx, programme.id, arena.id, { ...line, organisation: 'sportsClub' }));
    const kept = await reachesOf(store.read, programme.id, arena.id);
    expect(kept.map(({ organisation }) => organisation)).toEqual(['sportsClub', 'school']);
    expect(await reachesInProgramme(store.read, programme.id)).toHaveLength(2);
    await store.write((tx) => dropReach(tx, programme.id, arena.id, kept[0]?.id ?? ''));
    expect(await reachesOf(store.read, programme.id, arena.id)).toMatchObject([line]);
  });

  test('news come newest first and can be taken away', async () => {
    const programme = await openProgramme(store, MOMENT);
    const news = (title: string, at: Date) =>
      store.write((tx) =>
        addNews(tx, programme.id, { title, text: 'x', language: 'da' }, { actor: null, at }),
      );
    await news('Først', MOMENT);
    await news('Så', later);
    const all = await newsOf(store.read, programme.id, 9);
    expect(all.map(({ title }) => title)).toEqual(['Så', 'Først']);
    await store.write((tx) => removeNews(tx, programme.id, all[0]?.id ?? ''));
    expect((await newsOf(store.read, programme.id, 9)).map(({ title }) => title)).toEqual(['Først']);
  });

  test('the board has questions with answers, and nobody’s name', async () => {
    const programme = await openProgramme(store, MOMENT);
    const arena = await joinedArena(store, programme, { name: 'Krogen', at: MOMENT });
    const sofie = await anAccount(store);
    const post = (text: string, answers: string | null, at: Date) =>
      store.write((tx) =>
        addPost(tx, programme.id, { kind: 'borrow', text, arena: arena.id, answers }, { actor: sofie, at }),
      );
    const asked = await post('Hvem kan vise os en samtalecafé?', null, MOMENT);
    const id = asked.ok ? asked.value : '';
    await post('Vi kan', id, later);
    expect(await boardOf(store.read, programme.id, 9)).toMatchObject([
      { text: 'Hvem kan vise os en samtalecafé?', arena: { name: 'Krogen' }, replies: [{ text: 'Vi kan' }] },
    ]);
    expect(await authorOfPost(store.read, programme.id, id)).toBe(sofie);
    await store.write((tx) => removePost(tx, programme.id, id, later));
    expect(await boardOf(store.read, programme.id, 9)).toEqual([]);
    expect(await post('For sent', id, later)).toEqual({ ok: false, error: { code: 'gone' } });
  });

  test('whoever has an account sees what is kept, and it goes with the account', async () => {
    const programme = await openProgramme(store, MOMENT);
    const sofie = await anAccount(store);
    await store.write((tx) =>
      addProgrammeEditor(tx, programme, { email: `${sofie}@example.dk`, partner: 'p1' }, nobody),
    );
    const said = { kind: 'question', text: 'Hvordan?', arena: null, answers: null } as const;
    await store.write((tx) => addPost(tx, programme.id, said, { actor: sofie, at: MOMENT }));
    expect(await programmesOfAccount(store.read, sofie)).toMatchObject({
      programmes: [{ slug: programme.slug, partner: 'p1' }],
      programmePosts: [{ text: 'Hvordan?' }],
    });
    await store.write((tx) => deleteAccount(tx, { account: sofie, actor: sofie, at: later }));
    expect(await accountById(store.read, sofie)).toBeNull();
    expect(await boardOf(store.read, programme.id, 9)).toEqual([]);
    expect((await programmeById(store.read, programme.id))?.editors).toEqual([]);
  });
});
