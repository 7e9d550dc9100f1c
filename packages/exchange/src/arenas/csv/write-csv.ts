import { arenaFormValues, type ArenaContent } from '@samskab/domain/arenas';
import { BYTE_ORDER_MARK, csvText } from '../../template/csv-text.ts';
import { guarded } from '../../template/formula-guard.ts';
import type { PublicArena } from '../portable-arena.ts';
import { ARENA_FIELDS, OWN_FIELDS } from './fields.ts';

/** Columns of other people's tables that ours tells in several. */
const ONLY_READ: ReadonlySet<string> = new Set([
  'address',
  'opening',
  'stepFree',
  'toilet',
  'hearingLoop',
  'parking',
]);
const TOLD = ['page', 'confirmedOn', 'isExample'] as const;
const COLUMNS = [...ARENA_FIELDS.filter((field) => !ONLY_READ.has(field)), ...OWN_FIELDS, ...TOLD];

/**
 * Arenas as CSV, a row each, by the names of our form: UTF-8 with a byte order mark, commas, CRLF (RFC 4180). Several values
 * in a cell stand apart by semicolons. `rowFields` reads it back as the same arenas.
 * @example (await arenaCsv([]).next()).value.slice(1, 9) // => 'name,key'
 */
export async function* arenaCsv(
  arenas: AsyncIterable<PublicArena> | Iterable<PublicArena>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvText([[...COLUMNS]], ',');
  for await (const arena of arenas)
    yield csvText([COLUMNS.map((column) => guarded(cellOf(arena, column)))], ',');
}

function cellOf({ key, content, page, confirmedOn, isExample }: PublicArena, column: string): string {
  const told: Readonly<Record<string, string>> = {
    key,
    page,
    confirmedOn: confirmedOn ?? '',
    isExample: isExample ? 'ja' : '',
  };
  return told[column] ?? valuesOf(content, column).join('; ');
}

const valuesOf = (content: ArenaContent, column: string): readonly string[] =>
  arenaFormValues(content)[column] ?? [];
