import type { Files } from '../shared/files.ts';

/** Which keys the pages use: each with the place where it is first seen, and patterns for keys put together. */
export interface Usage {
  readonly keys: ReadonlyMap<string, string>;
  readonly mentioned: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

const IMPORTS_TEXTS = /\bimport\s+(?:\{[^}]*\bm\b[^}]*\}|\*\s+as\s+m)\s+from\s+['"][^'"]*paraglide\/messages/;
const MEMBER = /(?<![\w$.])m\??\.([A-Za-z_$][\w$]*)/g;
const ELEMENT = /(?<![\w$.])m\[\s*(['"])((?:(?!\1).)+)\1\s*\]/g;
const TEMPLATE = /(?<![\w$.])m\[\s*`([^`]+)`/g;
const LITERAL = /(['"])([a-z][\w.]*)\1/g;

/**
 * The keys that files use: as `m.key`, `m['key']`, or put together as m[`start_${end}`], which uses every key
 * that fits. A key that stands as a text in such a file is mentioned: it may be looked up from there.
 */
export function usageIn(files: Files): Usage {
  const keys = new Map<string, string>();
  const mentioned = new Set<string>();
  const patterns: RegExp[] = [];
  for (const [path, text] of files) {
    if (!IMPORTS_TEXTS.test(text)) continue;
    const named = [...text.matchAll(MEMBER)].map((match) => ({ key: match[1] ?? '', index: match.index }));
    const quoted = [...text.matchAll(ELEMENT)].map((match) => ({ key: match[2] ?? '', index: match.index }));
    for (const { key, index } of [...named, ...quoted]) {
      if (!keys.has(key)) keys.set(key, `${path}:${text.slice(0, index).split('\n').length}`);
    }
    for (const match of text.matchAll(LITERAL)) mentioned.add(match[2] ?? '');
    for (const match of text.matchAll(TEMPLATE)) patterns.push(...patternOf(match[1] ?? ''));
  }
  return { keys, mentioned, patterns };
}

/** Whether a page uses a key. */
export const isUsed = (key: string, { keys, mentioned, patterns }: Usage): boolean =>
  keys.has(key) || mentioned.has(key) || patterns.some((pattern) => pattern.test(key));

/** Nothing for a template without a fixed part: it would fit every text, and say nothing about any. */
function patternOf(template: string): readonly RegExp[] {
  const fixed = template.split(/\$\{[^}]*\}/).map((part) => RegExp.escape(part));
  return fixed.join('') === '' ? [] : [new RegExp(`^${fixed.join('.+')}$`)];
}
