import { applied, contributionsOf, docFrom, textOf, wordsOf } from '@samskab/joint-writing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyUpdate, encodeStateAsUpdate } from 'yjs';
import type { Store } from '../engine/index.ts';
import { testStores } from '../testing.ts';
import {
  addUpdates,
  createJointText,
  deleteJointTexts,
  forgetSeatInJointTexts,
  JOINT_TEXTS_CHANGED,
  keepVersion,
  mergeFormInto,
  readJointText,
  readSegments,
  readUpdatesAfter,
  readVersion,
  restoreVersion,
  stretchesOf,
  versionsOf,
  type Hand,
  type NewUpdate,
} from './index.ts';

const AT = new Date('2026-11-30T12:00:00Z');
const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000);
const CITIZEN: Hand = { group: 'citizens', seat: 'seat-1' };
const COMPANY: Hand = { group: 'private', seat: 'seat-2' };

describe.each(testStores())('joint texts on %s', (_name, open) => {
  let store: Store;
  let nextHand = 1;
  const newHand = () => (nextHand += 1);
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  async function newText(processId: string | null = null): Promise<string> {
    const id = crypto.randomUUID();
    await store.write((tx) => createJointText(tx, { id, processId, at: AT }));
    return id;
  }

  /** Somebody who writes in a copy of their own. */
  function writer(owner: Hand) {
    const doc = docFrom([], newHand());
    const write = (change: (text: ReturnType<typeof textOf>) => void): NewUpdate => {
      const { update, inserted, deleted } = applied(doc, () => change(textOf(doc)));
      const hands = new Map([[doc.clientID, owner]]);
      return { group: owner.group, inserted, deleted, update: update ?? new Uint8Array(), hands };
    };
    return { doc, write };
  }
  const add = (id: string, updates: readonly NewUpdate[], at = AT) =>
    store.write((tx) => addUpdates(tx, id, updates, at));
  const keep = (id: string, at = AT) =>
    store.write((tx) => keepVersion(tx, id, { at, why: 'pause', askedBy: null }));
  const form = (id: string, owner: Hand, base: string, mine: string, at = AT) =>
    store.write((tx) => mergeFormInto(tx, { id, hand: owner, newHand, at, base, mine }));
  const segments = async (id: string) => {
    const kept = await readJointText(store.read, id);
    return kept ? readSegments(kept) : [];
  };

  test('many who add at once get numbers without a gap, and all is read in one order', async () => {
    const id = await newText();
    const writers = Array.from({ length: 6 }, () => writer(CITIZEN));
    await Promise.all(
      writers.map(async ({ write }) => {
        for (const letter of 'abcde') await add(id, [write((text) => text.insert(text.length, letter))]);
      }),
    );
    const kept = await readJointText(store.read, id);
    const model = docFrom(writers.map(({ doc }) => encodeStateAsUpdate(doc)));
    expect(kept?.seq).toBe(30);
    expect(wordsOf(await segments(id))).toBe(textOf(model).toString());
    expect((await readUpdatesAfter(store.read, id, 12))?.updates).toEqual(kept?.updates.slice(12));
    expect((await readUpdatesAfter(store.read, id, 30))?.updates).toEqual([]);
  });

  test('a version holds the words and who changed how much, and folds the updates away', async () => {
    const id = await newText();
    const [citizen, company] = [writer(CITIZEN), writer(COMPANY)];
    await add(id, [citizen.write((text) => text.insert(0, 'Vi venter en hemmelighed'))]);
    await add(id, [citizen.write((text) => text.delete(9, 15))], later(1));
    expect(await keep(id, later(2))).toBe(1);
    expect(await keep(id, later(3))).toBeNull();
    for (const update of (await readJointText(store.read, id))?.updates ?? []) {
      applyUpdate(company.doc, update);
      expect(Buffer.from(update).toString('latin1')).not.toContain('hemmelighed');
    }
    await add(id, [company.write((text) => text.insert(9, ' for længe'))], later(4));
    expect(await readUpdatesAfter(store.read, id, 1)).toBeNull();
    expect(await segments(id)).toEqual([
      { group: 'citizens', text: 'Vi venter' },
      { group: 'private', text: ' for længe' },
    ]);
    expect(await stretchesOf(store.read, id)).toMatchObject([
      { number: 1, edits: [{ group: 'citizens', inserted: 24, deleted: 15 }] },
      { at: later(4), edits: [{ group: 'private', inserted: 10, deleted: 0 }] },
    ]);
    const contributions = contributionsOf(await segments(id), await stretchesOf(store.read, id));
    expect(contributions.map(({ group, signs, edits }) => [group, signs, edits])).toEqual([
      ['private', 10, 1],
      ['citizens', 9, 1],
    ]);
  });

  test('a form is merged into what others have written meanwhile', async () => {
    const id = await newText();
    await form(id, CITIZEN, '', 'Der er langt til bussen.');
    const outcome = await form(id, COMPANY, '', 'Butikken er lukket.', later(1));
    expect(outcome).toMatchObject({ changed: true, clashes: [{ theirs: 'Der er langt til bussen.' }] });
    const base = wordsOf(await segments(id));
    await form(id, CITIZEN, base, base.replace('langt', 'meget langt'), later(2));
    expect(await form(id, COMPANY, base, base.replace('lukket', 'tom'), later(3))).toMatchObject({
      clashes: [],
    });
    expect(await form(id, COMPANY, base, base)).toEqual({ changed: false, clashes: [] });
    const words = wordsOf(await segments(id));
    expect(words).toContain('meget langt til bussen');
    expect(words).toContain('Butikken er tom.');
    expect((await versionsOf(store.read, id)).map(({ why, askedBy }) => [why, askedBy])).toEqual([
      ['form', 'citizens'],
      ['form', 'private'],
      ['form', 'citizens'],
      ['form', 'private'],
    ]);
  });

  test('an older version comes back as a new edit, its words to those who wrote them', async () => {
    const id = await newText();
    await form(id, CITIZEN, '', 'Vi venter for længe på bussen.');
    await form(
      id,
      COMPANY,
      'Vi venter for længe på bussen.',
      'Vi venter hver dag for længe på bussen.',
      later(1),
    );
    const before = await segments(id);
    await form(id, COMPANY, wordsOf(before), 'Alt er godt, og bussen kommer 🚌.', later(2));
    const restore = (number: number) =>
      store.write((tx) => restoreVersion(tx, { id, hand: COMPANY, newHand, at: later(3), number }));
    expect(await restore(2)).toBe(true);
    expect(await segments(id)).toEqual(before);
    expect(await readVersion(store.read, id, 4)).toMatchObject({ why: 'restored', segments: before });
    expect(await restore(2)).toBe(false);
    expect(await restore(99)).toBe(false);
  });

  test('a hand has one owner for ever, and is nobody’s once its seat is forgotten', async () => {
    const id = await newText();
    const { write } = writer(CITIZEN);
    const first = write((text) => text.insert(0, 'a'));
    const second = write((text) => text.insert(1, 'b'));
    const [hand = 0] = first.hands.keys();
    await add(id, [first]);
    const taken = { ...second, hands: new Map([[hand, COMPANY]]) };
    await expect(add(id, [taken])).rejects.toThrow('another owner');
    const heard: string[] = [];
    const stop = await store.hints.listen(JOINT_TEXTS_CHANGED, (payload) => void heard.push(payload));
    await store.write((tx) => forgetSeatInJointTexts(tx, 'seat-1'));
    await expect(add(id, [second])).rejects.toThrow('another owner');
    expect(await segments(id)).toEqual([{ group: 'citizens', text: 'a' }]);
    await expect.poll(() => heard).toContain('seat:seat-1');
    await stop();
  });

  test('the texts of a process go away with all that was written in them', async () => {
    const processId = crypto.randomUUID();
    const [gone, stays] = [await newText(processId), await newText()];
    for (const id of [gone, stays]) await form(id, CITIZEN, '', 'Et ord');
    await store.write((tx) => deleteJointTexts(tx, processId));
    expect(await readJointText(store.read, gone)).toBeNull();
    expect(await form(gone, CITIZEN, '', 'Et ord til')).toBeNull();
    expect(await add(gone, [writer(CITIZEN).write((text) => text.insert(0, 'x'))])).toBeNull();
    for (const table of ['joint_text_updates', 'joint_text_hands', 'joint_text_versions']) {
      const left = sql`select count(*)::int as n from ${sql.identifier(table)} where text_id = ${gone}`;
      expect((await store.read.execute(left)).rows).toEqual([{ n: 0 }]);
    }
    expect(wordsOf(await segments(stays))).toBe('Et ord');
  });
});
