import * as analysis from '@samskab/domain';
import * as arenas from '@samskab/domain/arenas';
import * as communities from '@samskab/domain/communities';
import * as desk from '@samskab/domain/desk';
import * as entries from '@samskab/domain/entries';
import * as guide from '@samskab/domain/guide';
import * as methods from '@samskab/domain/methods';
import * as processes from '@samskab/domain/processes';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { loadExampleCommunities } from '../communities/index.ts';
import type { Store } from '../engine/index.ts';
import { EXAMPLES_FOLDER } from '../operations/first-start.ts';
import { loadExamples } from '../exchange/load-examples.ts';
import { testStores } from '../testing.ts';

/**
 * Samskab has no field for what would sort people (J.1: ethnicity, religion, health, sexual orientation, union, party,
 * benefits, CPR). Words are looked for at the beginning of the words of a name, in Danish and English; a name that only
 * begins alike is told here, with the reason.
 */
const FORBIDDEN = [
  'ethnic',
  'etnic',
  'etnisk',
  'race',
  'nationalit',
  'herkomst',
  'indvandr',
  'immigrant',
  'refugee',
  'flygtning',
  'birthcountry',
  'countryofbirth',
  'foedeland',
  'mothertongue',
  'modersmaal',
  'religi',
  'faith',
  'denomination',
  'cpr',
  'ssn',
  'personnummer',
  'birthdate',
  'dateofbirth',
  'foedsels',
  'diagnos',
  'disease',
  'illness',
  'sygdom',
  'disabilit',
  'handicap',
  'sexual',
  'seksuel',
  'gender',
  'tradeunion',
  'fagforening',
  'politicalparty',
  'kontanthj',
  'dagpenge',
  'lonel',
  'ensom',
];

/** What a name says, in small letters: at each word of it, the rest of the name. */
const readings = (name: string): readonly string[] => {
  const words = name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  return words.map((_, at) => words.slice(at).join(''));
};

const forbiddenIn = (name: string): readonly string[] =>
  FORBIDDEN.filter((word) => readings(name).some((reading) => reading.startsWith(word)));

/** The keys of a schema of zod, and of all that is in it. */
function keysOf(schema: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, part]) => [key, ...keysOf(part, seen)]);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return [...schema.keyType.options.map(String), ...keysOf(schema.valueType, seen)];
  const { def } = schema as { readonly def?: Readonly<Record<string, unknown>> };
  return Object.values(def ?? {}).flatMap((part) =>
    Array.isArray(part) ? part.flatMap((one) => keysOf(one, seen)) : keysOf(part, seen),
  );
}

/** The keys of a value of JSON, and of all that is in it. */
const keysIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...keysIn(part)]);
};

test.each([
  'ethnicity',
  'personEthnicity',
  'person_ethnic_group',
  'etniskBaggrund',
  'countryOfBirth',
  'mother_tongue',
  'religion',
  'hasDiagnosis',
  'cprNumber',
  'isLonely',
])('»%s« would be found', (name) => {
  expect(forbiddenIn(name)).not.toEqual([]);
});

test.each(['trace', 'origin', 'language', 'methodVersions', 'operator', 'embraced', 'healthz', 'interface'])(
  '»%s« is no such field',
  (name) => {
    expect(forbiddenIn(name)).toEqual([]);
  },
);

test('the keys of a schema are found however deep they lie', () => {
  const deep = z
    .object({ a: z.array(z.object({ religion: z.string() }).nullable()).default([]) })
    .transform((x) => x);
  expect(keysOf(deep)).toEqual(['a', 'religion']);
});

test('no schema of what people tell has such a field', () => {
  const schemas = [analysis, arenas, communities, desk, entries, guide, methods, processes]
    .flatMap((part) => Object.entries(part as Readonly<Record<string, unknown>>))
    .filter(([, value]) => value instanceof z.ZodType);
  expect(schemas.map(([name]) => name)).toEqual(
    expect.arrayContaining(['experienceContent', 'arenaFacts', 'communityFacts', 'methodCard']),
  );
  const keys = [...new Set(schemas.flatMap(([, schema]) => keysOf(schema)))];
  expect(keys).toEqual(expect.arrayContaining(['welcome', 'languages', 'story']));
  expect(keys.filter((key) => forbiddenIn(key).length > 0)).toEqual([]);
});

describe.each(testStores())('the database on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    const at = new Date('2026-12-01T09:00:00Z');
    await loadExamples(store, EXAMPLES_FOLDER, at);
    await loadExampleCommunities(store, at);
  });
  afterAll(() => store.close());

  const columns = async () => {
    const { rows } = await store.read.execute<{ table: string; name: string; type: string }>(sql`
      select table_name as "table", column_name as name, data_type as type
      from information_schema.columns where table_schema = 'public'`);
    return rows;
  };

  test('no table has a column for what would sort people', async () => {
    const found = await columns();
    expect(found.length).toBeGreaterThan(200);
    expect(
      found.filter(({ table, name }) => forbiddenIn(name).length > 0 || forbiddenIn(table).length > 0),
    ).toEqual([]);
  });

  test('nothing that is kept as JSON has a key for it', async () => {
    const keys = new Set<string>();
    for (const { table, name, type } of await columns()) {
      if (type !== 'jsonb') continue;
      const { rows } = await store.read.execute<{ value: unknown }>(
        sql`select ${sql.identifier(name)} as value from ${sql.identifier(table)}`,
      );
      for (const { value } of rows) for (const key of keysIn(value)) keys.add(key);
    }
    expect([...keys]).toEqual(expect.arrayContaining(['interests', 'story', 'themes']));
    expect([...keys].filter((key) => forbiddenIn(key).length > 0)).toEqual([]);
  });
});
