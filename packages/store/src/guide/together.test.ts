import { ACTOR_GROUPS } from '@samskab/domain';
import {
  compareParties,
  GUIDE_RULES,
  MOST_PARTIES,
  openComparison,
  readGuideAnswers,
  type GuideAnswers,
} from '@samskab/domain/guide';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/index.ts';
import { newKey } from '../experiences/keys.ts';
import { guideSessionAnswers } from '../schema/index.ts';
import { MOMENT, testStores } from '../testing.ts';
import {
  answerByKey,
  answerCounts,
  answersOf,
  removeAnswer,
  saveAnswer,
  sentAnswers,
  takeAnswerBack,
  type NewAnswer,
} from './together-answers.ts';
import {
  deleteTogether,
  dropExpiredTogether,
  holdTogether,
  isHostOf,
  saveTogether,
  startTogether,
  togetherByCode,
  togetherByHost,
} from './together.ts';

const SIGNS = 'CDFGHJKM';
let drawn = 0;
/** Another code each time. */
const aCode = () =>
  [...(drawn += 1).toString(8).padStart(8, '0')].map((digit) => SIGNS[Number(digit)]).join('');
const LATER = new Date(MOMENT.getTime() + 86_400_000);

function answered(market: string | null): GuideAnswers {
  const read = readGuideAnswers({ market, sectors: ['offentlig', 'borgere'] }, GUIDE_RULES);
  if (!read.ok) throw new Error('The answers of the test are none');
  return read.value;
}

