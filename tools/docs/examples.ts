import { inspect, isDeepStrictEqual } from 'node:util';

/** An example of a doc comment: an expression and the value that it should have, both as written. */
export interface Example {
  readonly expression: string;
  readonly value: string | null;
}

/** Names that an example may use. */
export type Scope = Readonly<Record<string, unknown>>;

const ARROW = /\s*\/\/ =>\s*/;

/**
 * The examples of a doc comment. Each ends with the line that has `// =>`; lines before it belong to the
 * expression. What follows the last arrow has no value and cannot be checked.
 */
export function examplesIn(comment: string): readonly Example[] {
  const [, ...tags] = plain(comment).split(/^@example\b/m);
  return tags.flatMap((tag) => split(tag.split(/^@/m)[0] ?? ''));
}

/** Runs an example. Answers what is wrong with it, or null. */
export async function wrongWith({ expression, value }: Example, scope: Scope): Promise<string | null> {
  if (value === null) return `says no value after // =>: ${expression}`;
  try {
    const [actual, expected] = [await evaluate(expression, scope), await evaluate(value, scope)];
    return isDeepStrictEqual(actual, expected)
      ? null
      : `${expression} is ${inspect(actual, { depth: 4 })}, not ${value}`;
  } catch (error) {
    return `${expression} fails: ${String(error)}`;
  }
}

/** The text of a comment without its stars. */
function plain(comment: string): string {
  return comment
    .replaceAll(/^\s*\/\*\*?|\*\/\s*$/gm, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join('\n');
}

function split(tag: string): readonly Example[] {
  const examples: Example[] = [];
  let before: string[] = [];
  for (const line of tag.split('\n').filter((text) => text.trim() !== '')) {
    const [code = '', value] = line.split(ARROW);
    before.push(code.trim());
    if (value === undefined) continue;
    examples.push({ expression: before.join(' '), value: value.trim() });
    before = [];
  }
  return before.length > 0 || examples.length === 0
    ? [...examples, { expression: before.join(' '), value: null }]
    : examples;
}

const AsyncFunction = (async () => {}).constructor as new (
  ...code: string[]
) => (...values: unknown[]) => Promise<unknown>;

function evaluate(code: string, scope: Scope): Promise<unknown> {
  const names = Object.keys(scope).filter(
    (name) => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && name !== 'default',
  );
  return new AsyncFunction(...names, `'use strict'; return (${code});`)(...names.map((name) => scope[name]));
}
