import type { Flip } from './flips.ts';

/**
 * The flips that tell most where there is no room for all: first one to each form, then the others, as they come; in
 * the order they were given in.
 * @param most 0 or more
 */
export function tellingFlips(flips: readonly Flip[], most: number): readonly Flip[] {
  const firsts = flips.filter(({ form }, at) => flips.findIndex((one) => one.form === form) === at);
  const others = flips.filter((flip) => !firsts.includes(flip));
  const chosen = new Set([...firsts, ...others].slice(0, most));
  return flips.filter((flip) => chosen.has(flip));
}