describe.each(testStores())('answers given apart on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const start = async (code = aCode(), hostKey = newKey(), id = uuid()) => {
    const rest = {
      kind: 'parties',
      topic: '',
      rulesVersion: 1,
      startedAt: MOMENT,
      expiresAt: LATER,
    } as const;
    const made = await store.write((tx) => startTogether(tx, { id, code, hostKey, ...rest }));
    return { id, code, hostKey, made };
  };
  const send = (code: string, sent: Partial<NewAnswer>) =>
    store.write(async (tx) => {
      const session = await holdTogether(tx, code, MOMENT);
      if (!session) throw new Error('no session');
      return saveAnswer(tx, session, {
        key: newKey(),
        group: 'citizens',
        answers: answered('m0'),
        at: MOMENT,
        ...sent,
      });
    });
  const total = async (id: string) => (await answersOf(store.read, id)).length;

  test('a session is found by its code and by its host, and begun once', async () => {
    const { id, code, hostKey, made } = await start();
    expect(made).toBe(code);
    expect((await start(aCode(), hostKey)).made).toBe(code);
    expect((await start(code)).made).toBeNull();
    const found = await togetherByCode(store.read, code, MOMENT);
    expect(found).toEqual({
      id,
      code,
      kind: 'parties',
      topic: '',
      rulesVersion: 1,
      state: 'answering',
      agreed: {},
      revision: 0,
      expiresAt: LATER,
    });
    expect(await togetherByHost(store.read, hostKey, MOMENT)).toEqual(found);
    expect(await togetherByHost(store.read, newKey(), MOMENT)).toBeNull();
    expect(await isHostOf(store.read, id, hostKey)).toBe(true);
    expect(await isHostOf(store.read, id, newKey())).toBe(false);
    expect(await togetherByCode(store.read, aCode(), MOMENT)).toBeNull();
  });

  test('two hundred who answer at once are each counted once, also those who press twice', async () => {
    const { id, code } = await start();
    const parties = Array.from({ length: 200 }, (_, n) => ({
      key: newKey(),
      group: ACTOR_GROUPS[n % 4] ?? 'public',
      answers: answered(n % 3 === 0 ? null : 'm2'),
    }));
    const twice = parties.slice(0, 40);
    const sent = await Promise.all([...parties, ...twice].map((party) => send(code, party)));
    expect(sent.every(({ ok }) => ok)).toBe(true);
    expect(await answerCounts(store.read, id)).toEqual({
      citizens: 50,
      voluntary: 50,
      public: 50,
      private: 50,
    });
    const all = await answersOf(store.read, id);
    const { questions } = compareParties({ parties: all, agreed: {}, least: 1 }, GUIDE_RULES);
    expect(questions.find(({ question }) => question === 'market')?.tallies).toMatchObject([
      { choice: 'm2', all: 133 },
      { choice: null, all: 67 },
    ]);
    for (const { key, group, answers } of parties.slice(0, 5))
      expect(await answerByKey(store.read, id, key)).toEqual({ group, answers });
  });

  test('beyond the cap nobody is taken, and whoever is in may still change', async () => {
    const { id, code } = await start();
    await store.write((tx) =>
      tx.insert(guideSessionAnswers).values(
        Array.from({ length: MOST_PARTIES - 1 }, (_, n) => ({
          id: uuid(),
          sessionId: id,
          keyDigest: `filled ${n}`,
          actorGroup: 'public' as const,
          answers: {},
          sentAt: MOMENT,
        })),
      ),
    );
    const key = newKey();
    const racing = await Promise.all([send(code, { key }), send(code, {}), send(code, {})]);
    expect(racing.filter(({ ok }) => ok)).toHaveLength(1);
    expect(racing.find(({ ok }) => !ok)).toEqual({ ok: false, error: { code: 'full' } });
    expect(await total(id)).toBe(MOST_PARTIES);
    const mine = racing[0]?.ok ? key : null;
    if (mine) expect((await send(code, { key: mine, group: 'private' })).ok).toBe(true);
  });

  test('sent again it takes the place of the first, until answers are closed', async () => {
    const { id, code } = await start();
    const key = newKey();
    await send(code, { key });
    await send(code, { key, group: 'voluntary', answers: answered('m1') });
    await send(code, {});
    expect(await answerByKey(store.read, id, key)).toEqual({
      group: 'voluntary',
      answers: answered('m1'),
    });
    expect(await total(id)).toBe(2);
    const before = await togetherByCode(store.read, code, MOMENT);
    if (!before) throw new Error('no session');
    const opened = openComparison(before, 2);
    if (opened.ok)
      await store.write((tx) => saveTogether(tx, id, { ...opened.value, agreed: { market: 'm0' } }));
    expect(await send(code, { key })).toEqual({ ok: false, error: { code: 'notAnswering' } });
    const after = await togetherByCode(store.read, code, MOMENT);
    expect(after).toMatchObject({ state: 'comparing', agreed: { market: 'm0' } });
    expect(after?.revision).toBe(before.revision + 1);
  });

  test('an answer is taken back by its party, removed by the host, and by nobody else', async () => {
    const [{ id, code }, other] = [await start(), await start()];
    const keys = [newKey(), newKey(), newKey()];
    for (const [n, key] of keys.entries())
      await send(code, { key, at: new Date(MOMENT.getTime() + n * 60_000) });
    await store.write((tx) => takeAnswerBack(tx, id, newKey()));
    await store.write((tx) => takeAnswerBack(tx, id, keys[0] ?? ''));
    const left = await sentAnswers(store.read, id);
    expect(left.map(({ sentAt }) => sentAt.getTime() - MOMENT.getTime())).toEqual([60_000, 120_000]);
    await store.write((tx) => removeAnswer(tx, other.id, left[0]?.id ?? ''));
    expect(await total(id)).toBe(2);
    await store.write((tx) => removeAnswer(tx, id, left[0]?.id ?? ''));
    expect(await answerByKey(store.read, id, keys[1] ?? '')).toBeNull();
    expect(await total(id)).toBe(1);
  });

  test('everything is gone when the host says so, and when its time is over', async () => {
    const [deleted, expired] = [await start(), await start()];
    for (const { code } of [deleted, expired]) await send(code, {});
    await store.write((tx) => deleteTogether(tx, deleted.id));
    expect(await togetherByCode(store.read, deleted.code, MOMENT)).toBeNull();
    expect(await total(deleted.id)).toBe(0);
    expect(await togetherByCode(store.read, expired.code, LATER)).toBeNull();
    await store.write((tx) => dropExpiredTogether(tx, new Date(LATER.getTime() - 1)));
    expect(await total(expired.id)).toBe(1);
    await store.write((tx) => dropExpiredTogether(tx, LATER));
    expect(await total(expired.id)).toBe(0);
    expect(await togetherByHost(store.read, expired.hostKey, MOMENT)).toBeNull();
  });
});
