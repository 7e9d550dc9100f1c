/** Longer addresses than any page of ours has. */
const LONGEST = 500;

/**
 * Where to go after log-in: only a page of this site, else the front page of one's own. Anything that a browser
 * could read as another site is refused, because log-in links would then send people there.
 *
 * @example nextPage('/fortael/abc?trin=2') // => '/fortael/abc?trin=2'
 * @example nextPage('//example.org') // => null
 */
export function nextPage(asked: string | null | undefined): string | null {
  if (!asked || asked.length > LONGEST || !/^\/(?![/\\])/.test(asked)) return null;
  if (/[\\\p{Cc}\s]/u.test(asked)) return null;
  return asked;
}
