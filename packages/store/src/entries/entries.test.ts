import { AGE_LINES, CONFIRM_LINK_DAYS, type EntryId } from '@samskab/domain/entries';
import { danishDay } from '@samskab/domain/processes';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/index.ts';
import { anAccount, anArena, moveArena, publishedArena, testStores } from '../testing.ts';
import { addArena } from '../arenas/index.ts';
import { confirmByLink, followConfirmLink, giveConfirmKey } from './confirm-links.ts';
import { deleteEntries, entriesOfAccount, eraseEntriesOf } from './delete-entries.ts';
import { entriesKeptBy, entryHead, freeEntrySlug } from './heads.ts';
import { countEntryWork, entriesChanged, entriesWaiting } from './queue.ts';
import { readFreshness } from './read-freshness.ts';
import { entriesToRemind, takeReminder } from './reminders.ts';
import { addReport, openReports, openReportsOf, settleReport } from './reports.ts';
import { entryHistory, noteEntry } from './save-move.ts';
import { addSteward } from './stewards.ts';

const NOON = new Date('2027-03-01T11:00:00Z');
const daysLater = (days: number) => new Date(NOON.getTime() + days * 86_400_000);

describe.each(testStores())('entries on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());
  const head = async (id: EntryId) => {
    const found = await entryHead(store.read, 'arena', { id });
    if (!found) throw new Error('The entry has gone');
    return found;
  };

  test('the freshness figure is of examples only as long as there is nothing else', async () => {
    const today = danishDay(NOON);
    const examples = [await publishedArena(store, { at: NOON }), await publishedArena(store, { at: NOON })];
    await store.write((tx) => tx.execute(`update arenas set is_example = true`));
    expect(await readFreshness(store.read, 'arena', today)).toMatchObject({ total: 2, onlyExamples: true });
    await publishedArena(store, { at: daysLater(-200) });
    expect(await readFreshness(store.read, 'arena', today)).toMatchObject({
      total: 1,
      fading: 1,
      onlyExamples: false,
    });
    await store.write((tx) =>
      deleteEntries(
        tx,
        'arena',
        examples.map(({ id }) => id),
      ),
    );
    const { rows } = await store.read.execute(`select distinct entry_id from entry_moves`);
    expect(rows).toHaveLength(1);
  });

  test('a draft waits, is published and keeps its history', async () => {
    const steward = await anAccount(store);
    const { id } = await publishedArena(store, { steward, at: NOON });
    expect(await head(id)).toMatchObject({
      state: 'published',
      lastConfirmedOn: '2027-03-01',
      publishedAt: NOON,
      stewards: [steward],
    });
    const moves = (await entryHistory(store.read, { kind: 'arena', id })).map(({ move }) => move);
    expect(moves).toEqual(['create', 'submit', 'publish']);
    await moveArena(store, id, 'hide', daysLater(1));
    await moveArena(store, id, 'show', daysLater(9));
    expect(await head(id)).toMatchObject({ lastConfirmedOn: '2027-03-01', publishedAt: NOON });
  });

  test('names that are alike get addresses that are not', async () => {
    const [first, second] = [
      await publishedArena(store, { content: anArena({ name: 'Café Æ' }), at: NOON }),
      await publishedArena(store, { content: anArena({ name: 'Café Æ!' }), at: NOON }),
    ];
    expect([first.slug, second.slug]).toEqual(['cafe-ae', 'cafe-ae-2']);
    const id = uuid();
    expect(await freeEntrySlug(store.read, 'arena', { name: '???', id })).toBe(`arena-${id.slice(-8)}`);
  });

  test('a link confirms once, of two clicks at the same time too, and is told kindly afterwards', async () => {
    const { id } = await publishedArena(store, { at: NOON });
    const key = await store.write((tx) => giveConfirmKey(tx, { kind: 'arena', id }, daysLater(150)));
    expect((await followConfirmLink(store.read, key, daysLater(151)))?.link).toBe('usable');
    expect((await head(id)).lastConfirmedOn).toBe('2027-03-01');
    const clicks = await Promise.all(
      [1, 2].map(() => store.write((tx) => confirmByLink(tx, key, daysLater(151)))),
    );
    expect(clicks.map((click) => click?.link).toSorted()).toEqual(['usable', 'used']);
    expect((await head(id)).lastConfirmedOn).toBe(danishDay(daysLater(151)));
    const again = await store.write((tx) => confirmByLink(tx, key, daysLater(160)));
    expect(again).toMatchObject({ link: 'used', usedAt: daysLater(151) });
    expect((await head(id)).lastConfirmedOn).toBe(danishDay(daysLater(151)));
    const history = await entryHistory(store.read, { kind: 'arena', id });
    expect(history.filter(({ by }) => by === 'link')).toHaveLength(1);
  });

  test('a link that is too old, made up, or of an entry that is hidden confirms nothing', async () => {
    const { id } = await publishedArena(store, { at: NOON });
    const entry = { kind: 'arena', id } as const;
    const [old, hidden] = await store.write(async (tx) => [
      await giveConfirmKey(tx, entry, NOON),
      await giveConfirmKey(tx, entry, daysLater(CONFIRM_LINK_DAYS)),
    ]);
    const late = daysLater(CONFIRM_LINK_DAYS);
    expect((await store.write((tx) => confirmByLink(tx, old, late)))?.link).toBe('expired');
    for (const key of ['', 'x'.repeat(27), `${old.slice(0, 26)}!`])
      expect(await store.write((tx) => confirmByLink(tx, key, late))).toBeNull();
    await moveArena(store, id, 'hide', daysLater(1));
    const tried = await store.write((tx) => confirmByLink(tx, hidden, late));
    expect(tried?.head).toMatchObject({ state: 'hidden', lastConfirmedOn: '2027-03-01' });
    const { rows } = await store.read.execute(`select digest from entry_keys`);
    expect(JSON.stringify(rows)).not.toContain(old);
  });

  test('stewards are reminded once for each line of age, whoever asks, and a confirmation begins anew', async () => {
    const steward = await anAccount(store);
    const { id } = await publishedArena(store, { steward, at: daysLater(2000) });
    const entry = { kind: 'arena', id } as const;
    const isDue = async (days: number) =>
      (await entriesToRemind(store.read, daysLater(2000 + days))).some((one) => one.id === id);
    const [first = 0, second = 0] = AGE_LINES.arena.remindAfter;
    expect([await isDue(first - 1), await isDue(first)]).toEqual([false, true]);
    const at = daysLater(2000 + first);
    const taken = await Promise.all([1, 2].map(() => store.write((tx) => takeReminder(tx, entry, at))));
    const [reminder, ...others] = taken.filter((one) => one !== null);
    expect(others).toEqual([]);
    expect(reminder?.to).toMatchObject([{ account: steward, language: 'da' }]);
    expect([await isDue(first + 1), await isDue(second)]).toEqual([false, true]);
    await store.write((tx) => confirmByLink(tx, reminder?.key ?? '', daysLater(2000 + first + 1)));
    expect([await isDue(second), await isDue(first + 1 + first)]).toEqual([false, true]);
    // Nobody keeps it any more: it fades in silence.
    await store.write((tx) => tx.execute(`delete from entry_stewards where account = '${steward}'`));
    expect(await store.write((tx) => takeReminder(tx, entry, daysLater(2000 + 500)))).toBeNull();
  });

  test('a report is kept without its teller, seen, and dealt with once', async () => {
    const { id, slug } = await publishedArena(store, { at: NOON });
    const entry = { kind: 'arena', id } as const;
    const content = { what: 'hours', text: 'Der er lukket om mandagen' } as const;
    const told = { id: uuid(), content, at: daysLater(1) };
    for (const _ of [1, 2]) expect((await store.write((tx) => addReport(tx, entry, told))).ok).toBe(true);
    const [report, ...others] = await openReportsOf(store.read, entry);
    expect(others).toEqual([]);
    expect(report).toMatchObject({ content });
    expect((await openReports(store.read, 100)).find((one) => one.report.id === told.id)?.head.slug).toBe(
      slug,
    );
    const actor = await anAccount(store);
    const settle = () =>
      store.write((tx) =>
        report
          ? settleReport(tx, report, { by: 'editor', actor, at: daysLater(2), answer: 'Rettet' })
          : Promise.resolve(false),
      );
    expect([await settle(), await settle()]).toEqual([true, false]);
    expect(await openReportsOf(store.read, entry)).toEqual([]);
    const more = await Promise.all(
      Array.from({ length: 21 }, () => store.write((tx) => addReport(tx, entry, { ...told, id: uuid() }))),
    );
    expect(more.filter(({ ok }) => !ok)).toEqual([{ ok: false, error: { code: 'too_many' } }]);
  });

  test('editors see what waits, the oldest first, and what was changed afterwards', async () => {
    const before = await countEntryWork(store.read);
    const ids = [uuid(), uuid()] as EntryId[];
    for (const [n, id] of ids.entries()) {
      await store.write((tx) =>
        addArena(tx, { id, content: anArena(), by: 'steward', actor: null, at: daysLater(n) }),
      );
      await moveArena(store, id, 'submit', daysLater(10 - n));
    }
    const waiting = (await entriesWaiting(store.read)).map((one) => one.head.id);
    expect(waiting.filter((id) => ids.includes(id))).toEqual(ids.toReversed());
    expect((await countEntryWork(store.read)).waiting).toBe(before.waiting + 2);
    const { id } = await publishedArena(store, { at: NOON });
    for (const day of [20, 21])
      await store.write((tx) =>
        noteEntry(
          tx,
          { kind: 'arena', id },
          { event: 'edit', by: 'steward', actor: null, at: daysLater(day) },
        ),
      );
    const changed = await entriesChanged(store.read, daysLater(20));
    expect(changed.filter((one) => one.head.id === id)).toMatchObject([{ since: daysLater(21) }]);
    expect(await entriesChanged(store.read, daysLater(22))).toEqual([]);
  });

  test('an account that is deleted takes its drafts along, and no other entry', async () => {
    const [mine, other] = [await anAccount(store), await anAccount(store)];
    const draft = async (...stewards: (typeof mine)[]) => {
      const id = uuid() as EntryId;
      await store.write(async (tx) => {
        await addArena(tx, { id, content: anArena(), by: 'steward', actor: mine, at: NOON });
        for (const one of stewards) await addSteward(tx, { kind: 'arena', id }, one, NOON);
      });
      return id;
    };
    const [alone, shared] = [await draft(), await draft(other)];
    const { id: published } = await publishedArena(store, { steward: mine, at: NOON });
    const kept = await entriesOfAccount(store.read, mine);
    expect([kept.entries.length, kept.entryMoves.length]).toEqual([3, 3]);
    await store.write((tx) => eraseEntriesOf(tx, mine));
    expect((await entriesKeptBy(store.read, mine)).map(({ id }) => id).toSorted()).toEqual(
      [shared, published].toSorted(),
    );
    expect(await entryHistory(store.read, { kind: 'arena', id: alone })).toEqual([]);
  });
});
