import { Worker } from 'node:worker_threads';
import type { Asked, DatabaseFailure, LitePlace, Question, Told } from './messages.ts';

/** The worker as a function: a question gives one answer. */
export interface WorkerPort {
  ask(question: Question): Promise<unknown>;
  /** Called for every hint; one listener is enough. */
  onHeard(heard: (channel: string, payload: string) => void): void;
  terminate(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker and resolves when its database is open. Rejects with the worker's own error otherwise. */
export async function startWorker(place: LitePlace): Promise<WorkerPort> {
  // Node runs the worker itself, whatever this process was started with.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: place, execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let heard: ((channel: string, payload: string) => void) | null = null;
  let ended: Error | null = null;
  let asked = 0;

  const ready = Promise.withResolvers<void>();
  const end = (error: Error): void => {
    ended ??= error;
    ready.reject(ended);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => end(new Error('The database worker has ended')));
  worker.on('message', (told: Told) => {
    if (told.kind === 'ready') ready.resolve();
    else if (told.kind === 'heard') heard?.(told.channel, told.payload);
    else settle(waiting, told);
  });
  await ready.promise;

  return {
    onHeard: (listener) => {
      heard = listener;
    },
    terminate: async () => {
      await worker.terminate();
    },
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ id: asked, question } satisfies Asked, []);
      }),
  };
}

function settle(waiting: Map<number, Waiting>, told: Extract<Told, { kind: 'answer' | 'failure' }>): void {
  const caller = waiting.get(told.id);
  waiting.delete(told.id);
  if (told.kind === 'answer') caller?.resolve(told.answer);
  else caller?.reject(errorFrom(told.failure));
}

function errorFrom({ message, ...fields }: DatabaseFailure): Error {
  return Object.assign(new Error(message), fields);
}
