/** How many bits of a 32-bit word are set (Warren, Hacker's Delight, 5-1). */
export function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The place, from 0, of the lowest bit that is set; −1 when none is. */
export const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);

/** How many 32-bit words hold so many bits; never none, so that an empty set is a set too. */
export const wordsFor = (bits: number): number => Math.max(1, (bits + 31) >>> 5);

/** The places of the set bits of a word, ascending. */
export function placesOf(word: number): number[] {
  const places: number[] = [];
  for (let rest = word; rest !== 0; rest &= rest - 1) places.push(lowestBit(rest));
  return places;
}
