/**
 * Writes the parts of one line so that a person can read them: set apart by upright strokes. Strokes, line breaks
 * and backslashes inside a part get a backslash.
 * @example writeParts(['Mad', 'a|b']) // => 'Mad | a\\|b'
 */
export const writeParts = (parts: readonly string[]): string =>
  parts.map((part) => part.replaceAll(/[\\|]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')).join(' | ');

/**
 * The parts of one line. Undoes `writeParts`.
 * @example readParts('Mad | a\\|b') // => ['Mad', 'a|b']
 */
export function readParts(line: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const [sign] of line.matchAll(/\\[\\|n]|[^]/gu)) {
    if (sign === '|') {
      parts.push(part.trim());
      part = '';
    } else part += sign === '\\n' ? '\n' : sign.length === 2 && sign.startsWith('\\') ? sign.slice(1) : sign;
  }
  return [...parts, part.trim()];
}
