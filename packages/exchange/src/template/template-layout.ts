import type { Mapping } from '../mapping/mapping.ts';
import { tableKey } from '../mapping/table-key.ts';
import { COLUMNS, KEY_HEADING } from './columns.ts';

/** Columns of our own tables besides the fields of a content. */
export type Extra = 'key' | 'content' | 'voices' | 'reuses' | 'publishedAt' | 'url';

const EXTRAS: Readonly<Record<string, Extra>> = {
  id: 'key',
  [tableKey(KEY_HEADING.da)]: 'key',
  [tableKey(KEY_HEADING.en)]: 'key',
  content: 'content',
  voices: 'voices',
  reuses: 'reuses',
  publishedat: 'publishedAt',
  url: 'url',
};

const FIELDS: ReadonlyMap<string, string> = new Map(
  COLUMNS.flatMap(({ field, heading }) =>
    [field, heading.da, heading.en].map((name) => [tableKey(name), field] as const),
  ),
);

/**
 * What a heading of our own tables means: a heading of the template in Danish or English, or the name of a field as
 * exports have it. Null for a column that is not ours.
 * @example fieldOfHeading('Kort fortalt') // => 'summary'
 */
export const fieldOfHeading = (heading: string): string | null => FIELDS.get(tableKey(heading)) ?? null;

/** Which column beside the fields a heading means, or null. */
export function extraOfHeading(heading: string): Extra | null {
  const key = tableKey(heading);
  return Object.hasOwn(EXTRAS, key) ? (EXTRAS[key] ?? null) : null;
}

/** The columns that a mapping expects and a table lacks. */
export function missingColumns(mapping: Mapping, columns: readonly string[]): readonly string[] {
  const missing = mapping.expects.filter((column) => !columns.includes(column));
  if (!mapping.layout || missing.length > 0) return missing;
  const told = columns.some((name) => fieldOfHeading(name) === 'title' || extraOfHeading(name) === 'content');
  return told ? [] : ['Titel'];
}
