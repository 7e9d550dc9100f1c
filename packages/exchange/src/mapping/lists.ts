const OPENING = '([{';
const CLOSING = ')]}';

/**
 * Splits a text at a separator, but not inside quotation marks and brackets.
 * @example splitOutside('a,"b,c",(d,e)', ',') // => ['a', '"b,c"', '(d,e)']
 */
export function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let [start, depth, quoted] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (OPENING.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && text.startsWith(separator, at)) {
      parts.push(text.slice(start, at));
      start = at + separator.length;
    }
  }
  return [...parts, text.slice(start)];
}

/**
 * The values of a cell that holds a list: JSON, the braces of a PostgreSQL array, groups in parentheses (each
 * group is one value), or plain values between separators. Quotation marks around a value are taken off.
 * @example listIn('{planning,"public meetings"}') // => ['planning', 'public meetings']
 * @example listIn('(565,method,Survey),(4,method,"Focus, small")') // => ['565,method,Survey', '4,method,"Focus, small"']
 * @example listIn('a; b;', ';') // => ['a', 'b']
 */
export function listIn(cell: string, separator?: string): readonly string[] {
  const text = cell.trim();
  if (separator === undefined && text.startsWith('[')) {
    const json = jsonList(text);
    if (json) return json;
  }
  const inner = separator === undefined && /^\{.*\}$/s.test(text) ? text.slice(1, -1) : text;
  return splitOutside(inner, separator ?? ',')
    .map(bare)
    .filter((value) => value !== '');
}

/** A value without the quotation marks or the parentheses around it. */
export function bare(value: string): string {
  const text = value.trim();
  if (/^"(?:[^"\\]|\\.|"")*"$/s.test(text))
    return text
      .slice(1, -1)
      .replaceAll(/\\(.)|"(")/g, '$1$2')
      .trim();
  return /^\([^()]*\)$/s.test(text) ? text.slice(1, -1).trim() : text;
}

function jsonList(text: string): readonly string[] | null {
  try {
    const json: unknown = JSON.parse(text);
    if (!Array.isArray(json)) return null;
    return json.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
