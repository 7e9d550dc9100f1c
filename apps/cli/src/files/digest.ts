import { createHash } from 'node:crypto';

/** SHA-256 in hex of texts and bytes, one after the other. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Gives the chunks of a file on, and adds them up meanwhile. */
export function digestWhile(chunks: AsyncIterable<Uint8Array>): {
  readonly chunks: AsyncGenerator<Uint8Array>;
  readonly digest: () => string;
} {
  const hash = createHash('sha256');
  return { chunks: passOn(chunks, hash), digest: () => hash.copy().digest('hex') };
}

async function* passOn(
  chunks: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}
