import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { streamed } from './body.ts';

const chunk = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array());
const bytesOf = (chunks: readonly (string | Uint8Array)[]) =>
  Buffer.concat(chunks.map((one) => (typeof one === 'string' ? Buffer.from(one) : one)));

test('sends exactly the bytes of all chunks, and says once that it is done', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(chunk), async (chunks) => {
      let done = 0;
      const body = await new Response(streamed(chunks, () => (done += 1))).arrayBuffer();
      expect(Buffer.from(body)).toEqual(bytesOf(chunks));
      expect(done).toBe(1);
    }),
  );
});

test('makes nothing before it is asked, and stops when whoever fetches has gone', async () => {
  const made: number[] = [];
  let ended = false;
  async function* endless() {
    try {
      for (let n = 0; ; n += 1) {
        made.push(n);
        yield 'x'.repeat(70_000);
      }
    } finally {
      ended = true;
    }
  }
  let done = false;
  const reader = streamed(endless(), () => (done = true)).getReader();
  expect(made).toEqual([]);
  await reader.read();
  await reader.cancel();
  expect([ended, done]).toEqual([true, true]);
  expect(made.length).toBeLessThan(3);
});

test('gives its place back when making it fails', async () => {
  async function* failing() {
    yield 'a';
    throw new Error('væk');
  }
  let done = false;
  await expect(new Response(streamed(failing(), () => (done = true))).text()).rejects.toThrow('væk');
  expect(done).toBe(true);
});
