/**
 * A text of at most so many characters, ended at a word.
 * @param limit at least 2
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const short = text.slice(0, limit - 1).toWellFormed();
  const end = short.lastIndexOf(' ');
  return `${(end > limit / 2 ? short.slice(0, end) : short).trimEnd()}…`;
}
