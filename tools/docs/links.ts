import { posix } from 'node:path';
import type { Violation } from '../shared/violations.ts';

const INLINE = /!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g;
const REFERENCE = /^\s*\[[^\]]+\]:\s+<?(\S+?)>?(?:\s|$)/g;
const ELSEWHERE = /^([a-z][a-z\d+.-]*:|\/)/i; // another site, or an address of ours

/**
 * Relative links of a Markdown file that lead nowhere: to a missing file, or to a heading that is not there.
 *
 * @param path the Markdown file
 * @param text what it says
 * @param read what a file says; null when it is not there, '' for a folder or a picture
 */
export function brokenLinks(
  path: string,
  text: string,
  read: (path: string) => string | null,
): readonly Violation[] {
  return prose(text).flatMap((line, index) => {
    const links = [...line.matchAll(INLINE), ...line.matchAll(REFERENCE)].map((match) => match[1] ?? '');
    return links
      .filter((link) => !ELSEWHERE.test(link) && !leadsSomewhere(link, path, text, read))
      .map((link) => ({ at: `${path}:${index + 1}`, says: `the link leads nowhere: ${link}` }));
  });
}

function leadsSomewhere(
  link: string,
  path: string,
  text: string,
  read: (path: string) => string | null,
): boolean {
  const [file = '', anchor] = decodeURI(link).split('#');
  const target = posix.join(posix.dirname(path), file);
  const there = file === '' ? text : read(target);
  if (there === null) return false;
  return !anchor || !(file === '' || file.endsWith('.md')) || anchorsIn(there).has(anchor.toLowerCase());
}

/**
 * The anchors that headings get on the forges, all in lower case: spaces become hyphens, punctuation and marks
 * of emphasis go, repeats are numbered.
 */
export function anchorsIn(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const line of prose(text)) {
    const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(line)?.[1];
    if (heading === undefined) continue;
    const slug = slugOf(heading);
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(?<![\p{L}\p{N}_])_(.+?)_(?![\p{L}\p{N}_])/gu, '$1')
    .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

/** The lines of a text, with code blanked out. */
function prose(text: string): readonly string[] {
  let fence: string | null = null;
  return text.split('\n').map((line) => {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1];
    const inside = fence !== null;
    if (mark && fence === null) fence = mark;
    else if (mark && fence !== null && mark.startsWith(fence)) fence = null;
    return inside || mark ? '' : line.replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
  });
}
