import { expect, test } from 'vitest';
import { isOwnMachine } from './own-machine.ts';

const HERE = { address: '127.0.0.1', host: 'localhost:3000', forwarded: false };

test.each([
  HERE,
  { ...HERE, address: '::1' },
  { ...HERE, address: '::ffff:127.0.0.1' },
  { ...HERE, host: '[::1]:3000' },
])('somebody on the machine itself may look: %j', (seen) =>
  expect(isOwnMachine('http://localhost:3000', seen)).toBe(true),
);

test.each([
  ['from another machine', { address: '192.0.2.1' }],
  ['with an address that only looks like this machine', { address: '127.0.0.1.example.org' }],
  ['passed on by a proxy', { forwarded: true }],
  ['by a browser that another site has led here', { host: 'example.org' }],
])('not %s', (_what, change) => {
  expect(isOwnMachine('http://localhost:3000', { ...HERE, ...change })).toBe(false);
});

test('nobody may look where people use a public address, because a proxy makes everybody local', () => {
  expect(isOwnMachine('https://samskab.example', HERE)).toBe(false);
});
