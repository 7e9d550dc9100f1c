import { isLinkKey, newKey, togetherByHost, type Store } from '@samskab/store';
import { MOMENT, testStores } from '@samskab/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LONGEST_TOPIC, readStart, startSession } from './start-session.ts';

const posted = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readStart(form);
};

test('what is written is one line, and what is wrong stands at its field', () => {
  const link = newKey();
  expect(posted({ kind: 'room', topic: ' Torvet\n om  aftenen ', link })).toEqual({
    topic: 'Torvet om aftenen',
    kind: 'room',
    hostKey: link,
    problems: {},
  });
  expect(posted({}).problems).toEqual({ kind: 'kind' });
  expect(posted({ kind: 'hall', topic: 'x'.repeat(LONGEST_TOPIC + 1) }).problems).toEqual({
    kind: 'kind',
    topic: 'long',
  });
});

test('a CPR number is refused and hidden, and a secret that is none is not taken', () => {
  const read = posted({ kind: 'parties', topic: 'Møde om 010190-1234', link: 'guess' });
  expect(read.problems).toEqual({ topic: 'cpr' });
  expect(read.topic).not.toMatch(/0101|1234/);
  expect(isLinkKey(read.hostKey)).toBe(true);
});

describe.each(testStores())('a session that is begun on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  test('is one, however often it is begun, and lasts as long as its kind', async () => {
    const hostKey = newKey();
    const begun = { topic: 'Torvet', kind: 'room', hostKey, rulesVersion: 1, at: MOMENT } as const;
    await Promise.all([startSession(store, begun), startSession(store, begun)]);
    const first = await togetherByHost(store.read, hostKey, MOMENT);
    await startSession(store, { ...begun, topic: 'Another' });
    expect(await togetherByHost(store.read, hostKey, MOMENT)).toEqual(first);
    expect(first).toMatchObject({ topic: 'Torvet', kind: 'room', state: 'answering' });
    expect(first?.expiresAt.getTime()).toBe(MOMENT.getTime() + 7 * 24 * 60 * 60 * 1000);
    expect(first?.code).toMatch(/^[A-Z0-9]{8}$/);
  });
});
