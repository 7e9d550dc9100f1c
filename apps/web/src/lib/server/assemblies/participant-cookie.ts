/** The name of the cookie that one browser has for one assembly. */
export const participantCookie = (assembly: number): string => `samskab.banen.${assembly}`;

/**
 * The token that a browser sends for an assembly; null without one.
 * @example tokenIn('a=1; samskab.banen.7=abc', 7) // => 'abc'
 */
export function tokenIn(header: string | undefined, assembly: number): string | null {
  const begin = `${participantCookie(assembly)}=`;
  for (const part of (header ?? '').split(';')) {
    const cookie = part.trim();
    if (cookie.startsWith(begin)) return cookie.slice(begin.length);
  }
  return null;
}
