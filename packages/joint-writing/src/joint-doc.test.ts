import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { applied, checkUpdate, contributionsOf, docFrom, segmentsOf, textOf, wordsOf } from './index.ts';

const GROUPS = ['citizens', 'voluntary', 'public'] as const;
const groupOf = (hand: number) => GROUPS[hand - 1] ?? null;

interface Act {
  readonly hand: number;
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
  readonly hears: boolean;
}
const act = fc.record({
  hand: fc.integer({ min: 1, max: 3 }),
  at: fc.nat(30),
  removed: fc.nat(4),
  inserted: fc.constantFrom('', 'a', 'bc', 'def'),
  hears: fc.boolean(),
});

/** Three hands write, each hearing of the others now and then; the server takes what each sends. */
function written(acts: readonly Act[]) {
  const server = docFrom([]);
  const docs = [1, 2, 3].map((hand) => docFrom([], hand));
  const counted = new Map<string, number>();
  for (const { hand, at, removed, inserted, hears } of acts) {
    const doc = docs[hand - 1] ?? server;
    if (hears) Y.applyUpdate(doc, Y.encodeStateAsUpdate(server));
    const text = textOf(doc);
    const from = Math.min(at, text.length);
    const { update } = applied(doc, () => {
      text.delete(from, Math.min(removed, text.length - from));
      text.insert(from, inserted);
    });
    if (!update) continue;
    expect(checkUpdate({ doc: server, update, mayWriteWith: (one) => one === hand }).refusal).toBeNull();
    const came = applied(server, () => Y.applyUpdate(server, update));
    const group = groupOf(hand) ?? '';
    counted.set(group, (counted.get(group) ?? 0) + came.inserted);
    counted.set('deleted', (counted.get('deleted') ?? 0) + came.deleted);
  }
  return { server, counted };
}

test('segments are the text, cut by who has written it, and no group has more than it put in', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const { server, counted } = written(acts);
      const segments = segmentsOf(server, groupOf);
      expect(wordsOf(segments)).toBe(textOf(server).toString());
      segments.forEach(({ group }, place) => expect(group).not.toBe(segments[place + 1]?.group));
      const contributions = contributionsOf(segments, []);
      const signs = contributions.reduce((sum, one) => sum + one.signs, 0);
      const inserted = GROUPS.reduce((sum, group) => sum + (counted.get(group) ?? 0), 0);
      expect(signs).toBe(inserted - (counted.get('deleted') ?? 0));
      for (const { group, signs: own } of contributions)
        expect(own).toBeLessThanOrEqual(counted.get(group) ?? 0);
    }),
    { numRuns: 200 },
  );
});

describe('what each group has put in', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 12, minute));
  const edit = (group: string, inserted = 1, deleted = 0) => ({ group, inserted, deleted });

  test('counts stretches in which it changed something, and emoji as one sign', () => {
    const stretches = [
      { at: at(3), edits: [edit('citizens'), edit('public', 0, 2)] },
      { at: at(1), edits: [edit('citizens'), edit('private', 0, 0)] },
    ];
    const segments = [
      { group: 'public', text: 'åé🍲' },
      { group: null, text: 'gammelt' },
      { group: 'citizens', text: 'a' },
    ];
    expect(contributionsOf(segments, stretches)).toEqual([
      { group: 'public', signs: 3, share: 0.75, edits: 1, firstAt: at(3), lastAt: at(3) },
      { group: 'citizens', signs: 1, share: 0.25, edits: 2, firstAt: at(1), lastAt: at(3) },
    ]);
  });

  test('one more stretch of a group takes nothing from anybody', () => {
    const group = fc.constantFrom<string>(...GROUPS);
    const stretch = fc.record({
      at: fc.date({ noInvalidDate: true }),
      edits: fc.array(fc.record({ group, inserted: fc.nat(3), deleted: fc.nat(3) }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 5 }), stretch, (before, more) => {
        const edits = (stretches: typeof before) =>
          new Map(contributionsOf([], stretches).map((one) => [one.group, one.edits]));
        const after = edits([...before, more]);
        for (const [name, count] of edits(before)) expect(after.get(name)).toBeGreaterThanOrEqual(count);
      }),
    );
  });
});

