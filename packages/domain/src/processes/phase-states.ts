import { PROCESS_PHASES, type ProcessPhase } from './codes.ts';
import { danishDay } from './days.ts';
import { clarifyTasks, gatherTasks } from './tasks-before.ts';
import { developTasks, problemTasks } from './tasks-together.ts';
import { decideTasks, followUpTasks, trialTasks } from './tasks-after.ts';
import { activeLock, agreementNow, groupsAt, heldMeetings, signedFrame } from './present.ts';
import type { Process } from './process.ts';
import type { PhaseTask } from './task.ts';

export interface PhaseState {
  readonly phase: ProcessPhase;
  /** Whether it may begin, by what is there. */
  readonly open: boolean;
  /** Whether everything that it has to leave behind is there. */
  readonly done: boolean;
  readonly tasks: readonly PhaseTask[];
}

type TasksOf = (process: Process, today: string) => readonly PhaseTask[];
const TASKS: Readonly<Record<ProcessPhase, TasksOf>> = {
  clarify: clarifyTasks,
  gather: gatherTasks,
  problem: problemTasks,
  develop: developTasks,
  trial: trialTasks,
  decide: decideTasks,
  followUp: followUpTasks,
};

/** What has to be there before a phase begins. From the third on the problem must be signed, and stay so. */
const OPENS: Readonly<Record<ProcessPhase, (process: Process) => boolean>> = {
  clarify: () => true,
  gather: (process) => signedFrame(process) !== null,
  problem: (process) => heldMeetings(process).some((meeting) => groupsAt(meeting).length >= 2),
  develop: (process) => activeLock(process) !== null,
  trial: (process) => activeLock(process) !== null && (agreementNow(process)?.groups.length ?? 0) >= 2,
  decide: (process) => activeLock(process) !== null && process.of.trial.some(({ learned }) => learned !== ''),
  followUp: (process) =>
    activeLock(process) !== null &&
    process.of.decision.some(({ kind, result }) => kind === 'ending' || result !== null),
};

/**
 * Where a process stands, phase by phase, computed from what is there and never ticked. A phase is done when every
 * task of it that is not optional is done.
 */
export const phaseStates = (process: Process, now: Date): readonly PhaseState[] =>
  PROCESS_PHASES.map((phase) => {
    const tasks = TASKS[phase](process, danishDay(now));
    const done = tasks.every(({ state, optional }) => optional || state === 'done');
    return { phase, open: OPENS[phase](process), done, tasks };
  });

/** The kinds of artefacts that have to be read to know the phase. */
export const PHASE_KINDS = [
  'frame',
  'meeting',
  'lock',
  'agreement',
  'signature',
  'trial',
  'decision',
] as const;

/** The furthest phase that may begin. A problem that is opened again takes the process back to it. */
export const currentPhase = (process: Process): ProcessPhase =>
  PROCESS_PHASES.findLast((phase) => OPENS[phase](process)) ?? 'clarify';

/** After so many days without anything new the process is asked: go on, pause, or stop and learn? */
export const IDLE_DAYS = 60;
