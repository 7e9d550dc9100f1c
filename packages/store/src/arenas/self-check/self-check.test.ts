import { arenaFacts } from '@samskab/domain/arenas';
import type { CheckAnswers, CheckValue } from '@samskab/domain/arenas/self-check';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../engine/index.ts';
import { newKey } from '../../experiences/keys.ts';
import { arenaCheckAnswers, arenas } from '../../schema/index.ts';
import { MOMENT, testStores } from '../../testing.ts';
import { saveUserAnswers, userAnswersByKey } from './answers.ts';
import { checkStandings, closedChecks } from './results.ts';
import {
  checkByKey,
  closeArenaCheck,
  dropOpenCheck,
  holdCheck,
  openCheckOf,
  saveHostAnswers,
  startCheck,
  type ArenaCheck,
} from './rounds.ts';

const all = (value: CheckValue): CheckAnswers => Array.from({ length: 24 }, () => value);
const DAY = 86_400_000;

describe.each(testStores())('checks of arenas on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const anArena = async () => {
    const id = uuid();
    const facts = arenaFacts.parse({});
    const row = { id, slug: id, name: 'Åby', state: 'published', kind: 'library', facts } as const;
    const rest = { languages: [], stepFree: false, evenings: 0, resting: false, words: '' };
    await store.write((tx) =>
      tx.insert(arenas).values({ ...row, ...rest, createdAt: MOMENT, updatedAt: MOMENT }),
    );
    return id;
  };
  const begin = (arenaId: string, key = newKey()) =>
    store.write((tx) => startCheck(tx, { arenaId, edition: 'library', key, at: MOMENT }));
  const held = <Answer>(
    id: string,
    work: (check: ArenaCheck, tx: Parameters<typeof holdCheck>[0]) => Promise<Answer>,
  ) =>
    store.write(async (tx) => {
      const check = await holdCheck(tx, id);
      if (!check) throw new Error('no check');
      return work(check, tx);
    });
  const answer = (id: string, answers: CheckAnswers, key = newKey()) =>
    held(id, (check, tx) => saveUserAnswers(tx, check, { key, group: 'citizens', answers }));
  const close = (id: string, at = MOMENT) => held(id, (check, tx) => closeArenaCheck(tx, check, at));
  const round = async (arena: string, host: CheckValue, users: CheckValue, at: Date) => {
    const id = await begin(arena);
    await held(id, (_check, tx) => saveHostAnswers(tx, id, all(host)));
    await answer(id, all(users));
    await answer(id, all(users));
    expect(await close(id, at)).toEqual({ ok: true, value: null });
    return id;
  };

  test('one is open at a time, however many begin at once', async () => {
    const arena = await anArena();
    const begun = await Promise.all([begin(arena), begin(arena), begin(arena)]);
    expect(new Set(begun).size).toBe(1);
    const check = await openCheckOf(store.read, arena);
    expect(check).toMatchObject({
      id: begun[0],
      state: 'open',
      edition: 'library',
      host: null,
      userCount: 0,
    });
    expect(await checkByKey(store.read, check?.key ?? '')).toEqual(check);
    await store.write((tx) => dropOpenCheck(tx, begun[0]));
    expect(await openCheckOf(store.read, arena)).toBeNull();
  });

  test('who answers again changes their answer, and a closed check takes none', async () => {
    const id = await begin(await anArena());
    const key = newKey();
    await Promise.all([answer(id, all(1), key), answer(id, all(2), key), answer(id, all(0))]);
    expect(await close(id)).toMatchObject({ error: { code: 'hostMissing' } });
    expect(await held(id, async (check) => check.userCount)).toBe(2);
    await answer(id, all(3), key);
    expect((await userAnswersByKey(store.read, id, key))?.answers).toEqual(all(3));
    await held(id, (_check, tx) => saveHostAnswers(tx, id, all(3)));
    expect((await close(id)).ok).toBe(true);
    expect(await answer(id, all(1))).toMatchObject({ error: { code: 'closed' } });
    expect(await close(id)).toMatchObject({ error: { code: 'closed' } });
    expect(await userAnswersByKey(store.read, id, key)).toBeNull();
    await store.write((tx) => dropOpenCheck(tx, id));
    expect(await held(id, async (check) => check.state)).toBe('closed');
  });

  test('of the users nothing is kept but group and answers', async () => {
    const id = await round(await anArena(), 3, 3, MOMENT);
    const rows = (await store.read.select().from(arenaCheckAnswers)).filter((row) => row.checkId === id);
    expect(rows.map(({ id: _id, checkId: _check, ...kept }) => kept)).toEqual([
      { keyDigest: null, actorGroup: 'citizens', answers: all(3) },
      { keyDigest: null, actorGroup: 'citizens', answers: all(3) },
    ]);
  });

  test('closed checks are a history, the last says which way it goes', async () => {
    const [arena, other] = [await anArena(), await anArena()];
    await round(arena, 3, 1, MOMENT);
    await round(arena, 3, 2, new Date(MOMENT.getTime() + DAY));
    await round(other, 0, 0, MOMENT);
    const closed = await closedChecks(store.read, arena);
    expect(closed.map(({ result }) => [result.score, result.gaps[0]?.gap])).toEqual([
      [67, 67],
      [84, 33],
    ]);
    const standings = await checkStandings(store.read, [arena, other, uuid()]);
    expect(standings.get(arena)).toMatchObject({
      ready: true,
      score: 84,
      trend: 'better',
      gap: 33,
      gapBefore: 67,
    });
    expect(standings.get(other)).toMatchObject({
      ready: false,
      score: 0,
      trend: null,
      gap: 0,
      gapBefore: null,
    });
    expect(standings.size).toBe(2);
  });
});
