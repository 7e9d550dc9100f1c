import { createHash } from 'node:crypto';
import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../engine/index.ts';
import type { ColumnShape, TableShape } from './table-shapes.ts';

type Executor = Pick<Database, 'execute'>;

/** Rows fetched at a time; of tables with files in them one, as each may be as large as the rest together. */
const ROWS_A_TIME = 200;

const isBytes = ({ type }: ColumnShape) => type === 'bytea';
const list = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `);

/**
 * Makes every value be written the same on every database, for the rest of the transaction. Values are written as
 * PostgreSQL's own text, which reads back exactly, whatever the type.
 */
export async function settleTextForms(tx: Executor): Promise<void> {
  await tx.execute(
    sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true), set_config('intervalstyle', 'postgres', true), set_config('extra_float_digits', '1', true)`,
  );
}

/**
 * A table as lines of JSON in the order of its primary key: each an object of texts, bytes as base64. To be read in
 * a transaction, after `settleTextForms`.
 */
export async function* tableLines(tx: Executor, table: TableShape): AsyncGenerator<string> {
  await tx.execute(sql`declare lines no scroll cursor for ${linesQuery(table)}`);
  const many = table.columns.some(isBytes) ? 1 : ROWS_A_TIME;
  for (;;) {
    const { rows } = await tx.execute<{ line: string }>(sql.raw(`fetch ${many} from lines`));
    for (const { line } of rows) yield line;
    if (rows.length < many) break;
  }
  await tx.execute(sql`close lines`);
}

/** The rows are put in order before their values are written out, so that no file is sorted through. */
function linesQuery({ name, columns, key }: TableShape): SQL {
  const value = (column: ColumnShape) => {
    const kept = sql`t.${sql.identifier(column.name)}`;
    const text = isBytes(column) ? sql`translate(encode(${kept}, 'base64'), E'\\n', '')` : sql`${kept}::text`;
    return sql`${text} as ${sql.identifier(column.name)}`;
  };
  // Letters have an order of their own on each database; bytes have one everywhere.
  const place = ({ name: part, type }: ColumnShape) =>
    type === 'text' ? sql`${sql.identifier(part)} collate "C"` : sql.identifier(part).getSQL();
  // A table whose rows are told apart by an index that takes nulls has no primary key.
  const order = key.length > 0 ? key : columns;
  return sql`select (select row_to_json(r) from (select ${list(columns.map(value))}) r)::text as line
    from (select * from ${sql.identifier(name)} order by ${list(order.map(place))} offset 0) t`;
}

/** Inserts lines as `tableLines` writes them. Generated columns generate themselves. */
export async function insertLines(
  tx: Executor,
  { name, columns }: TableShape,
  lines: readonly string[],
): Promise<void> {
  const names = list(columns.map((column) => sql.identifier(column.name).getSQL()));
  const values = columns.map((column) => {
    const told = sql`r.${sql.identifier(column.name)}`;
    return isBytes(column) ? sql`decode(${told}, 'base64')` : sql`${told}::${sql.raw(column.type)}`;
  });
  const texts = columns.map((column) => sql`${sql.identifier(column.name)} text`);
  await tx.execute(
    sql`insert into ${sql.identifier(name)} (${names}) select ${list(values)} from json_to_recordset(${`[${lines.join(',')}]`}::json) as r(${list(texts)})`,
  );
}

/** What lines come to: how many, and the SHA-256 in hex of all of them with a line feed after each. */
export interface LinesSum {
  readonly rows: number;
  readonly sha256: string;
}

/** Adds lines up while they pass by. */
export function sumOfLines(): {
  readonly watch: (lines: AsyncIterable<string>) => AsyncGenerator<string>;
  readonly sum: () => LinesSum;
} {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    async *watch(lines) {
      for await (const line of lines) {
        hash.update(line).update('\n');
        rows += 1;
        yield line;
      }
    },
    sum: () => ({ rows, sha256: hash.copy().digest('hex') }),
  };
}
