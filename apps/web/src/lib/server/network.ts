/**
 * The part of an address that one household or one machine has: all of an IPv4 address, the first 64 bits of an
 * IPv6 address, because whoever has one has all that share them.
 *
 * @example networkOf('::ffff:192.0.2.1') // => '192.0.2.1'
 * @example networkOf('2001:db8:1:2:3:4:5:6') // => '2001:db8:1:2'
 * @example networkOf('2001:db8::1') // => '2001:db8:0:0'
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::', 2);
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...last];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
