import fc from 'fast-check';
import { BlockList } from 'node:net';
import { expect, test } from 'vitest';
import { networkOf } from './network.ts';

/** Whether Node's own filter sees two IPv6 addresses behind one 64-bit prefix. */
function share(one: string, other: string): boolean {
  const list = new BlockList();
  list.addSubnet(one, 64, 'ipv6');
  return list.check(other, 'ipv6');
}

/** An IPv6 address, written out or shortened as browsers shorten it. Few values, so that many share a prefix. */
const address = fc
  .tuple(
    fc.array(fc.constantFrom('0000', '0001', '0db8', 'ffff'), { minLength: 8, maxLength: 8 }),
    fc.boolean(),
  )
  .filter(([groups]) => groups.slice(0, 5).some((group) => group !== '0000')) // else it may hold an IPv4 address
  .map(([groups, short]) =>
    short ? new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1) : groups.join(':').toUpperCase(),
  );

test('two IPv6 addresses are one network exactly when Node sees them behind one prefix', () => {
  const pair = fc.oneof(
    fc.tuple(address, address),
    address.map((one) => [one, new URL(`http://[${one}]`).hostname.slice(1, -1)] as const),
  );
  fc.assert(
    fc.property(pair, ([one, other]) => {
      expect(networkOf(one) === networkOf(other)).toBe(share(one, other));
    }),
  );
});

test('an IPv4 address is its own network, also when it is written as IPv6', () => {
  fc.assert(
    fc.property(fc.ipV4(), (ipV4) => {
      expect(networkOf(ipV4)).toBe(ipV4);
      expect(networkOf(`::ffff:${ipV4}`)).toBe(ipV4);
    }),
  );
});