describe('an update is refused', () => {
  const mine = (hand: number) => hand === 1;
  const updateOf = (doc: Y.Doc, change: () => void) => applied(doc, change).update ?? new Uint8Array();
  const refusal = (update: Uint8Array, doc = docFrom([])) =>
    checkUpdate({ doc, update, mayWriteWith: mine }).refusal;

  test('when it holds something else than words', () => {
    const changes: readonly ((doc: Y.Doc) => void)[] = [
      (doc) => textOf(doc).insertEmbed(0, { image: 'data:image/png;base64,AAAA' }),
      (doc) => textOf(doc).insert(0, 'fed', { bold: true }),
      (doc) => doc.getMap('text').set('a', 'b'),
      (doc) => doc.getText('another').insert(0, 'skjult'),
      (doc) => doc.getArray('text').insert(0, [new Y.Map()]),
      (doc) => textOf(doc).setAttribute('a', 'b'),
      (doc) => textOf(doc).insert(0, 'a\u0000b'),
    ];
    for (const change of changes) {
      const doc = docFrom([], 1);
      const bare = new Y.Doc();
      bare.clientID = 1;
      const target = String(change).includes('getMap') || String(change).includes('getArray') ? bare : doc;
      const updates: Uint8Array[] = [];
      target.on('update', (update: Uint8Array) => void updates.push(update));
      change(target);
      expect(refusal(Y.mergeUpdates(updates))).toBe('not_text');
    }
  });

  test("when it writes with somebody else's hand, also beside words of one's own", () => {
    const doc = docFrom([], 2);
    const foreign = updateOf(doc, () => textOf(doc).insert(0, 'ikke mit'));
    expect(refusal(foreign)).toBe('not_yours');
    doc.clientID = 1;
    textOf(doc).insert(0, 'mit');
    expect(refusal(Y.encodeStateAsUpdate(doc))).toBe('not_yours');
    // What the server has already may be sent again by anybody.
    expect(refusal(Y.encodeStateAsUpdate(doc), docFrom([foreign]))).toBeNull();
  });

  test('when what it builds on has not come', () => {
    const doc = docFrom([], 1);
    const first = updateOf(doc, () => textOf(doc).insert(0, 'en'));
    const second = updateOf(doc, () => textOf(doc).insert(1, 'to'));
    const gone = updateOf(doc, () => textOf(doc).delete(0, 1));
    for (const update of [second, gone, Y.mergeUpdates([second, gone])]) expect(refusal(update)).toBe('gap');
    for (const update of [first, Y.mergeUpdates([first, second, gone])]) expect(refusal(update)).toBeNull();
    expect(refusal(second, docFrom([first]))).toBeNull();
  });

  test('when the text would become far too long', () => {
    const doc = docFrom([], 1);
    expect(refusal(updateOf(doc, () => textOf(doc).insert(0, 'a'.repeat(40_000))))).toBeNull();
    const full = docFrom([Y.encodeStateAsUpdate(doc)]);
    expect(
      refusal(
        updateOf(doc, () => textOf(doc).delete(0, 5)),
        full,
      ),
    ).toBeNull();
    expect(
      refusal(
        updateOf(doc, () => textOf(doc).insert(0, 'a')),
        full,
      ),
    ).toBe('too_long');
  });

  test('when it is anything at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const doc = docFrom([]);
        const { refusal: answer } = checkUpdate({ doc, update: bytes, mayWriteWith: mine });
        if (answer === null) Y.applyUpdate(doc, bytes);
        expect(doc.store.pendingStructs).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});
