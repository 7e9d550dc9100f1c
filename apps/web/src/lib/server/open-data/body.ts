type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** Bytes that small chunks are put together to before they are sent. */
const PORTION = 64 * 1024;

/**
 * The body of an answer, made as fast as it is fetched and no faster. Ends the chunks, and calls `done` once, when
 * all is sent, when making them fails, and when whoever fetches has gone.
 */
export function streamed(chunks: Chunks, done: () => void): ReadableStream<Uint8Array> {
  const portions = portionsOf(chunks);
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    try {
      const next = await portions.next();
      if (!next.done) return controller.enqueue(next.value);
      done();
      controller.close();
    } catch (error) {
      done();
      controller.error(error);
    }
  };
  const cancel = async () => {
    done();
    await portions.return(undefined);
  };
  return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}

async function* portionsOf(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    held.push(bytes);
    size += bytes.length;
    if (size < PORTION) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}
