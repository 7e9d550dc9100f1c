const LANES = [0x81_1c_9d_c5, 0x9e_37_79_b1, 0x85_eb_ca_6b, 0xc2_b2_ae_35] as const;
const PRIME = 0x01_00_01_93;

/**
 * An identifier for a part that has none with us, such as the address of a place: the same for the same words, and a UUID
 * of version 8 (RFC 9562), which is free for such uses. Four lanes of FNV-1a, each begun elsewhere and mixed at the end;
 * no secret is kept by it.
 * @example partId('a', 'address') === partId('a', 'address') // => true
 * @example partId('a', 'address') === partId('b', 'address') // => false
 */
export function partId(...words: readonly string[]): string {
  const text = words.map((word) => `${word.length}:${word}`).join();
  const hex = LANES.map((start, lane) => laneOf(text, start, lane)).join('');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

function laneOf(text: string, start: number, lane: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at) ^ (at * lane), PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7f_eb_35_2d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x84_6c_a6_8b);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
