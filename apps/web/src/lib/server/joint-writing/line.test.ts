import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { applied, docFrom, textOf, wordsOf } from '@samskab/joint-writing';
import {
  createJointText,
  forgetSeatInJointTexts,
  mergeFormInto,
  readJointText,
  readSegments,
  stretchesOf,
  versionsOf,
  type Store,
} from '@samskab/store';
import { testStores } from '@samskab/store/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Line, type LineEvents } from '#lib/joint/line.ts';
import { END, LINE_PATH } from '#lib/joint/messages.ts';
import type { Line as Answering } from '../../../start/upgrade.ts';
import { keysOpenTexts, noKeysOpenTexts } from './may-write.ts';
import { openLine } from './open-line.ts';

const GROUPS = ['citizens', 'voluntary', 'public', 'private'];
const ORIGIN = 'https://samskab.example';
const AT = new Date('2026-11-30T12:00:00Z');

/** A key is a seat's number, and may say that the seat only reads. */
const removed = new Set<string>();
const seatOf = async (key: string) => {
  const seat = /^(reader-)?seat-(\d+)$/.exec(key);
  if (!seat || removed.has(key)) return null;
  return { group: GROUPS[Number(seat[2]) % 4] ?? '', seat: key, canWrite: seat[1] === undefined };
};

/** A process of the site: a line on a port of its own. */
interface Process {
  readonly line: Answering;
  readonly server: Server;
  readonly address: string;
}

