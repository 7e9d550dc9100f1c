import type { ActorGroup } from '../kernel/actor-groups.ts';

export const TASK_STATES = ['done', 'inProgress', 'optional', 'notStarted'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** What a phase has to leave behind; the names are those of the sentences on screen. */
export const TASKS = [
  'guideOrForm',
  'frameSheet',
  'actorMap',
  'invitations',
  'groupsJoined',
  'rolesNamed',
  'practicalPlan',
  'baselineList',
  'baselineOutcome',
  'firstMeeting',
  'firstText',
  'framings',
  'groupsWrote',
  'challengeList',
  'groupsSigned',
  'problemLock',
  'actionReady',
  'challengesAddressed',
  'premortem',
  'onePageAgreement',
  'safetyCheck',
  'trialFinished',
  'decisions',
  'ownersAfter',
  'followUps',
  'practiceChange',
  'outcomeFollowUp',
  'harvest',
] as const;
export type TaskName = (typeof TASKS)[number];

export interface PhaseTask {
  readonly task: TaskName;
  /** An optional task that is begun or done says so; otherwise it is just `optional`. */
  readonly state: TaskState;
  readonly optional: boolean;
  /** The figures of the reason: how many are there, of how many. Null where there is nothing to count. */
  readonly have: number | null;
  readonly of: number | null;
  /** The groups that still have to do something. */
  readonly groups: readonly ActorGroup[];
  /** That it counts although something is missing, because somebody gave a reason. */
  readonly reasoned: boolean;
}

interface Seen {
  readonly have?: number;
  readonly of?: number;
  readonly begun?: boolean;
  readonly optional?: boolean;
  readonly groups?: readonly ActorGroup[];
  readonly reasoned?: boolean;
}

/**
 * A task and how far it is.
 * @param done whether what it asks for is there
 * @param seen what is there of it; begun where anything is
 */
export function task(name: TaskName, done: boolean, seen: Seen = {}): PhaseTask {
  const { have = null, of = null, optional = false, groups = [], reasoned = false } = seen;
  const begun = seen.begun ?? (have !== null && have > 0);
  const waits = optional ? 'optional' : 'notStarted';
  const complete = done || reasoned;
  const state = complete ? 'done' : begun ? 'inProgress' : waits;
  return {
    task: name,
    state,
    optional,
    have,
    of,
    groups: complete ? [] : groups,
    reasoned: reasoned && !done,
  };
}
