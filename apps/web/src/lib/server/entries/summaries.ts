import type { EntryHead, EntryKind } from '@samskab/domain/entries';
import { arenaSummary } from '../arenas/summary.ts';

/** A line of what an entry says, as a reader sees it. */
export interface SummaryLine {
  readonly term: string;
  readonly text: string;
}

/** What a steward is asked to confirm, by the kind of entry. Another kind is a line here. */
const SUMMARIES: Partial<Record<EntryKind, (head: EntryHead) => Promise<readonly SummaryLine[]>>> = {
  arena: arenaSummary,
};

/** What an entry says in short; nothing where its kind has no summary. */
export const summaryOf = async (head: EntryHead): Promise<readonly SummaryLine[]> =>
  (await SUMMARIES[head.kind]?.(head)) ?? [];
