import { ok, type PersonId } from '@samskab/domain';
import { EDDA } from '@samskab/domain/testing';
import { closeSuggestion, type MethodCard, type MethodSuggestionId } from '@samskab/domain/methods';
import { v4 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/types.ts';
import { myData } from '../accounts/my-data.ts';
import { testStores } from '../testing.ts';
import { aDraft, MOMENT, publishDraft } from '../testing/told-story.ts';
import {
  addMethodCard,
  addSuggestion,
  answerSuggestion,
  cardVersion,
  countSuggestionsWaiting,
  loadMethodCards,
  newerShipped,
  MOST_WAITING_SUGGESTIONS,
  openMethodShelf,
  reviseMethodCard,
  shippedCards,
  storiesWithMethod,
  suggestionById,
  suggestionsWaiting,
  versionsOfCard,
  type MethodShelf,
} from './index.ts';

const [FIRST, SECOND, ...REST] = await shippedCards();
if (!FIRST || !SECOND) throw new Error('No cards ship');
const later = new Date(MOMENT.getTime() + 60_000);
const made = { editor: EDDA, note: 'Tydeligere', at: later };
const people = (card: MethodCard, most: number): MethodCard => ({
  ...card,
  people: { ...card.people, most },
});

describe.each(testStores())('method cards on %s', (_name, open) => {
  let store: Store;
  let shelf: MethodShelf;
  beforeAll(async () => {
    store = await open();
    shelf = openMethodShelf(store);
  });
  afterAll(() => store.close());

  const cardNow = async (id: string) => (await shelf.all()).find(({ card }) => card.id === id);
  const revise = (id: string, content: unknown, base: number, suggestion: MethodSuggestionId | null = null) =>
    store.write((tx) => reviseMethodCard(tx, id, { content, base, suggestion, ...made }));
  const suggest = (card: string, id = uuid() as MethodSuggestionId) =>
    store.write((tx) =>
      addSuggestion(tx, { id, card, version: 1, content: { part: 'steps', text: 'Kortere.' }, at: MOMENT }),
    );

  test('those that ship come once, also when two processes load them at once, and are what they were', async () => {
    const cards = [FIRST, SECOND, ...REST];
    const loads = await Promise.all([1, 2].map(() => loadMethodCards(store, cards, MOMENT)));
    expect(loads.reduce((sum, { added }) => sum + added, 0)).toBe(25);
    expect(await loadMethodCards(store, cards, later)).toEqual({ added: 0, renewed: 0, kept: 0 });
    expect((await shelf.all()).map(({ card }) => card)).toEqual(cards);
  });

  test('a newer one from Samskab becomes a version where no editor has made one, and keeps its address', async () => {
    const newer = { ...people(SECOND, 44), slugs: { da: 'anden-adresse', en: 'other' } };
    expect(await loadMethodCards(store, [newer], later)).toEqual({ added: 0, renewed: 1, kept: 0 });
    expect(await cardNow('M02')).toMatchObject({
      version: 2,
      card: { people: { most: 44 }, slugs: SECOND.slugs },
    });
    expect(await loadMethodCards(store, [newer], later)).toEqual({ added: 0, renewed: 0, kept: 0 });
  });

  test('an editor’s version stays, whatever ships afterwards', async () => {
    expect(await revise('M01', people(FIRST, 14), 1)).toEqual(ok(2));
    expect(await loadMethodCards(store, [people(FIRST, 99)], later)).toEqual({
      added: 0,
      renewed: 0,
      kept: 1,
    });
    expect(await cardNow('M01')).toMatchObject({ version: 2, card: { people: { most: 14 } } });
  });

  test('every version is kept with who made it, and can be read with the one before', async () => {
    expect(await versionsOfCard(store.read, 'M01')).toEqual([
      { number: 2, by: 'editor', note: 'Tydeligere', at: later },
      { number: 1, by: 'samskab', note: '', at: MOMENT },
    ]);
    expect(await cardVersion(store.read, 'M01', 2)).toEqual({ card: people(FIRST, 14), before: FIRST });
    expect(await cardVersion(store.read, 'M01', 1)).toEqual({ card: FIRST, before: null });
    expect(await cardVersion(store.read, 'M01', 3)).toBeNull();
  });

  test('of two editors who began from the same version, the second is told', async () => {
    expect(await revise('M01', people(FIRST, 15), 1)).toEqual({
      ok: false,
      error: { code: 'changed_meanwhile', version: 2 },
    });
    expect(await revise('M01', people(FIRST, 14), 2)).toEqual({
      ok: false,
      error: { code: 'nothing_changed' },
    });
    expect(await revise('M77', FIRST, 1)).toEqual({ ok: false, error: { code: 'no_such_card' } });
    const both = await Promise.all([16, 17].map((most) => revise('M03', people(REST[0] ?? FIRST, most), 1)));
    expect(both.filter((one) => one.ok)).toHaveLength(1);
  });

  test('an editor is told of a newer card from Samskab until they have made a version with it before them', async () => {
    const newer = people(FIRST, 99);
    const told = (shipped: MethodCard) => newerShipped(store.read, 'M01', [shipped]);
    expect(await told(FIRST)).toBeNull();
    expect(await told(newer)).toEqual(newer);
    expect(await newerShipped(store.read, 'M02', [people(SECOND, 77)])).toBeNull();
    const before = await cardNow('M01');
    const revised = { content: people(FIRST, 15), base: before?.version ?? 0, suggestion: null, ...made };
    expect((await store.write((tx) => reviseMethodCard(tx, 'M01', { ...revised, shipped: newer }))).ok).toBe(
      true,
    );
    expect(await told(newer)).toBeNull();
    expect(await told(people(FIRST, 98))).not.toBeNull();
  });

  test('an old process shows what another has just saved', async () => {
    const other = openMethodShelf(store);
    await other.all();
    const before = await cardNow('M01');
    await revise('M01', people(FIRST, 20), before?.version ?? 0);
    const seen = async (one: MethodShelf) =>
      (await one.all()).find(({ card }) => card.id === 'M01')?.card.people;
    expect(await seen(other)).toEqual({ least: 3, most: 20 });
    expect(await seen(shelf)).toEqual({ least: 3, most: 20 });
  });

  test('a card is added with a number and an address of its own, after those of Samskab', async () => {
    const { id: _id, slugs: _slugs, ...content } = FIRST;
    const add = (body: unknown) => store.write((tx) => addMethodCard(tx, { content: body, ...made }));
    expect(await add(content)).toEqual(ok({ id: 'L01', slug: 'aktoerkort-2' }));
    expect(await add({ ...content, words: { da: { ...content.words.da, name: 'M01' }, en: null } })).toEqual(
      ok({ id: 'L02', slug: 'metode' }),
    );
    expect(await add({})).toMatchObject({ ok: false, error: { code: 'faults' } });
    expect(await add(null)).toMatchObject({ ok: false, error: { code: 'faults' } });
    expect((await shelf.all()).at(-1)?.card).toMatchObject({
      id: 'L02',
      slugs: { da: 'metode', en: 'metode' },
    });
  });

  test('a suggestion waits, and is used by the version that is made of it', async () => {
    const id = uuid() as MethodSuggestionId;
    expect(await suggest('M04', id)).toEqual(ok(id));
    expect(await suggestionsWaiting(store.read, { limit: 9 })).toMatchObject([
      { id, card: 'M04', state: 'waiting' },
    ]);
    const before = await cardNow('M04');
    if (!before) throw new Error('M04 has gone');
    expect(await revise('M04', people(before.card, 21), before.version, id)).toEqual(ok(2));
    expect(await suggestionById(store.read, id)).toMatchObject({
      state: 'used',
      usedIn: 2,
      answer: 'Tydeligere',
    });
    expect(await countSuggestionsWaiting(store.read)).toBe(0);
  });

  test('a suggestion about another card is left alone', async () => {
    const id = uuid() as MethodSuggestionId;
    await suggest('M05', id);
    const before = await cardNow('M04');
    if (!before) throw new Error('M04 has gone');
    await revise('M04', people(before.card, 22), before.version, id);
    expect(await suggestionById(store.read, id)).toMatchObject({ state: 'waiting' });
  });

  test('a suggestion is closed with an answer; an unknown one is not', async () => {
    const answer = closeSuggestion('Tak, men kortet skal være kort.', EDDA as PersonId);
    if (!answer.ok) throw new Error(answer.error.code);
    const [waiting] = await suggestionsWaiting(store.read, { limit: 1 });
    const close = (id: MethodSuggestionId) =>
      store.write((tx) => answerSuggestion(tx, id, answer.value, later));
    expect(await close(waiting?.id ?? (uuid() as MethodSuggestionId))).toBe(true);
    expect(await close(uuid() as MethodSuggestionId)).toBe(false);
    expect(await countSuggestionsWaiting(store.read)).toBe(0);
  });

  test('an editor sees what they have written and answered among their own data', async () => {
    const { methodVersions, methodAnswers } = await myData(store.read, EDDA as PersonId, later);
    expect(methodVersions).toContainEqual({ card: 'M01', number: 2, note: 'Tydeligere', at: later });
    expect(methodAnswers).toContainEqual({
      card: 'M05',
      state: 'closed',
      answer: 'Tak, men kortet skal være kort.',
      usedIn: null,
      at: later,
    });
  });

  test('no more wait than editors can look at, and none about a card that is not there', async () => {
    for (let n = 0; n < MOST_WAITING_SUGGESTIONS; n += 1) expect((await suggest('M06')).ok).toBe(true);
    expect(await suggest('M06')).toEqual({ ok: false, error: { code: 'too_many' } });
    expect((await suggest('M07')).ok).toBe(true);
    expect(await suggest('M99')).toEqual({ ok: false, error: { code: 'no_such_card' } });
  });

  test('stories that name a method are found by how it went, and only those', async () => {
    expect(await storiesWithMethod(store.read, 'M20', 2)).toEqual({ counts: {}, examples: 0, shown: {} });
    const told = async (methods: readonly string[], valence: 'good' | 'mixed') => {
      const id = await aDraft(store, { content: { methods: [...methods], valence } });
      await publishDraft(store, id);
      return id;
    };
    const good = [
      await told(['M20'], 'good'),
      await told(['M20', 'M01'], 'good'),
      await told(['M20'], 'good'),
    ];
    const mixed = await told(['M19', 'M20'], 'mixed');
    await told(['M21'], 'good');
    const found = await storiesWithMethod(store.read, 'M20', 2);
    expect(found).toMatchObject({ counts: { good: 3, mixed: 1 }, examples: 0, shown: { mixed: [mixed] } });
    expect(found.shown['good']).toHaveLength(2);
    expect(good).toEqual(expect.arrayContaining([...(found.shown['good'] ?? [])]));
  });
});
