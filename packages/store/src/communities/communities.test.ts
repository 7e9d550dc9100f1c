import { communityContent, type CommunityContent, type MonthCounts } from '@samskab/domain/communities';
import { moveEntry, type EntryId, type EntryMove } from '@samskab/domain/entries';
import { municipality, type PersonId } from '@samskab/domain';
import { findCommunities, NO_WISH } from '@samskab/domain/finder';
import { danishDay } from '@samskab/domain/processes';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/index.ts';
import { holdEntry, saveEntryMove } from '../entries/index.ts';
import { loadOtherExamplesOnce, removeOtherExamples } from '../operations/example-kinds.ts';
import { loadExamplesOnce } from '../operations/first-start.ts';
import { testStores } from '../testing.ts';
import { anAccount } from '../testing/told-story.ts';
import {
  addCommunity,
  askCounts,
  communitiesToAsk,
  countEnquiry,
  countsOf,
  countsSince,
  dropOldCountKeys,
  followCountLink,
  holdCommunity,
  loadExampleCommunities,
  openCommunityShelf,
  readCommunity,
  removeExampleCommunities,
  saveCommunity,
  saveCounts,
  shippedCommunities,
} from './index.ts';

const NOW = new Date('2026-12-01T09:00:00Z');
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const aCommunity = (name: string, facts: object = {}): CommunityContent =>
  communityContent.parse({
    name,
    municipality: '0461',
    facts: { what: 'Vi spiser.', interests: ['cook'], isFree: true, access: ['stepFree'], ...facts },
  });

