import type { FinderCommunity } from '@samskab/domain/finder';

/** So many letters of an identifier's random end that no two of some thousand communities have the same. */
const LETTERS = 10;
const CODE = /^[0-9a-f]{10}$/;
const MOST = 5;

/**
 * Communities as an address holds them: a short code for each. Nothing of what was answered.
 * @example chosenCode([{ id: '0192f1a0-0000-7000-8000-00abcdef0001' }]) // => 'abcdef0001'
 */
export const chosenCode = (communities: readonly Pick<FinderCommunity, 'id'>[]): string =>
  communities.map(({ id }) => id.slice(-LETTERS)).join('.');

/** The communities of an address, in its order. Those that are gone, hidden or never were are left out. */
export function chosenIn(code: string, all: readonly FinderCommunity[]): readonly FinderCommunity[] {
  const codes = code
    .split('.')
    .filter((one) => CODE.test(one))
    .slice(0, MOST);
  return [...new Set(codes)].flatMap((one) => all.find(({ id }) => id.endsWith(one)) ?? []);
}
