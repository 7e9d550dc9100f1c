/** How many code points UTF-8 bytes hold, and which, as far as 32 bits can tell. */
export interface Letters {
  readonly count: number;
  readonly mask: number;
}

/**
 * The letters of a word as a set of 32 bits, each letter having one of them. One edit changes at most two bits,
 * so words whose sets differ in more than 2 × n bits are more than n edits apart.
 */
export function lettersOf(bytes: Uint8Array, start: number, end: number): Letters {
  let [count, mask, point] = [0, 0, 0];
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    const isContinued = (byte & 0xc0) === 0x80;
    if (!isContinued && count > 0) mask |= 1 << (point & 31);
    if (!isContinued) count += 1;
    point = isContinued ? (point << 6) | (byte & 63) : byte < 0x80 ? byte : byte & 31;
  }
  if (count > 0) mask |= 1 << (point & 31);
  return { count, mask: mask >>> 0 };
}

/** How many bits of a 32-bit number are set. */
export function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
