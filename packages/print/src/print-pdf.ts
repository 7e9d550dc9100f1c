import { Worker } from 'node:worker_threads';
import type { Printed, Printing } from './messages.ts';
import { printable, type Json } from './printable.ts';

export const PRINT_PAPERS = ['a4', 'a5'] as const;
export type PrintPaper = (typeof PRINT_PAPERS)[number];

/** What is to be printed. Texts are data: nothing in them is ever read as code of the template. */
export interface PrintRequest {
  /** A folder of `templates`; the file in it has the same name. */
  readonly template: string;
  /** Of the document, as a browser names it: `da`, `en`, `ar`. Decides hyphens, direction, and what is read aloud. */
  readonly language: string;
  /** Of the document, as a list of files shows it; not empty. */
  readonly title: string;
  /** What the template reads as `data`. */
  readonly data: Json;
  /** SVG by name, made by us and not by people; null where there is none. The template says `picture("qr", alt)`. */
  readonly pictures?: Readonly<Record<string, string | null>>;
  /** A4 when it is not said. */
  readonly paper?: PrintPaper;
  /** So many pages, no more and no fewer: it is set tighter, in four steps, until they are enough. */
  readonly pages?: number;
}

/** No sheet takes a hundredth of this; one that does is a defect and must not stop the others. */
const LONGEST_MS = 20_000;

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A tagged PDF/UA-1 by a template, made in a thread of its own, one after the other. The same request gives the same
 * bytes. Signs that no font of ours has are shown as a square; control signs are left out.
 *
 * @throws Error where the template is wrong or unknown, or the text has no room on the pages asked for: all of them
 *   are defects. The message holds nothing of the data.
 * @example (await printPdf({ template: 'leaflet', language: 'da', title: 'Hej', data: { heading: 'Hej', parts: [] } })).subarray(0, 5) // => new TextEncoder().encode('%PDF-')
 */
export async function printPdf(request: PrintRequest): Promise<Uint8Array> {
  if (!/^[a-z][a-z-]*$/.test(request.template)) throw new Error(`No template is called ${request.template}`);
  const { template, language, paper = 'a4', pages = null, pictures = {} } = request;
  const [title, data] = [printable(request.title), printable(request.data)];
  return ask({ template, pages, asked: JSON.stringify({ title, language, paper, data, pictures }) });
}

let press: Worker | null = null;
let last = 0;
const waiting = new Map<number, Waiting>();

function ask(printing: Omit<Printing, 'id'>): Promise<Uint8Array> {
  const worker = (press ??= startPress());
  const id = (last += 1);
  return new Promise<Uint8Array>((resolve, reject) => {
    const tooLong = setTimeout(() => stop(worker, new Error('A sheet took too long to print')), LONGEST_MS);
    const settled = (): void => {
      clearTimeout(tooLong);
      waiting.delete(id);
      if (waiting.size === 0) worker.unref();
    };
    waiting.set(id, {
      resolve: (pdf) => (settled(), resolve(pdf)),
      reject: (error) => (settled(), reject(error)),
    });
    worker.ref();
    worker.postMessage({ ...printing, id } satisfies Printing, []);
  });
}

/** Node runs the thread itself, whatever this process was started with. It keeps nobody from ending. */
function startPress(): Worker {
  const worker = new Worker(new URL('./press.ts', import.meta.url), { execArgv: [] });
  worker.on('message', ({ id, pdf, problem }: Printed) => {
    if (pdf) waiting.get(id)?.resolve(pdf);
    else waiting.get(id)?.reject(new Error(problem));
  });
  worker.on('error', (error) => stop(worker, error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => stop(worker, new Error('The printing thread has ended')));
  worker.unref();
  return worker;
}

/** Everybody who waits is told; the next request starts another thread. */
function stop(worker: Worker, why: Error): void {
  if (press !== worker) return;
  press = null;
  for (const { reject } of waiting.values()) reject(why);
  void worker.terminate();
}
