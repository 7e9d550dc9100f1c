/** Signs that R reads as they are between quotation marks; all others are written by their number. */
const PLAIN = /^[ !#-[\]-~]$/;

const escaped = (sign: string): string => {
  if (PLAIN.test(sign)) return sign;
  if (sign === '"' || sign === '\\') return `\\${sign}`;
  const code = sign.codePointAt(0) ?? 0;
  // R's texts cannot hold the sign with the number 0; half a pair of signs is none.
  if (code === 0 || (code >= 0xd800 && code <= 0xdfff)) return '\\ufffd';
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
};

/**
 * Any text as a text of R, in signs that every encoding has. Nothing in it can end it.
 * @example rText('Åen "nord"') // => '"\\u00c5en \\"nord\\""'
 */
export const rText = (text: string): string => `"${Array.from(text, escaped).join('')}"`;

/**
 * A number as R reads it; NA where it is not known.
 * @example rNumber(null) // => 'NA'
 */
export const rNumber = (value: number | null): string =>
  value === null || Number.isNaN(value) ? 'NA' : String(value).replace('Infinity', 'Inf');

const WIDTH = 78;

/**
 * A vector, over as many lines as it takes.
 * @example rVector(['1', 'NA']) // => 'c(1, NA)'
 */
export function rVector(parts: readonly string[]): string {
  const whole = `c(${parts.join(', ')})`;
  if (whole.length <= WIDTH) return whole;
  const lines: string[] = [];
  for (const [at, part] of parts.entries()) {
    const ended = at === parts.length - 1 ? part : `${part},`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + ended.length < WIDTH)
      lines[lines.length - 1] = `${last} ${ended}`;
    else lines.push(`    ${ended}`);
  }
  return `c(\n${lines.join('\n')}\n  )`;
}

/**
 * A remark. What would begin a new line in it is written as a blank.
 * @example rRemark('one\ntwo') // => '# one two'
 */
export const rRemark = (text: string): string => `# ${text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()}`;
