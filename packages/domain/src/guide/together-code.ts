/** Signs that nobody mistakes for another, seen from the back of a room or read aloud; without vowels no words arise. */
const SIGNS = 'CDFGHJKMNPQRTVX34679';
const LENGTH = 8;
/** Bytes from here on would make the first signs more frequent. */
const FAIR_BELOW = 256 - (256 % SIGNS.length);

/**
 * A new code for a session: eight of twenty signs, so one of 25,600,000,000, each as likely as the others.
 * @param nextByte a random byte, 0–255, that nobody can foresee; another one each time
 * @example drawCode(() => 20) // => 'CCCCCCCC'
 */
export function drawCode(nextByte: () => number): string {
  let code = '';
  while (code.length < LENGTH) {
    const byte = nextByte();
    if (byte < FAIR_BELOW) code += SIGNS[byte % SIGNS.length];
  }
  return code;
}

/**
 * The code in what somebody typed: blanks and dashes do not count, nor small letters. Null when it cannot be one.
 * @example readCode(' kfm7-pq3d ') // => 'KFM7PQ3D'
 * @example readCode('KFM7-PQ3') // => null
 */
export function readCode(typed: string): string | null {
  const code = typed.replaceAll(/[\s\-–.]/g, '').toUpperCase();
  return code.length === LENGTH && [...code].every((sign) => SIGNS.includes(sign)) ? code : null;
}

/**
 * A code as people read it.
 * @example shownCode('KFM7PQ3D') // => 'KFM7-PQ3D'
 */
export const shownCode = (code: string): string => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
