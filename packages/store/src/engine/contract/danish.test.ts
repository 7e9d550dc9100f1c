import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testStores } from '../../testing.ts';
import type { Store } from '../types.ts';
import { answer } from './shelf.ts';

/** The order of CLDR's Danish, as `Intl.Collator('da')` gives it. */
const DANISH_ORDER = 'abe ü yver zebra Æble ærlig øl østers ål aalborg Aarhus Åse'.split(' ');

describe.each(testStores())('Danish on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  test('words stand in Danish order', async () => {
    const shuffled = sql.join(
      DANISH_ORDER.toReversed().map((word) => sql`(${word}::text)`),
      sql`, `,
    );
    const { rows } = await store.read.execute<{ word: string }>(
      sql`select word from (values ${shuffled}) v(word) order by word collate "da-x-icu"`,
    );
    expect(rows.map(({ word }) => word)).toEqual(DANISH_ORDER);
    expect(DANISH_ORDER.toReversed().toSorted(new Intl.Collator('da').compare)).toEqual(DANISH_ORDER);
  });

  test('words are found in their other forms', async () => {
    const found = sql`select to_tsvector('danish', 'Kommunerne mødte foreningen') @@
      websearch_to_tsquery('danish', 'kommune foreninger') as found`;
    expect(await answer(store.read, found)).toEqual({ found: true });
    const stems = sql`select ts_lexize('danish_stem', 'kommunerne') as stems`;
    expect(await answer(store.read, stems)).toEqual({ stems: ['kommun'] });
  });

  test('letters have capitals', async () => {
    const letters = sql`select lower('ÆØÅÉ') as low, upper('æøåé') as high, 'ÆBLE' ilike 'æble' as same`;
    expect(await answer(store.read, letters)).toEqual({ low: 'æøåé', high: 'ÆØÅÉ', same: true });
  });

  test('letters count when words are compared by three signs', async () => {
    const question = sql`select similarity('Ærøskøbing', 'Ærøskøbin') > 0.7 as near,
      cardinality(show_trgm('æøå')) as pieces`;
    expect(await answer(store.read, question)).toEqual({ near: true, pieces: 4 });
  });

  test('accents can be left out', async () => {
    expect(await answer(store.read, sql`select unaccent('café naïve') as plain`)).toEqual({
      plain: 'cafe naive',
    });
  });
});