async function startProcess(store: Store): Promise<Process> {
  const line = await openLine(store, ORIGIN);
  const server = createServer();
  server.on('upgrade', line.upgrade);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { line, server, address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}${LINE_PATH}` };
}

async function stopProcess({ line, server }: Process): Promise<void> {
  await line.close();
  server.close();
}

describe.each(testStores())('the line on %s', (_name, open) => {
  let store: Store;
  let processes: readonly Process[] = [];
  let writers: Line[] = [];
  beforeAll(async () => {
    removed.clear();
    keysOpenTexts(seatOf);
    store = await open();
    processes = [await startProcess(store), await startProcess(store)];
  });
  afterEach(() => {
    for (const line of writers) line.close();
    writers = [];
  });
  afterAll(async () => {
    await Promise.all(processes.map(stopProcess));
    await store.close();
    noKeysOpenTexts();
  });

  async function newText(): Promise<string> {
    const id = crypto.randomUUID();
    await store.write((tx) => createJointText(tx, { id, processId: null, at: AT }));
    return id;
  }

  /** Somebody with a page open, at one of the processes. */
  function writer(text: string, key: string, events: Partial<LineEvents> = {}, at = 0, origin = ORIGIN) {
    const doc = docFrom([], Math.ceil(Math.random() * 0xffff_fffe));
    const line = new Line({
      address: processes[at]?.address ?? '',
      text,
      key,
      doc,
      hand: doc.clientID,
      events: { changed: () => {}, ...events },
      open: (address) => new WebSocket(address, { headers: { origin } } as unknown as string[]),
    });
    writers.push(line);
    const type = (words: string, place = textOf(doc).length) => textOf(doc).insert(place, words);
    return { doc, line, type, words: () => textOf(doc).toString() };
  }
  const stored = async (id: string) => {
    const kept = await readJointText(store.read, id);
    return kept ? readSegments(kept) : [];
  };
  const patient = { timeout: 30_000 };

  test('many who write at once at two processes end with the same letters, none lost and none doubled', async () => {
    const id = await newText();
    const people = Array.from({ length: 10 }, (_unused, place) => writer(id, `seat-${place}`, {}, place % 2));
    await expect.poll(() => people.every(({ line }) => line.isSaved), patient).toBe(true);
    for (let round = 0; round < 30; round += 1) {
      people.forEach(({ doc, type }, place) => {
        const at = (round * 7 + place * 13) % (textOf(doc).length + 1);
        type(String.fromCodePoint(0x1f600 + place), isInsidePair(doc, at) ? at + 1 : at);
      });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await expect.poll(() => people.every(({ line }) => line.isSaved), patient).toBe(true);
    const words = wordsOf(await stored(id));
    for (const person of people) await expect.poll(person.words, patient).toBe(words);
    people.forEach((_person, place) => {
      expect([...words].filter((sign) => sign === String.fromCodePoint(0x1f600 + place))).toHaveLength(30);
    });
    const groups = new Map<string | null, number>();
    for (const { group, text } of await stored(id))
      groups.set(group, (groups.get(group) ?? 0) + [...text].length);
    expect(Object.fromEntries(groups)).toEqual({ citizens: 90, voluntary: 90, public: 60, private: 60 });
  });

  test('what was written offline, and on a page that is open no more, is merged when the network is back', async () => {
    const id = await newText();
    const first = writer(id, 'seat-0');
    const second = writer(id, 'seat-1');
    first.type('Bussen kommer ikke.');
    await expect.poll(second.words, patient).toBe('Bussen kommer ikke.');
    first.line.close();
    first.type('Aldrig! ', 0);
    second.type(' Hver dag.');
    await expect.poll(() => second.line.isSaved, patient).toBe(true);
    // The page is opened anew, with the copy that its browser has kept, and another hand.
    const again = writer(id, 'seat-0');
    Y.applyUpdate(again.doc, Y.encodeStateAsUpdate(first.doc));
    again.type('!');
    for (const { words } of [again, second])
      await expect.poll(words, patient).toMatch(/^Aldrig! Bussen kommer ikke\.( Hver dag\.!|! Hver dag\.)$/);
  });

  test('a form reaches those who write at the moment', async () => {
    const id = await newText();
    const { type, words, line } = writer(id, 'seat-0');
    type('Der er langt.');
    await expect.poll(() => line.isSaved, patient).toBe(true);
    const hand = { group: 'public', seat: 'seat-2' };
    const form = { id, hand, newHand: () => 77, at: AT, base: 'Der er langt.', mine: 'Der er meget langt.' };
    await store.write((tx) => mergeFormInto(tx, form));
    await expect.poll(words, patient).toBe('Der er meget langt.');
  });

  test('a seat that is removed is cut off at once, in every process', async () => {
    const id = await newText();
    const people = [writer(id, 'seat-4', {}, 0), writer(id, 'seat-4', {}, 1), writer(id, 'seat-5', {}, 1)];
    await expect.poll(() => people.every(({ line }) => line.isSaved), patient).toBe(true);
    removed.add('seat-4');
    await store.write((tx) => forgetSeatInJointTexts(tx, 'seat-4'));
    const [one, two, other] = people;
    await expect.poll(() => one?.line.endedBy?.code, patient).toBe(END.notAllowed);
    await expect.poll(() => two?.line.endedBy?.code, patient).toBe(END.notAllowed);
    one?.type('Alligevel');
    other?.type('Ja');
    await expect.poll(() => other?.line.isSaved, patient).toBe(true);
    expect(wordsOf(await stored(id))).toBe('Ja');
    expect(other?.line.state).toBe('open');
  });

  test('nobody gets in with a wrong key, for a text that is not there, or from another site', async () => {
    const id = await newText();
    const wrong = writer(id, 'no seat');
    const nowhere = writer(crypto.randomUUID(), 'seat-0');
    const foreign = writer(id, 'seat-0', {}, 0, 'https://evil.example');
    await expect.poll(() => wrong.line.endedBy?.code, patient).toBe(END.notAllowed);
    await expect.poll(() => nowhere.line.endedBy?.code, patient).toBe(END.gone);
    await expect.poll(() => foreign.line.state, patient).toBe('offline');
    expect(foreign.line.isSaved).toBe(false);
  });

  test('who only reads sees what is written and changes nothing', async () => {
    const id = await newText();
    const { type, line } = writer(id, 'seat-0');
    const reader = writer(id, 'reader-seat-1');
    type('Ord');
    await expect.poll(reader.words, patient).toBe('Ord');
    await expect.poll(() => reader.line.isSaved && line.isSaved, patient).toBe(true);
    reader.type(' fra en læser');
    await expect
      .poll(() => reader.line.endedBy, patient)
      .toEqual({ code: END.refused, refused: 'not_allowed' });
    expect(wordsOf(await stored(id))).toBe('Ord');
  });

  test("who writes with another's hand, or something else than words, is refused and nothing of it is kept", async () => {
    const id = await newText();
    const victim = writer(id, 'seat-0');
    victim.type('Mit');
    await expect.poll(() => victim.line.isSaved, patient).toBe(true);
    const thief = writer(id, 'seat-1');
    await expect.poll(thief.words, patient).toBe('Mit');
    await expect.poll(() => thief.line.isSaved, patient).toBe(true);
    thief.doc.clientID = victim.doc.clientID;
    thief.type(' eller dit');
    await expect.poll(() => thief.line.endedBy?.refused, patient).toBe('not_yours');
    const painter = writer(id, 'seat-2');
    await expect.poll(() => painter.line.isSaved, patient).toBe(true);
    textOf(painter.doc).insertEmbed(0, { image: 'data:image/png;base64,AAAA' });
    await expect.poll(() => painter.line.endedBy?.refused, patient).toBe('not_text');
    expect(await stored(id)).toEqual([{ group: 'citizens', text: 'Mit' }]);
    expect(victim.words()).toBe('Mit');
  });

  test('a CPR number goes out again, of the text and of what is kept', async () => {
    const id = await newText();
    let told = 0;
    const { doc, line, words } = writer(id, 'seat-0', { cpr: () => (told += 1) });
    await expect.poll(() => line.isSaved, patient).toBe(true);
    for (const sign of 'Hun er 010190-0000 og') textOf(doc).insert(textOf(doc).length, sign);
    await expect.poll(words, patient).toBe('Hun er  og');
    await expect.poll(() => told).toBeGreaterThan(0);
    await expect.poll(async () => (await versionsOf(store.read, id)).length, patient).toBe(1);
    const kept = await readJointText(store.read, id);
    for (const update of kept?.updates ?? [])
      expect(Buffer.from(update).toString('latin1')).not.toMatch(/\d{2}/);
  });

  test('who has the text open is counted by group, and a caret is seen with its group', async () => {
    const id = await newText();
    const here: Readonly<Record<string, number>>[] = [];
    const carets: unknown[] = [];
    writer(id, 'seat-0', { here: (now) => void here.push(now), caret: (caret) => void carets.push(caret) });
    const { line, doc } = writer(id, 'seat-1');
    await expect.poll(() => here.at(-1), patient).toEqual({ citizens: 1, voluntary: 1 });
    await expect.poll(() => line.isSaved, patient).toBe(true);
    line.caret({ from: 1, to: 2 });
    const caret = { hand: doc.clientID, group: 'voluntary', at: { from: 1, to: 2 } };
    await expect.poll(() => carets, patient).toContainEqual(caret);
    line.close();
    await expect.poll(() => here.at(-1), patient).toEqual({ citizens: 1 });
    expect(carets.at(-1)).toEqual({ ...caret, at: null });
  });

  test('while the disk takes nothing nobody is told that it is saved, or sees it; afterwards everything comes', async () => {
    const id = await newText();
    const disk = { isBroken: false, tried: 0 };
    const failing: Store = {
      ...store,
      get read() {
        return store.read;
      },
      write: async (work) => {
        disk.tried += 1;
        if (disk.isBroken) throw new Error('The disk is full');
        return store.write(work);
      },
    };
    processes = [...processes, await startProcess(failing)];
    const [first, second] = [0, 1].map((place) => writer(id, `seat-${place}`, {}, processes.length - 1));
    if (!first || !second) throw new Error('No writer');
    first.type('Før. ');
    await expect.poll(second.words, patient).toBe('Før. ');
    disk.isBroken = true;
    first.type('Efter. ');
    await expect.poll(() => disk.tried, patient).toBeGreaterThan(2);
    expect(first.line.isSaved).toBe(false);
    expect(second.words()).toBe('Før. ');
    disk.isBroken = false;
    await expect.poll(second.words, patient).toBe('Før. Efter. ');
    await expect.poll(() => first.line.isSaved, patient).toBe(true);
    expect(wordsOf(await stored(id))).toBe('Før. Efter. ');
  });

  test('a process that stops has written down what had come', async () => {
    const id = await newText();
    const extra = await startProcess(store);
    processes = [...processes, extra];
    const { type, line } = writer(id, 'seat-0', {}, processes.length - 1);
    await expect.poll(() => line.isSaved, patient).toBe(true);
    const { inserted } = applied(docFrom([], 5), (doc) => textOf(doc).insert(0, 'x'));
    expect(inserted).toBe(1);
    for (let letter = 0; letter < 50; letter += 1) type('x');
    await expect.poll(() => line.isSaved, patient).toBe(true);
    await extra.line.close();
    await expect.poll(() => line.state, patient).toBe('offline');
    expect(wordsOf(await stored(id))).toBe('x'.repeat(50));
    expect(await stretchesOf(store.read, id)).toMatchObject([
      { edits: [{ group: 'citizens', inserted: 50, deleted: 0 }] },
    ]);
  });
});

/** Whether a place is between the two halves of an emoji. */
function isInsidePair(doc: Y.Doc, at: number): boolean {
  const code = textOf(doc).toString().charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
