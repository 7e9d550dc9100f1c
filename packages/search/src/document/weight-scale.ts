/** The least weight that is told from nothing. */
const LEAST = 0.05;
const STEPS_AN_OCTAVE = 20;

/**
 * A weight as a byte, on a scale of 20 steps for each doubling from 0.05: what is read back is at most 1.8 %
 * off. What is outside 0.05 to 344 becomes the nearest end.
 * @example byteOfWeight(1) // => 86
 */
export function byteOfWeight(weight: number): number {
  const step = Math.round(Math.log2(Math.max(weight, LEAST) / LEAST) * STEPS_AN_OCTAVE);
  return Math.min(255, step);
}

/**
 * The weight that a byte of `byteOfWeight` stands for.
 * @example weightOfByte(0) // => 0.05
 */
export const weightOfByte = (byte: number): number => LEAST * 2 ** (byte / STEPS_AN_OCTAVE);

/** The weights of all 256 bytes. */
export const WEIGHTS: Float64Array = Float64Array.from({ length: 256 }, (_, byte) => weightOfByte(byte));
