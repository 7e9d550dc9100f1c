import { ARENA_FIELDS } from '@samskab/exchange';
import * as z from 'zod';

/** Bytes of a file that is taken. */
export const LARGEST_IMPORT = 5 * 1024 * 1024;
/** Places in one file: more nobody looks through, and they would hold the database up. */
export const MOST_PLACES = 2000;
/** Longest name of a list, in characters. */
export const SOURCE_LIMIT = 120;

const sentFields = z.record(z.string(), z.array(z.string()));

/** The rows of a file as they are kept while an editor looks through them. */
export const keptTable = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('table'),
    columns: z.array(z.string()),
    rows: z.array(z.object({ row: z.number(), cells: z.record(z.string(), z.string()) })),
    /** Rows that are no rows, by their number. */
    broken: z.array(z.number()),
  }),
  z.object({
    kind: z.literal('hsds'),
    rows: z.array(z.object({ row: z.number(), key: z.string(), fields: sentFields })),
  }),
]);
export type KeptTable = z.infer<typeof keptTable>;

/** What an editor has said of a file. */
export const importPlan = z.object({
  source: z.string(),
  confirmedOn: z.string(),
  mapping: z.record(z.string(), z.string()),
  defaults: z.object({ kind: z.string(), municipality: z.string() }),
});
export type ImportPlan = z.infer<typeof importPlan>;

/** What became of it. */
export const importOutcome = z.object({
  added: z.number(),
  filled: z.number(),
  unchanged: z.number(),
  skipped: z.number(),
});
export type ImportOutcome = z.infer<typeof importOutcome>;

/** The fields that a person may choose columns for, by their names in the form of the page. */
export const mappedField = (field: string): string => `felt-${field}`;
export const MAPPED_FIELDS: readonly string[] = ARENA_FIELDS;
