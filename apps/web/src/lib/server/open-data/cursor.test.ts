import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCursor, writeCursor } from './cursor.ts';

test('a place is read from its cursor', () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), fc.uuid(), (at, id) => {
      expect(readCursor(writeCursor({ at, id }))).toEqual({ at, id });
    }),
  );
});

test('anything else is no cursor', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readCursor(text) === null));
  expect(readCursor(Buffer.from('1~nobody').toString('base64url'))).toBeNull();
});
