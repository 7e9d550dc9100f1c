import { randomInt, randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { docFrom, textOf } from '@samskab/joint-writing';
import * as Y from 'yjs';
import { Line } from '../../src/lib/joint/line.ts';
import { LINE_PATH, toBytes } from '../../src/lib/joint/messages.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';

const GROUPS = ['citizens', 'voluntary', 'public', 'private'] as const;
const LETTERS = 40;

const pageOf = ({ url }: RunningServer, text: string) => `${url}/design/faelles-tekst?tekst=${text}`;

/** The document as the server hands it out to somebody who opens the page. */
async function stored(server: RunningServer, text: string): Promise<Y.Doc> {
  const page = await (await fetch(pageOf(server, text))).text();
  const state = /&quot;state&quot;:&quot;([^&]*)&quot;|"state":"([^"]*)"/.exec(page);
  return docFrom([toBytes(state?.[1] ?? state?.[2] ?? '')]);
}

/** Somebody who writes by the same line as a page, and remembers what they were told is saved. */
function writer({ url }: RunningServer, text: string, place: number) {
  const hand = randomInt(1, 0x1_0000_0000);
  const doc = docFrom([], hand);
  /** How many letters there were at each change. */
  const lettersAt = new Map<number, number>();
  const line: Line = new Line({
    address: `${url.replace(/^http/, 'ws')}${LINE_PATH}`,
    text,
    key: `proeve-${GROUPS[place % GROUPS.length]}-${place}`,
    doc,
    hand,
    events: { changed: () => {} },
    open: (address) => new WebSocket(address, { headers: { origin: url } } as unknown as string[]),
  });
  const sign = String.fromCodePoint(0x1f600 + place);
  const type = () => {
    textOf(doc).insert(textOf(doc).length, sign);
    lettersAt.set(line.numbers.made, Y.getState(doc.store, hand));
  };
  /** So many of the own letters are on disk, as this writer was told. */
  const told = () =>
    Math.max(
      0,
      ...[...lettersAt].filter(([made]) => made <= line.numbers.saved).map(([, letters]) => letters),
    );
  return { hand, told, line, sign, type, words: () => textOf(doc).toString() };
}

test('a server that is killed while people write has lost nothing it said was saved, and they come again by themselves', async () => {
  const server = await startServer({ SAMSKAB_DESIGN: '1' });
  const text = randomUUID();
  await fetch(pageOf(server, text));
  const writers = Array.from({ length: 8 }, (_unused, place) => writer(server, text, place));
  const [staying, leaving] = [writers.slice(0, 4), writers.slice(4)];
  await expect.poll(() => writers.every(({ line }) => line.isSaved)).toBe(true);
  const typed = new Map(writers.map(({ hand }) => [hand, 0]));
  for (let round = 0; round < LETTERS; round += 1) {
    for (const { type, hand } of writers) {
      type();
      typed.set(hand, (typed.get(hand) ?? 0) + 1);
    }
    // In the middle, with letters on their way.
    if (round === LETTERS / 2) server.child.kill('SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await server.stop('SIGKILL');
  for (const { line } of leaving) line.close();
  await expect.poll(() => staying.every(({ line }) => line.state === 'offline')).toBe(true);
  const told = new Map(writers.map(({ hand, told: letters }) => [hand, letters()]));
  // Killed in the middle: something was saved, and something was not.
  expect(Math.max(...told.values())).toBeGreaterThan(0);
  expect(Math.min(...told.values())).toBeLessThan(2 * LETTERS);

  const again = await startServer({
    SAMSKAB_DESIGN: '1',
    PORT: new URL(server.url).port,
    DATA_DIR: server.dataDir,
  });
  const found = await stored(again, text);
  for (const { hand } of writers)
    expect(Y.getState(found.store, hand)).toBeGreaterThanOrEqual(told.get(hand) ?? 0);
  await expect.poll(() => staying.every(({ line }) => line.isSaved), { timeout: 60_000 }).toBe(true);
  const words = textOf(await stored(again, text)).toString();
  for (const one of staying) {
    await expect.poll(one.words).toBe(words);
    expect([...words].filter((sign) => sign === one.sign)).toHaveLength(typed.get(one.hand) ?? 0);
    one.line.close();
  }

  // Stopping ends the lines at once, and does not wait for them.
  const last = writer(again, text, 9);
  await expect.poll(() => last.line.isSaved).toBe(true);
  expect(await again.stop('SIGTERM')).toBe(0);
  expect(last.line.state).toBe('offline');
  last.line.close();
});
