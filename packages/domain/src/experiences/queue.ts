import type { ExperienceId, PersonId, ReuseId } from '../kernel/ids.ts';
import type { AnonymityLevel, Valence } from './content.ts';
import type { Origin } from './experience.ts';
import type { State } from './moves.ts';
import type { ReuseContent } from './voice.ts';

/** Where a story stands, as editors sort their work. A story is on one tab only. */
export const QUEUE_TABS = ['waiting', 'mine', 'second', 'reply', 'changes', 'approved', 'decided'] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

/** How an editor can reach who told a story: an account, only a return link, or nobody (imported, forgotten). */
export type TellerKind = 'account' | 'returnLink' | 'nobody';

/** A line of the queue. */
export interface QueueRow {
  readonly id: ExperienceId;
  readonly slug: string;
  readonly origin: Origin;
  readonly state: State;
  readonly title: string;
  readonly language: string;
  readonly valence: Valence | null;
  readonly anonymity: AnonymityLevel | null;
  /** Share of the schema that is told, 0–100. */
  readonly completeness: number;
  /** Since when it has been where it is: handed in, or else changed last. */
  readonly since: Date;
  readonly teller: TellerKind;
  /** The asking editor tells it and cannot review it. */
  readonly own: boolean;
  /** Who holds it; null when nobody does. */
  readonly reviewer: { readonly id: PersonId; readonly name: string } | null;
  /** The asking editor has approved it already, so another one decides. */
  readonly approvedByMe: boolean;
  readonly publishedVersion: number | null;
  readonly releaseAt: Date | null;
  readonly replyDueAt: Date | null;
}

/** A story that may be the same as another. */
export interface LikelyDuplicate {
  readonly id: ExperienceId;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly state: State;
  /** From the threshold up to 1: the same. */
  readonly likeness: number;
}

/** "We tried this here" waits for an editor's look; then it is shown or declined. */
export const REUSE_STATES = ['waiting', 'shown', 'declined'] as const;
export type ReuseState = (typeof REUSE_STATES)[number];

/** A place that has tried the same, as editors see it. */
export interface Reuse {
  readonly id: ReuseId;
  readonly experienceId: ExperienceId;
  readonly content: ReuseContent;
  readonly state: ReuseState;
  readonly createdAt: Date;
  /** Why it was declined; empty otherwise. */
  readonly why: string;
}
