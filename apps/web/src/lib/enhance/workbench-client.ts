import type { AnalysisSettings } from '@samskab/domain/analysis-settings';
import type { Trial, TrialAnswer } from '#lib/ui/evidence/workbench/robustness.ts';
import type { WorkbenchTable } from '#lib/ui/evidence/workbench/workbench-table.ts';
import type { Answered, Answers, Asked } from './workbench-messages.ts';

type Question = Omit<Extract<Asked, { kind: 'analyse' }>, 'kind' | 'id'>;

/** Changes that follow each other at once, as when a key is held, are one. */
const PAUSE_MS = 30;
/** An analysis that takes longer is broken off when there is a newer one. */
const PATIENCE_MS = 400;

/** One worker that is asked one thing at a time, and can be begun anew. */
class Machine {
  #worker: Worker;
  #table: WorkbenchTable | null = null;
  readonly #hear: (message: Answered) => void;

  constructor(hear: (message: Answered) => void) {
    this.#hear = hear;
    this.#worker = this.#begin();
  }

  #begin(): Worker {
    const worker = new Worker(new URL('./workbench-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => this.#hear(data));
    return worker;
  }

  ask(message: Asked): void {
    if (message.kind === 'table') this.#table = message.table;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin to speak to.
    this.#worker.postMessage(message);
  }

  /** Breaks off what it does. What it knew it is told again. */
  restart(): void {
    this.#worker.terminate();
    this.#worker = this.#begin();
    if (this.#table) this.ask({ kind: 'table', table: this.#table });
  }

  end(): void {
    this.#worker.terminate();
  }
}

/** Asks for analyses as somebody changes things: of several waiting ones only the latest is answered. */
export class LiveAnalysis {
  #asked = 0;
  #waiting: Question | null = null;
  #running: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #machine: Machine;

  constructor(show: (answers: Answers) => void) {
    this.#machine = new Machine((message) => {
      if (message.kind !== 'analysed' || message.id !== this.#running) return;
      this.#running = null;
      if (this.#waiting === null) show(message.answers);
      else this.#next();
    });
  }

  table(table: WorkbenchTable): void {
    this.#machine.ask({ kind: 'table', table });
  }

  ask(question: Question): void {
    this.#waiting = question;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#next(), PAUSE_MS);
  }

  #next(): void {
    clearTimeout(this.#timer);
    if (this.#waiting === null) return;
    if (this.#running !== null) {
      this.#timer = setTimeout(() => this.#breakOff(), PATIENCE_MS);
      return;
    }
    this.#running = this.#asked += 1;
    this.#machine.ask({ kind: 'analyse', id: this.#running, ...this.#waiting });
    this.#waiting = null;
  }

  #breakOff(): void {
    if (this.#running !== null) this.#machine.restart();
    this.#running = null;
    this.#next();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#machine.end();
  }
}

/** Tries solutions out, one way at a time, with progress and an end before the end. */
export class Trials {
  #asked = 0;
  #hear: ((message: Answered) => void) | null = null;
  readonly #machine = new Machine((message) => this.#hear?.(message));

  table(table: WorkbenchTable): void {
    this.stop();
    this.#machine.ask({ kind: 'table', table });
  }

  /** The answer; never, when it was stopped. */
  try(
    trial: Trial,
    settings: AnalysisSettings,
    onProgress: (done: number) => void,
    onEnd: (answer: TrialAnswer) => void,
  ): void {
    this.stop();
    const id = (this.#asked += 1);
    this.#hear = (message) => {
      if (message.id !== id) return;
      if (message.kind === 'progress') onProgress(message.done);
      if (message.kind !== 'tried') return;
      this.#hear = null;
      onEnd(message.answer);
    };
    this.#machine.ask({ kind: 'try', id, trial, settings });
  }

  stop(): void {
    if (this.#hear === null) return;
    this.#hear = null;
    this.#machine.restart();
  }

  end(): void {
    this.#machine.end();
  }
}
