import { sql, type SQL } from 'drizzle-orm';
import { bigint, customType, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Reader, Store } from '../types.ts';

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** A table of the tests' own with every kind of column that the schema uses. */
export const shelf = pgTable('test_shelf', {
  id: uuid().primaryKey().defaultRandom(),
  title: text().notNull(),
  tags: text().array(),
  facts: jsonb().$type<unknown>(),
  picture: bytea(),
  bigNumber: bigint({ mode: 'number' }),
  copies: integer().notNull().default(0),
  toldAt: timestamp({ withTimezone: true }),
});

export const MAKE_SHELF = sql`create table test_shelf (
  id uuid primary key default gen_random_uuid(), title text unique not null, tags text[], facts jsonb,
  picture bytea, big_number bigint, copies integer not null default 0, told_at timestamptz)`;

/** All titles in order. */
export async function titles(reader: Reader): Promise<readonly string[]> {
  const rows = await reader.select({ title: shelf.title }).from(shelf).orderBy(shelf.title);
  return rows.map(({ title }) => title);
}

/** The one row that a raw question answers. */
export async function answer(reader: Reader, question: SQL): Promise<unknown> {
  const { rows } = await reader.execute(question);
  return rows[0];
}

/** Saves one title in a transaction of its own. */
export function put(store: Store, title: string): Promise<unknown> {
  return store.write((tx) => tx.insert(shelf).values({ title }));
}
