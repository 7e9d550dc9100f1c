import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the open internet. Addresses that lead to this machine, to the network it stands in, to a
 * cloud's own services, or wrap another address, are not.
 * @example isPublicAddress('93.184.215.14') // => true
 * @example isPublicAddress('169.254.169.254') // => false
 * @example isPublicAddress('::ffff:127.0.0.1') // => false
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}
