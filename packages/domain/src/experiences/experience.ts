import type { ExperienceId, PersonId } from '../kernel/ids.ts';
import type { ActorGroup, ExperienceContent } from './content.ts';
import type { State } from './moves.ts';

export interface Approval {
  readonly editor: PersonId;
  /** The group the editor belongs to in daily life; null when not told. */
  readonly group: ActorGroup | null;
}

/** Where a story comes from: told here, read in from a source, or written for Samskab as an example. */
export const ORIGINS = ['told', 'imported', 'example'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A story with its working copy and everything that decides what may happen to it next. */
export interface Experience {
  readonly id: ExperienceId;
  readonly origin: Origin;
  readonly state: State;
  /** The working copy. Readers see a published version instead. */
  readonly content: ExperienceContent;
  /** Counts the saves of the working copy, so that two tabs cannot overwrite each other unseen. */
  readonly revision: number;
  /** The account that tells; null when the story is told through a return link or was imported. */
  readonly teller: PersonId | null;
  readonly reviewer: PersonId | null;
  readonly approvals: readonly Approval[];
  /** Number of the version that readers see or saw last; null when never published. */
  readonly publishedVersion: number | null;
  /** Whether readers see the tombstone instead of that version, also while the working copy is worked on again. */
  readonly withdrawn: boolean;
  readonly releaseAt: Date | null;
  readonly replyDueAt: Date | null;
}
