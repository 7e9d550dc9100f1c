import ts from 'typescript';

/** Files with code that can be parsed. */
export const CODE = /\.(ts|js|mjs|svelte)$/;

const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)<\/script>/g;

/** Parses a file. Of a Svelte file only the scripts, each left on its own lines. */
export function parse(path: string, text: string): ts.SourceFile {
  const code = path.endsWith('.svelte') ? onlyScripts(text) : text;
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kindOf(path));
}

/** Line of a node, counted from 1. */
export function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

/** Every node below one, in the order of the text. */
export function* nodesIn(node: ts.Node): Generator<ts.Node> {
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) {
    yield child;
    yield* nodesIn(child);
  }
}

/** Whether a file is a test or only serves tests. */
export const isTest = (path: string): boolean =>
  /\.test\.ts$|(^|\/)e2e\/|(^|\/)testing(\.ts$|\/)|\.config\.ts$/.test(path);

function onlyScripts(text: string): string {
  let code = '';
  for (const match of text.matchAll(SCRIPT)) {
    const [, tag = '', script = ''] = match;
    code += blank(text.slice(code.length, match.index + tag.length)) + script;
  }
  return code + blank(text.slice(code.length));
}

const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ');

function kindOf(path: string): ts.ScriptKind {
  return /\.m?js$/.test(path) ? ts.ScriptKind.JS : ts.ScriptKind.TS;
}
