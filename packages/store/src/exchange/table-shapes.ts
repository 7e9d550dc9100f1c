import { getTableName, is, sql, type SQL } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../engine/index.ts';
import * as schema from '../schema/index.ts';

type Executor = Pick<Database, 'execute'>;

/** A column that somebody fills; generated ones fill themselves. */
export interface ColumnShape {
  readonly name: string;
  /** As PostgreSQL writes it, such as `timestamp with time zone` or `text[]`. */
  readonly type: string;
}

export interface TableShape {
  readonly name: string;
  readonly columns: readonly ColumnShape[];
  /** Columns of the primary key, in its order. */
  readonly key: readonly ColumnShape[];
}

const NAMES = Object.values(schema)
  .filter((value) => is(value, PgTable))
  .map((table) => getTableName(table));

/**
 * The tables of this version that the database has, and those named besides, each after those it points at, so that rows can be inserted in
 * this order. Read from the database's own catalog, because a backup may be of an older version than this one.
 */
export async function tableShapes(
  tx: Executor,
  besides: readonly string[] = [],
): Promise<readonly TableShape[]> {
  const ours = tablesNamed([...new Set([...NAMES, ...besides])]);
  const columns = await columnsIn(tx, ours);
  const keys = await keysIn(tx, ours);
  const references = await referencesIn(tx, ours);
  const tables = [...Map.groupBy(columns, ({ table }) => table)].map(([name, found]): TableShape => {
    const shapes = found.map(({ name: column, type }) => ({ name: column, type }));
    const key = keys
      .filter(({ table }) => table === name)
      .flatMap(({ name: column }) => shapes.filter((shape) => shape.name === column));
    return { name, columns: shapes, key };
  });
  return inOrderOfReferences(tables, references);
}

interface Reference {
  readonly from: string;
  readonly to: string;
}

/**
 * Tables with each after all that it references; tables that could stand in any order stand by name.
 * Throws when references go round in a circle, which no order can satisfy.
 *
 * @example inOrderOfReferences([{ name: 'a' }, { name: 'b' }], [{ from: 'a', to: 'b' }]) // => [{ name: 'b' }, { name: 'a' }]
 */
export function inOrderOfReferences<Table extends { readonly name: string }>(
  tables: readonly Table[],
  references: readonly Reference[],
): readonly Table[] {
  const left = tables.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const ordered: Table[] = [];
  const waitsFor = ({ name }: Table) =>
    references.some(
      ({ from, to }) => from === name && to !== name && left.some((other) => other.name === to),
    );
  while (left.length > 0) {
    const free = left.findIndex((table) => !waitsFor(table));
    if (free === -1)
      throw new Error(`Tables reference each other in a circle: ${left.map(({ name }) => name)}`);
    ordered.push(...left.splice(free, 1));
  }
  return ordered;
}

/** Tables by their names, in our own schema only: never the catalog's, whatever a backup names. */
const tablesNamed = (names: readonly string[]): SQL =>
  sql`unnest(${sql.param(names)}::text[]) ours(name)
    join pg_class c on c.relname = ours.name and c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace`;

type NamedColumn = ColumnShape & { readonly table: string };

async function columnsIn(tx: Executor, ours: SQL): Promise<readonly NamedColumn[]> {
  const { rows } = await tx.execute<{ table: string; name: string; type: string }>(
    sql`select ours.name as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type
      from ${ours} join pg_attribute a on a.attrelid = c.oid
      where a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      order by ours.name, a.attnum`,
  );
  return rows;
}

async function keysIn(tx: Executor, ours: SQL): Promise<readonly Omit<NamedColumn, 'type'>[]> {
  const { rows } = await tx.execute<{ table: string; name: string }>(
    sql`select ours.name as "table", a.attname as name
      from ${ours} join pg_index i on i.indrelid = c.oid and i.indisprimary
      cross join unnest(i.indkey) with ordinality part(number, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = part.number
      order by ours.name, part.place`,
  );
  return rows;
}

async function referencesIn(tx: Executor, ours: SQL): Promise<readonly Reference[]> {
  const { rows } = await tx.execute<{ from: string; to: string }>(
    sql`select ours.name as "from", other.relname as "to"
      from ${ours} join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
      join pg_class other on other.oid = k.confrelid`,
  );
  return rows;
}
