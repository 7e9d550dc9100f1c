import { FACETS, libraryAddress, readLibraryQuery, type LibraryQuery } from '@samskab/domain';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/types.ts';
import { loadExamplesOnce } from '../operations/first-start.ts';
import { libraryEntries } from '../schema/index.ts';
import { testStores } from '../testing.ts';
import { MOMENT } from '../testing/told-story.ts';
import { openLibrary, type Library, type LibraryPart, type Place } from './library.ts';
import { takeOffShelf } from './shelf.ts';

const asked = (address: string): LibraryQuery => readLibraryQuery(new URLSearchParams(address));
const folded = (text: string) => text.toLowerCase();

describe.each(testStores())('the library on %s', (_name, open) => {
  let store: Store;
  let library: Library;
  let entries: readonly (typeof libraryEntries.$inferSelect)[];
  beforeAll(async () => {
    store = await open();
    await loadExamplesOnce(store, MOMENT);
    entries = await store.read.select().from(libraryEntries);
    // No time passes, so nothing is looked at again unless somebody says so.
    library = await openLibrary(store, () => 0);
  });
  afterAll(async () => {
    await library.close();
    await store.close();
  });

  const titles = async (address: string) =>
    (await library.find(asked(address))).cards.map(({ title }) => title);
  const titlesOfAll = async (address: string): Promise<readonly string[]> => {
    const { pages } = await library.find(asked(address));
    const all = Array.from({ length: pages }, (_, at) => titles(`${address}&page=${at + 1}`));
    return (await Promise.all(all)).flat();
  };
  const textOf = ({ title, summary, body }: (typeof entries)[number]) => `${title}\n${summary}\n${body}`;

  test('a word finds every story that has it, and no count is above what was found', async () => {
    for (const word of ['suppe', 'biblioteket', 'kommunen', 'frivillige', 'gryden']) {
      const { total, cards, counts } = await library.find(asked(`q=${word}`));
      const plain = entries.filter((entry) => folded(textOf(entry)).includes(word));
      const whole = plain.filter((entry) =>
        folded(textOf(entry))
          .split(/[^\p{L}\p{N}-]+/u)
          .includes(word),
      );
      const found = new Set(cards.map(({ experienceId }) => experienceId));
      if (total <= cards.length)
        for (const { experienceId, title } of whole)
          expect(found.has(experienceId), `${word}: ${title}`).toBe(true);
      expect(total).toBeGreaterThanOrEqual(whole.length);
      for (const facet of FACETS)
        for (const { count } of counts[facet]) expect(count).toBeLessThanOrEqual(total);
    }
  });

  test('scores fall from the first found to the last, and what is not found has none', async () => {
    const query = asked('q=suppe');
    const { cards } = await library.after(query, null, 100);
    const ids = cards.map(({ experienceId }) => experienceId);
    const others = entries.map(({ experienceId }) => experienceId).filter((id) => !ids.includes(id));
    const scores = await library.scores(query.text, ids);
    expect(scores.length).toBeGreaterThan(1);
    // Scores that differ by less than a hundredth are a tie, which recency decides.
    for (const [at, score] of scores.slice(1).entries())
      expect(score).toBeLessThanOrEqual((scores[at] ?? 0) + 0.01);
    expect(Math.min(...scores)).toBeGreaterThan(0);
    expect(new Set(await library.scores(query.text, others))).toEqual(new Set([0]));
    expect(await library.scores(query.text, ['findes-ikke'])).toEqual([0]);
  });

  test('what is counted for a value is what choosing it shows', async () => {
    const query = asked('q=kommunen');
    const { counts } = await library.find(query);
    for (const { value, count } of [...counts.valence, ...counts.theme]) {
      const facet = counts.valence.some((one) => one.value === value) ? 'valence' : 'theme';
      const narrowed = await library.find({ ...query, chosen: { [facet]: [value] } });
      expect(narrowed.total, `${facet} ${value}`).toBe(count);
    }
  });

  test('words in quotes stand in a row, and a minus leaves out', async () => {
    const entry = entries.find(({ language }) => language === 'da');
    const row = entry?.body
      .split(/[.,;:!?\n]/)
      .map((part) => part.trim())
      .find((part) => part.split(' ').length === 6);
    expect(row).toBeDefined();
    const { cards } = await library.find(asked(new URLSearchParams({ q: `"${row}"` }).toString()));
    expect(cards.map(({ title }) => title)).toEqual([entry?.title]);
    const backwards = row?.split(' ').toReversed().join(' ');
    expect(await titles(new URLSearchParams({ q: `"${backwards}"` }).toString())).toEqual([]);
    const left = new Set(await titlesOfAll('q=-kommunen'));
    for (const entry of entries)
      if (left.has(entry.title)) expect(folded(textOf(entry))).not.toMatch(/(?<!\p{L})kommunen(?!\p{L})/u);
      else expect(folded(textOf(entry))).toMatch(/(?<!\p{L})kommun/u);
    expect(left.size).toBeGreaterThan(0);
  });

  test('a title finds its story first', async () => {
    for (const { title } of entries) {
      const [first] = await titles(libraryAddress({ ...asked(''), text: title, sort: 'relevance' }));
      expect(first).toBe(title);
    }
  });

  test('part after part is the whole answer, in its order', async () => {
    for (const address of ['', 'sort=title', 'q=kommunen', 'valence=bad']) {
      const query = asked(address);
      const whole = await library.after(query, null, 1000);
      expect(whole.next).toBeNull();
      const told: string[] = [];
      for (let place: Place | null = null, more = true; more;) {
        const part: LibraryPart = await library.after(query, place, 3);
        expect(part.total).toBe(whole.total);
        told.push(...part.cards.map(({ slug }) => slug));
        place = part.next;
        more = place !== null;
      }
      expect(told).toEqual(whole.cards.map(({ slug }) => slug));
    }
  });

  test('says why, and marks what is found in its own letters', async () => {
    const { cards } = await library.find(asked('q=gryde'));
    const [card] = cards;
    const [reason] = await library.explain('gryde', card?.experienceId ?? '');
    expect(reason).toMatchObject({ word: 'gryde' });
    const spans = library.highlight('Den ÅBNE gryde, «gryde»!', 'gryde');
    expect(spans.map(({ start, end }) => 'Den ÅBNE gryde, «gryde»!'.slice(start, end))).toEqual([
      'gryde',
      'gryde',
    ]);
    expect(await library.explain('gryde', 'no such story')).toEqual([]);
  });

  test('entries from before the shelf kept words are found as the others', async () => {
    await store.db.execute(sql`update library_entries set words = null`);
    const later = await openLibrary(store);
    for (const q of ['suppe', 'biblioteket', '"i gang"', 'ældre -kommunen'])
      expect((await later.find(asked(`q=${q}`))).cards).toEqual((await library.find(asked(`q=${q}`))).cards);
    await later.close();
  });

  test('what another process takes away is gone when this one looks again', async () => {
    const [gone] = (await library.find(asked('q=gryde'))).cards;
    if (!gone) throw new Error('Nothing to take away');
    const before = await titles('q=gryde');
    await store.write((tx) => takeOffShelf(tx, gone.experienceId as never));
    library.expectChange();
    expect(await titles('q=gryde')).toEqual(before.filter((title) => title !== gone.title));
    expect(await store.read.select().from(libraryEntries).where(eq(libraryEntries.slug, gone.slug))).toEqual(
      [],
    );
  });
});
