import type { Day } from '../kernel/days.ts';
import type { Id, PersonId } from '../kernel/ids.ts';
import type { EntryKind, EntryState } from './codes.ts';

export type EntryId = Id<'entry'>;

/** What every entry has, whatever it is about. */
export interface EntryHead {
  readonly kind: EntryKind;
  readonly id: EntryId;
  readonly slug: string;
  readonly name: string;
  readonly state: EntryState;
  /** The day on which somebody last said that it is true; null while it is a draft. */
  readonly lastConfirmedOn: Day | null;
  /** Written for Samskab, and marked so everywhere. */
  readonly isExample: boolean;
  readonly publishedAt: Date | null;
  readonly stewards: readonly PersonId[];
}
