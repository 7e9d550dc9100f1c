import { claimTasks, finishTask, OUTBOX_CHANNEL, retryTask, type Store, type Task } from '@samskab/store';

/** Does one task. May be called twice for the same task: what it does must bear repetition. */
export type TaskHandler = (task: Task) => Promise<void>;

/** Done when the clock says so. Runs in every process: it must hold what it changes. */
export interface ClockJob {
  readonly name: string;
  readonly everyMinutes: number;
  readonly run: (now: Date) => Promise<void>;
}

export interface Work {
  readonly store: Store;
  readonly handlers: Readonly<Record<string, TaskHandler>>;
  readonly clockJobs: readonly ClockJob[];
  /** Told of what went wrong, by the name of the task's kind or the clock job. */
  readonly failed: (name: string, error: unknown) => void;
}

export interface Jobs {
  /** Finishes what is being done, starts nothing more. */
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 2_000;
const CLOCK_EVERY_MS = 60_000;
const AT_ONCE = 5;

/** Starts doing what is due: at once when a hint comes, otherwise every two seconds. */
export async function startJobs(work: Work): Promise<Jobs> {
  const tasks = oneAtATime(
    () => doDueTasks(work, () => tasks.stopped),
    (error) => work.failed('outbox', error),
  );
  const clock = oneAtATime(
    () => runClockJobs(work, () => clock.stopped),
    (error) => work.failed('clock', error),
  );
  const stopListening = await work.store.hints.listen(OUTBOX_CHANNEL, tasks.wake);
  const timers = [setInterval(tasks.wake, LOOK_EVERY_MS), setInterval(clock.wake, CLOCK_EVERY_MS)];
  tasks.wake();
  clock.wake();
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await stopListening();
      await Promise.all([tasks.stop(), clock.stop()]);
    },
  };
}

/** Does what is due until nothing is, or until told to stop. What fails is tried again later. */
export async function doDueTasks(work: Work, stopped: () => boolean): Promise<void> {
  const kinds = Object.keys(work.handlers);
  while (!stopped()) {
    const due = await claimTasks(work.store, kinds, new Date(), AT_ONCE);
    if (due.length === 0) return;
    await Promise.all(due.map((task) => doTask(work, task)));
  }
}

async function doTask({ store, handlers, failed }: Work, task: Task): Promise<void> {
  try {
    await handlers[task.kind]?.(task);
    await finishTask(store, task.id, new Date());
  } catch (error) {
    failed(task.kind, error);
    await retryTask(store, task, nameOf(error), new Date());
  }
}

async function runClockJobs({ clockJobs, failed }: Work, stopped: () => boolean): Promise<void> {
  const now = new Date();
  for (const job of clockJobs.filter(({ everyMinutes }) => isDue(everyMinutes, now))) {
    if (stopped()) return;
    try {
      await job.run(now);
    } catch (error) {
      failed(job.name, error);
    }
  }
}

/**
 * Whether a job of every so many minutes is due in the minute of `now`.
 *
 * @example isDue(60, new Date('2026-11-01T12:00:30Z')) // => true
 * @example isDue(60, new Date('2026-11-01T12:01:30Z')) // => false
 */
export const isDue = (everyMinutes: number, now: Date): boolean =>
  Math.floor(now.getTime() / CLOCK_EVERY_MS) % everyMinutes === 0;

/** Messages of errors can quote what people wrote, so only the kind of error is kept. */
const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
};

/** Runs `round` when woken, never twice at the same time, and once more when woken meanwhile. */
function oneAtATime(round: () => Promise<void>, failed: (error: unknown) => void) {
  let running: Promise<void> | null = null;
  let again = false;
  const go = async () => {
    while (again && !self.stopped) {
      again = false;
      await round().catch(failed);
    }
    running = null;
  };
  const self = {
    stopped: false,
    wake: () => {
      if (self.stopped) return;
      again = true;
      running ??= go();
    },
    stop: async () => {
      self.stopped = true;
      await running;
    },
  };
  return self;
}
