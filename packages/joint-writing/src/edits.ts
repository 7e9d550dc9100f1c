/** Takes `removed` signs (UTF-16) away at `at` and puts text there. */
export interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/**
 * A text as it may be kept: line ends as one sign, no signs that cannot be shown, no half emoji.
 * @example cleanText('Én\r\nto\u0000') // => 'Én\nto'
 */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- these are the ones to take out
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .toWellFormed();

/**
 * The one edit between two texts; null when they are the same. `caret` is where writing ended in the second: of equal
 * letters it tells which are new. Never cuts an emoji in two.
 * @example editBetween('ost', 'post') // => { at: 0, removed: 0, inserted: 'p' }
 * @example editBetween('aa', 'aaa', 1) // => { at: 0, removed: 0, inserted: 'a' }
 */
export function editBetween(before: string, after: string, caret: number = after.length): Edit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let tail = 0;
  const mostTail = Math.min(most, after.length - Math.min(caret, after.length));
  while (tail < mostTail && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  let head = 0;
  while (head < most - tail && before[head] === after[head]) head += 1;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (splits(before, head) || splits(after, head)) head -= 1;
  if (splits(before, before.length - tail) || splits(after, after.length - tail)) tail -= 1;
  return { at: head, removed: before.length - tail - head, inserted: after.slice(head, after.length - tail) };
}

const splits = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/**
 * A text after edits, each given in places of the text as it was: last places first, or none overlapping.
 * @example withEdits('ost', [{ at: 0, removed: 0, inserted: 'p' }]) // => 'post'
 */
export const withEdits = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.at - a.at)
    .reduce((now, { at, removed, inserted }) => now.slice(0, at) + inserted + now.slice(at + removed), text);
