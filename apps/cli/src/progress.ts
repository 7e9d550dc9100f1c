import { Presets, SingleBar } from 'cli-progress';
import type { Io } from './io.ts';
import type { Words } from './words.ts';

/** Shows how far long work has come. `at` may be told more than the total. */
export interface Progress {
  readonly at: (done: number) => void;
  readonly end: () => void;
}

const SILENT: Progress = { at: () => {}, end: () => {} };

/** A bar on stderr when a person watches; nothing where a script or a file does. */
export function progress(io: Io, what: Words, total: number, quiet: boolean): Progress {
  if (quiet || !io.watched || total === 0) return SILENT;
  const format = `${what[io.language]} {bar} {percentage} %  {value}/{total}`;
  const bar = new SingleBar({ format, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
  bar.start(total, 0);
  return { at: (done) => bar.update(Math.min(done, total)), end: () => bar.stop() };
}

/** Gives items on and counts them on a bar, and stops between two of them when the person wants that. */
export async function* counted<Item>(
  items: AsyncIterable<Item>,
  { at }: Progress,
  stop: AbortSignal,
): AsyncGenerator<Item> {
  let done = 0;
  for await (const item of items) {
    stop.throwIfAborted();
    yield item;
    done += 1;
    at(done);
  }
}
