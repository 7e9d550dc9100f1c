import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { frame, readFrame, toBytes, toText } from './messages.ts';
import { filled } from './sentences.ts';

const bytes = fc.uint8Array({ maxLength: 300 });

test('what is framed is read again, wherever it lies in memory', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('change', 'known'),
      fc.nat(0xffff_ffff),
      bytes,
      fc.nat(9),
      (kind, number, carried, at) => {
        const around = new Uint8Array([...new Uint8Array(at), ...frame(kind, number, carried), 1, 2]);
        const read = readFrame(around.subarray(at, around.length - 2));
        expect(read).toEqual({ kind, number, bytes: carried });
      },
    ),
  );
});

test('what is no frame is nothing', () => {
  for (const one of [[], [0], [0, 0, 0, 0], [2, 0, 0, 0, 0], [255, 0, 0, 0, 0, 1]])
    expect(readFrame(new Uint8Array(one))).toBeNull();
});

test('bytes go through text and back', () => {
  fc.assert(fc.property(bytes, (given) => void expect(toBytes(toText(given))).toEqual(given)));
});

test('a sentence keeps what nothing is known for', () => {
  expect(filled('{signs} af {most}', { signs: 3 })).toBe('3 af {most}');
});