describe.each(testStores())('communities on %s', (_name, open) => {
  let store: Store;
  let steward: PersonId;
  beforeAll(async () => {
    store = await open();
    steward = (await anAccount(store)) as PersonId;
  });
  afterAll(() => store.close());

  const add = async (content: CommunityContent, at = NOW) => {
    const id = uuid() as EntryId;
    await store.write((tx) => addCommunity(tx, { id, content, by: 'steward', actor: steward, at }));
    return id;
  };
  const move = (id: EntryId, what: EntryMove, at = NOW) =>
    store.write(async (tx) => {
      const head = await holdEntry(tx, 'community', { id });
      const moved = head && moveEntry(head, what, { today: danishDay(at), note: 'Fordi' });
      if (!head || !moved?.ok) throw new Error(`${what} was refused`);
      await saveEntryMove(tx, head, moved.value, { by: 'editor', actor: null, at });
    });
  const published = async (content: CommunityContent, at = NOW) => {
    const id = await add(content, at);
    await move(id, 'submit', at);
    await move(id, 'publish', at);
    return id;
  };
  const shownAt = async (now: Date, shelf = openCommunityShelf(store)) =>
    (await shelf.shown(now)).map(({ id }) => id);

  test('an entry is a draft that its steward keeps, and comes back as it was written', async () => {
    const content = aCommunity('Åben gryde', { whoMayCome: 'women', whoNote: 'Et frirum' });
    const id = await add(content);
    const read = await readCommunity(store.read, { slug: 'aaben-gryde' });
    expect(read).toMatchObject({
      head: { id, state: 'draft', stewards: [steward], isExample: false },
      content,
    });
    expect(await add(aCommunity('Nyt'))).not.toBe(id);
    expect(await readCommunity(store.read, { slug: 'nyt' })).toBeNull();
    expect(await readCommunity(store.read, { slug: 'nyt-2' })).not.toBeNull();
  });

  test('begun twice with the same id it is one', async () => {
    const made = {
      id: uuid() as EntryId,
      content: aCommunity('To klik'),
      by: 'steward',
      actor: steward,
      at: NOW,
    } as const;
    const slugs = await Promise.all([1, 2].map(() => store.write((tx) => addCommunity(tx, made))));
    expect(slugs[0]).toBe(slugs[1]);
  });

  test('is shown when published, until nobody has confirmed it for half a year', async () => {
    const shelf = openCommunityShelf(store);
    const id = await add(aCommunity('Halvåret'));
    expect(await shownAt(NOW, shelf)).not.toContain(id);
    await move(id, 'submit');
    await move(id, 'publish');
    expect(await shownAt(NOW, shelf)).toContain(id);
    expect(await shownAt(later(182), shelf)).toContain(id);
    expect(await shownAt(later(183), shelf)).not.toContain(id);
    await move(id, 'confirm', later(190));
    expect(await shownAt(later(190), shelf)).toContain(id);
    await move(id, 'hide', later(191));
    expect(await shownAt(later(191), shelf)).not.toContain(id);
  });

  test('among children it is shown only while its certificates hold', async () => {
    const facts = { children: 'withVolunteers', certificate: { on: '2026-06-01', role: 'Formand' } };
    const id = await published(aCommunity('Legestuen', facts));
    await move(id, 'confirm', later(150));
    expect(await shownAt(new Date('2027-06-01T12:00:00Z'))).toContain(id);
    expect(await shownAt(new Date('2027-06-02T12:00:00Z'))).not.toContain(id);
    const without = await published(aCommunity('Uden attest', { children: 'withVolunteers' }));
    expect(await shownAt(NOW)).not.toContain(without);
  });

  test('a change is seen at once by every process, whichever saved it', async () => {
    const [one, other] = [openCommunityShelf(store), openCommunityShelf(store)];
    const id = await published(aCommunity('Før'));
    const nameIn = async (shelf: typeof one) =>
      (await shelf.findable(NOW)).find((community) => community.id === id)?.name;
    expect([await nameIn(one), await nameIn(other)]).toEqual(['Før', 'Før']);
    await store.write(async (tx) => {
      const held = await holdCommunity(tx, { id });
      if (!held) throw new Error('It has gone');
      const who = { by: 'steward', actor: steward, at: later(1) } as const;
      await saveCommunity(tx, id, aCommunity('Efter'), who);
    });
    expect([await nameIn(one), await nameIn(other)]).toEqual(['Efter', 'Efter']);
  });

  test('the finder is told what it asks for, and how many were sent this month', async () => {
    const id = await published(
      aCommunity('Koret', { whoMayCome: 'men', whoNote: 'x', place: '', online: true }),
    );
    const shelf = openCommunityShelf(store);
    const found = async (now: Date) => (await shelf.findable(now)).find((community) => community.id === id);
    expect(await found(NOW)).toMatchObject({
      offers: ['stepFree', 'free', 'menOnly'],
      place: null,
      price: null,
      position: { latitude: expect.closeTo(55.4, 0), longitude: expect.closeTo(10.4, 0) },
      enquiriesThisMonth: 0,
      lastConfirmedOn: '2026-12-01',
    });
    await Promise.all([1, 2, 3].map(() => store.write((tx) => countEnquiry(tx, id, NOW))));
    expect((await found(NOW))?.enquiriesThisMonth).toBe(3);
    expect((await found(later(31)))?.enquiriesThisMonth).toBe(0);
  });

  test('examples come once, do not age, and go together', async () => {
    const shipped = await shippedCommunities();
    expect(shipped.length).toBeGreaterThanOrEqual(80);
    const before = (await shownAt(NOW)).length;
    await loadExampleCommunities(store, NOW);
    await loadExampleCommunities(store, later(1));
    const shelf = openCommunityShelf(store);
    expect(await shownAt(NOW, shelf)).toHaveLength(before + shipped.length);
    // The worked example of the specification, in the middle of Odense.
    const found = findCommunities(
      {
        ...NO_WISH,
        interests: ['cook', 'hands', 'help'],
        size: 'few',
        frequency: 'weekly',
        times: ['afternoon'],
        from: municipality('0461')?.centre ?? null,
        maxKm: 4,
        languages: ['ar', 'da'],
        role: 'join',
        needs: ['stepFree', 'free'],
        welcome: true,
      },
      (await shelf.findable(NOW)).filter(({ isExample }) => isExample),
    );
    expect(found.matches.slice(0, 2).map(({ community, score }) => [community.name, score])).toEqual([
      ['Åben gryde', 65.8],
      ['Syværkstedet', 65.8],
    ]);
    const names = found.matches.map(({ community }) => community.name);
    expect(names.filter((name) => name === 'Haveholdet' || name === 'Koret')).toEqual([]);
    const old = await shelf.shown(later(900));
    expect([old.length, old.every(({ isExample }) => isExample)]).toEqual([shipped.length, true]);
    expect(await removeExampleCommunities(store)).toBe(shipped.length);
    expect(await shownAt(NOW, shelf)).toHaveLength(before);
  });

  describe('what a community tells of a month', () => {
    const counts = (change: Partial<MonthCounts>): MonthCounts => ({
      month: '2026-11',
      came: 3,
      met: 2,
      stillThere: null,
      ...change,
    });
    const tell = (id: string, told: MonthCounts) => store.write((tx) => saveCounts(tx, id, told, NOW));

    test('is three numbers, which it can put right', async () => {
      const id = await published(aCommunity('Tal'));
      await tell(id, counts({}));
      await tell(id, counts({ met: 3 }));
      expect(await countsOf(store.read, id, '2026-11')).toEqual(counts({ met: 3 }));
      expect(await countsOf(store.read, id, '2026-10')).toBeNull();
      const told = (await countsSince(store.read, '2026-11')).find(({ community }) => community === id);
      expect(told?.months).toEqual([counts({ met: 3 })]);
    });

    test('is asked once, of those to whom somebody was sent and those who had new faces three months before', async () => {
      const [quiet, sent, earlier] = [
        await published(aCommunity('Stille')),
        await published(aCommunity('Sendt')),
        await published(aCommunity('Før i tiden')),
      ];
      await store.write((tx) => countEnquiry(tx, sent, new Date('2026-11-15T12:00:00Z')));
      await tell(earlier, counts({ month: '2026-08' }));
      const due = await communitiesToAsk(store.read, NOW);
      expect([quiet, sent, earlier].map((id) => due.includes(id))).toEqual([false, true, true]);
      const asked = await Promise.all([1, 2].map(() => store.write((tx) => askCounts(tx, sent, NOW))));
      const [first, ...others] = asked.filter((one) => one !== null);
      expect([first?.month, others]).toEqual(['2026-11', []]);
      expect(await communitiesToAsk(store.read, NOW)).not.toContain(sent);
      const follow = (now: Date) => followCountLink(store.read, first?.key ?? '', now);
      expect(await follow(later(59))).toEqual({ community: sent, month: '2026-11' });
      expect(await follow(later(61))).toBeNull();
      expect(await followCountLink(store.read, 'x'.repeat(27), NOW)).toBeNull();
      await store.write((tx) => dropOldCountKeys(tx, later(61)));
      expect(await follow(NOW)).toBeNull();
    });
  });
});

describe.each(testStores())('examples beside the stories on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  test('come once with the first start, and stay away when they were removed', async () => {
    const shown = async () => (await openCommunityShelf(store).shown(NOW)).length;
    expect(await loadOtherExamplesOnce(store, NOW)).toBe(0);
    await loadExamplesOnce(store, NOW);
    const came = await loadOtherExamplesOnce(store, NOW);
    expect(came).toBeGreaterThanOrEqual(80);
    expect(await loadOtherExamplesOnce(store, NOW)).toBe(0);
    expect(await shown()).toBeGreaterThanOrEqual(80);
    expect(await removeOtherExamples(store)).toBe(came);
    expect([await loadOtherExamplesOnce(store, NOW), await shown()]).toEqual([0, 0]);
  });
});
