import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** `summary.csv` of a Polis export: what a conversation is about and how many there were. */
export interface ConversationSummary {
  readonly topic: string;
  readonly url: string;
  readonly views: number;
  readonly voters: number;
  readonly votersInGroups: number;
  readonly writers: number;
  readonly statements: number;
  readonly groups: number;
  readonly description: string;
}

const KEYS: readonly (readonly [string, keyof ConversationSummary])[] = [
  ['topic', 'topic'],
  ['url', 'url'],
  ['views', 'views'],
  ['voters', 'voters'],
  ['voters-in-conv', 'votersInGroups'],
  ['commenters', 'writers'],
  ['comments', 'statements'],
  ['groups', 'groups'],
  ['conversation-description', 'description'],
];
const TEXTS: ReadonlySet<keyof ConversationSummary> = new Set(['topic', 'url', 'description']);

/**
 * Reads `summary.csv`; what is not in it, or is no number where one belongs, is left out. Null where it is no CSV.
 * @example readSummary('topic,"Hvad, hvis?"\nvoters,7') // => { topic: 'Hvad, hvis?', voters: 7 }
 */
export function readSummary(text: string): Partial<ConversationSummary> | null {
  const rows = readRows(text);
  if (rows === null) return null;
  const found = rows.flatMap(([key, value = '']): (readonly [string, string | number])[] => {
    const name = KEYS.find(([written]) => written === key)?.[1];
    if (name === undefined) return [];
    if (TEXTS.has(name)) return [[name, value]];
    return value.trim() !== '' && Number.isFinite(Number(value)) ? [[name, Number(value)]] : [];
  });
  return Object.fromEntries(found) as Partial<ConversationSummary>;
}

function readRows(text: string): readonly (readonly string[])[] | null {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][];
  } catch {
    return null;
  }
}

/**
 * Writes `summary.csv`.
 * @example summaryFile({ topic: 'a', url: '', views: 1, voters: 1, votersInGroups: 0, writers: 0, statements: 2, groups: 0, description: 'b, c' }).split('\n')[8] // => 'conversation-description,"b, c"'
 */
export const summaryFile = (summary: ConversationSummary): string =>
  stringify(KEYS.map(([written, name]) => [written, summary[name]]));
