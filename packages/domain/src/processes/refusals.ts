import type { ActorGroup } from '../kernel/actor-groups.ts';

/** Why a move is refused. Each code has one sentence on screen; `field` says where it stands. */
export const PROCESS_REFUSALS = [
  'notAllowed',
  'processEnded',
  'notFound',
  'textMissing',
  'textTooLong',
  'choiceMissing',
  'notAnswered',
  'seatGone',
  'alreadyAnswered',
  'lastCoordinator',
  'removalNeedsReason',
  'noFirstText',
  'firstTextIsLocked',
  'editedMeanwhile',
  'nothingChanged',
  'problemLocked',
  'problemNotLocked',
  'alreadyLocked',
  'groupsMissing',
  'groupsNotSigned',
  'tooFewGroupsWrote',
  'noMeetingYet',
  'challengesNotOpened',
  'alreadyAsked',
  'needsAnotherGroup',
  'ownerMissing',
  'dateMissing',
  'dayNotReal',
  'timeNotReal',
  'inThePast',
  'inTheFuture',
  'endsBeforeStart',
  'notAdopted',
  'alreadyFinished',
  'safetyNotChecked',
  'certificatesMissing',
  'noAgreement',
  'alreadyGiven',
  'groupsNotThere',
  'notHeldYet',
  'wrongPhase',
  'alreadyHarvested',
  'willBeErased',
] as const;
export type ProcessRefusalCode = (typeof PROCESS_REFUSALS)[number];

export interface ProcessRefusal {
  readonly code: ProcessRefusalCode;
  /** The name of the field that it is about. */
  readonly field?: string;
  /** The most characters that a text may have. */
  readonly limit?: number;
  /** The groups that it is about. */
  readonly groups?: readonly ActorGroup[];
  /** The number of the text that is there now. */
  readonly number?: number;
  /** What else is wrong with the same form, so that it is put right in one go. */
  readonly also?: readonly Omit<ProcessRefusal, 'also'>[];
}
