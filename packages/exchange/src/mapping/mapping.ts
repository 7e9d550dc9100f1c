import * as z from 'zod';
import { experienceContent, ok, refuse, type Result } from '@samskab/domain';
import { expanded, type Json } from './expand.ts';
import { columnsOf } from './operands.ts';
import { tableKey } from './table-key.ts';
import { expression, type Expression, type Value } from './expression.ts';

/** Where stories come from and what may be done with them. */
export interface SourceFacts {
  readonly key: string;
  readonly title: string;
  readonly url: string | null;
  readonly licence: string;
  readonly attribution: string;
}

/** A second table whose columns are added to each row, named `name.column`. Given when the import is started. */
export interface Join {
  readonly name: string;
  /** Column of the main table that holds the other's key. */
  readonly on: string;
  /** Column of the second table that holds its key. */
  readonly key: string;
}

/** How rows of one source become stories. Either field by field, or in the layout of our own template. */
export interface Mapping {
  readonly source: SourceFacts;
  /** Columns that tell records of the source apart. */
  readonly key: readonly string[];
  /** Columns without which the file is another one. */
  readonly expects: readonly string[];
  readonly join: Join | null;
  /** What the source writes when it says nothing. Compared without blanks at the ends. */
  readonly empty: readonly string[];
  /** Fields without which a row is refused. */
  readonly requires: readonly string[];
  /** Whether names of persons are masked, besides the personal data that is masked everywhere. */
  readonly maskNames: boolean;
  readonly url: Expression | null;
  readonly tables: Readonly<Record<string, Readonly<Record<string, Value>>>>;
  readonly layout: 'samskab' | null;
  readonly fields: Readonly<Record<string, Expression>>;
  /** Every column that is read, each once. */
  readonly columns: readonly string[];
}

export interface MappingRefusal {
  readonly code: 'notAMapping';
  readonly problems: readonly string[];
}

const columns = z.union([z.string().transform((name) => [name]), z.array(z.string()).min(1)]);
const field = z.string().refine((path) => isField(path), { error: 'is not a field of an experience' });
const table = z.record(z.string(), z.json()) as unknown as z.ZodType<Readonly<Record<string, Value>>>;

const mapping = z
  .strictObject({
    source: z.strictObject({
      key: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
      title: z.string().min(1),
      url: z.url({ protocol: /^https?$/ }).nullable(),
      licence: z.string().min(1),
      attribution: z.string().min(1),
    }),
    key: columns,
    expects: z.array(z.string()).default([]),
    join: z.strictObject({ name: z.string(), on: z.string(), key: z.string() }).nullable().default(null),
    empty: z.array(z.string()).default([]),
    requires: z.array(field).default(['title', 'country']),
    maskNames: z.boolean().default(true),
    url: expression.nullable().default(null),
    tables: z.record(z.string(), table).default({}),
    layout: z.enum(['samskab']).nullable().default(null),
    fields: z.record(field, expression).default({}),
  })
  .refine(({ layout, fields }) => (layout === null) === Object.keys(fields).length > 0, {
    error: 'has either a layout or fields',
  });

/**
 * Reads a mapping file at the door. Its shorthands are written out and every operation is checked, so that a row
 * can only fail for what stands in the row.
 * @example parseMapping({}).error.code // => 'notAMapping'
 */
export function parseMapping(json: unknown): Result<Mapping, MappingRefusal> {
  const { define = {}, ...rest } = (json ?? {}) as Readonly<Record<string, Json>>;
  let written: Json;
  try {
    written = expanded(rest, define as Readonly<Record<string, Json>>);
  } catch (error) {
    return refuse({
      code: 'notAMapping',
      problems: [error instanceof Error ? error.message : String(error)],
    });
  }
  const parsed = mapping.safeParse(written);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return refuse({ code: 'notAMapping', problems });
  }
  const unknown = tablesUsed(parsed.data.fields).filter((name) => !Object.hasOwn(parsed.data.tables, name));
  if (unknown.length > 0) {
    return refuse({ code: 'notAMapping', problems: unknown.map((name) => `tables: ${name} is not there`) });
  }
  const tables = Object.entries(parsed.data.tables).map(([name, rows]) => [name, foldedKeys(rows)] as const);
  const { key, fields, url } = parsed.data;
  const read = [...Object.values(fields), ...(url === null ? [] : [url])].flatMap(columnsOf);
  return ok({ ...parsed.data, tables: Object.fromEntries(tables), columns: [...new Set([...key, ...read])] });
}

/** The names of the tables that operations look things up in. */
function tablesUsed(piece: unknown): readonly string[] {
  if (typeof piece !== 'object' || piece === null) return [];
  const { in: table } = piece as { readonly in?: unknown };
  const own = typeof table === 'string' && ('lookup' in piece || 'unmatched' in piece) ? [table] : [];
  return [...own, ...Object.values(piece).flatMap(tablesUsed)];
}

const foldedKeys = (rows: Readonly<Record<string, Value>>) =>
  Object.fromEntries(Object.entries(rows).map(([key, value]) => [tableKey(key), value]));

/** A field of an experience, or a part of the story and the like: `title`, `story.before`. */
function isField(path: string): boolean {
  const [name = '', part] = path.split('.');
  const shape = Object.hasOwn(experienceContent.shape, name);
  return part === undefined ? shape : shape && Object.hasOwn(Object(empty[name as keyof typeof empty]), part);
}

const empty = experienceContent.parse({});
