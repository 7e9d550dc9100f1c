import ts from 'typescript';
import { CODE, isTest, lineOf, nodesIn, parse } from '../shared/source.ts';

/** A file or a function and its number of lines. */
export interface Size {
  readonly at: string;
  readonly name: string;
  readonly lines: number;
}

/** Blocks of a test file that only hold tests together. */
const BLOCKS: ReadonlySet<string> = new Set(['describe', 'test', 'it', 'suite', 'bench']);

/** Lines of a file; a last line break begins no new line. */
export function sizeOfFile(path: string, text: string): Size {
  const lines = text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
  return { at: path, name: path, lines };
}

/**
 * Every function with a body of statements, from its first line to its last. Arrow functions that are one
 * expression are not counted: there are so many short ones that they would hide the long ones.
 */
export function functionsIn(path: string, text: string): readonly Size[] {
  if (!CODE.test(path)) return [];
  const source = parse(path, text);
  return [...nodesIn(source)]
    .filter((node) => hasStatements(node) && !(isTest(path) && isBlockOfTests(node)))
    .map((node) => {
      const line = lineOf(source, node);
      const last = source.getLineAndCharacterOfPosition(node.end).line + 1;
      return { at: `${path}:${line}`, name: nameOf(node), lines: last - line + 1 };
    });
}

function hasStatements(node: ts.Node): boolean {
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body);
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

/** Whether a function is what `describe(…)`, `test.each(…)(…)` and the like are given. */
function isBlockOfTests(node: ts.Node): boolean {
  if (!ts.isCallExpression(node.parent)) return false;
  let called: ts.Expression = node.parent.expression;
  while (ts.isCallExpression(called) || ts.isPropertyAccessExpression(called)) called = called.expression;
  return ts.isIdentifier(called) && BLOCKS.has(called.text);
}

function nameOf(node: ts.Node): string {
  const named = ts.isFunctionLike(node) && node.name ? node : node.parent;
  const name = 'name' in named ? (named.name as ts.Node | undefined) : undefined;
  return name ? name.getText() : '(nameless)';
}
