import { Worker } from 'node:worker_threads';
import type { Printed, Printing } from './messages.ts';

/** No sheet takes a hundredth of this; one that does is a defect and must not stop the others. */
const LONGEST_MS = 20_000;
/** So many sheets take some seconds; more is nobody's meeting. */
const MOST_WAITING = 300;
/** What a sheet leaves behind is freed when this is full, so that the thread stays small. */
const NURSERY_MB = 1;

/** So many wait for a sheet already that another should be asked for again in some seconds. */
export class PrintBusy extends Error {
  override readonly name = 'PrintBusy';
}

interface Order {
  readonly printing: Printing;
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that prints one sheet after the other. It starts with the first, and anew after it has died. */
export class Press {
  #thread: Worker | null = null;
  #timer: NodeJS.Timeout | undefined;
  /** The first is being printed. */
  readonly #orders: Order[] = [];

  ask(printing: Printing): Promise<Uint8Array> {
    if (this.#orders.length >= MOST_WAITING) return Promise.reject(new PrintBusy('Too many sheets wait'));
    return new Promise((resolve, reject) => {
      this.#orders.push({ printing, resolve, reject });
      if (this.#orders.length === 1) this.#begin();
    });
  }

  /** Only while it prints does the thread keep a program from ending. */
  #begin(): void {
    const [order] = this.#orders;
    if (!order) return this.#thread?.unref();
    const thread = (this.#thread ??= this.#start());
    this.#timer = setTimeout(() => this.#died(thread, new Error('A sheet took too long')), LONGEST_MS);
    thread.ref();
    thread.postMessage(order.printing, []);
  }

  #finish(settle: (order: Order) => void): void {
    clearTimeout(this.#timer);
    const order = this.#orders.shift();
    if (order) settle(order);
    this.#begin();
  }

  #start(): Worker {
    const thread = new Worker(new URL('./press-thread.ts', import.meta.url), {
      // Node runs it itself, whatever this process was started with.
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB },
    });
    thread.on('message', ({ pdf, problem }: Printed) =>
      this.#finish(({ resolve, reject }) => (pdf ? resolve(pdf) : reject(new Error(problem)))),
    );
    thread.on('error', (error) =>
      this.#died(thread, error instanceof Error ? error : new Error(String(error))),
    );
    thread.on('exit', () => this.#died(thread, new Error('The printing thread has ended')));
    return thread;
  }

  /** The sheet that it printed has failed; the next starts another thread. */
  #died(thread: Worker, why: Error): void {
    if (this.#thread !== thread) return;
    this.#thread = null;
    void thread.terminate();
    this.#finish(({ reject }) => reject(why));
  }
}
