import { fileRefusal } from '../refusals/refusal.ts';
import { FileRefused } from './file-refused.ts';

/** A file as bytes, whole or in chunks of any size. */
export type TableInput = Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** The beginning of a file, and the whole file from its beginning. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
}

async function* chunksOf(input: TableInput): AsyncGenerator<Uint8Array> {
  if (input instanceof Uint8Array) yield input;
  else yield* input;
}

/** Puts chunks together. */
export function concatenated(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Looks at the first `size` bytes (fewer when the file ends before) without losing them. */
export async function peek(input: TableInput, size: number): Promise<Peeked> {
  const chunks = chunksOf(input);
  const seen: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await chunks.next();
    if (next.done) break;
    seen.push(next.value);
    length += next.value.length;
  }
  const start = concatenated(seen);
  const all = async function* () {
    yield start;
    yield* chunks;
  };
  return { head: start.subarray(0, size), all: all() };
}

/** The whole file; refused when it holds more than `limit` bytes. */
export async function wholeFile(all: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of all) {
    length += chunk.length;
    if (length > limit) throw new FileRefused(fileRefusal('tooManyBytes', { limit }));
    chunks.push(chunk);
  }
  return concatenated(chunks);
}
