import ts from 'typescript';
import type { Files } from '../shared/files.ts';
import { lineOf, nodesIn } from '../shared/source.ts';
import type { Violation } from '../shared/violations.ts';

const WORLD: ReadonlySet<string> = new Set([
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'performance',
  'console',
  'XMLHttpRequest',
  'WebSocket',
]);
const CHANCE_AND_TIME: ReadonlySet<string> = new Set([
  'Date.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'crypto.subtle',
]);

/**
 * Where pure files reach for the clock, chance, the environment or the network. A name that the file itself
 * gives to something, such as a parameter called `process`, is not the world's.
 */
export function impurities(files: Files): readonly Violation[] {
  const program = bind(files);
  const checker = program.getTypeChecker();
  const isGlobal = (name: ts.Identifier) => symbolOf(checker, name) === undefined;
  return [...files.keys()].flatMap((path) => {
    const source = program.getSourceFile(`/${path}`);
    if (!source) return [];
    return [...nodesIn(source)].flatMap((node) => {
      const reach = reachOf(node, isGlobal);
      return reach
        ? [{ at: `${path}:${lineOf(source, node)}`, says: `is pure and may not use ${reach}` }]
        : [];
    });
  });
}

/** Binds names without any library, so that what is left unbound is a global. */
function bind(files: Files): ts.Program {
  const options: ts.CompilerOptions = {
    noLib: true,
    noResolve: true,
    types: [],
    target: ts.ScriptTarget.Latest,
  };
  const host: ts.CompilerHost = {
    fileExists: (path) => files.has(path.slice(1)),
    readFile: (path) => files.get(path.slice(1)),
    getSourceFile: (path, version) => {
      const text = files.get(path.slice(1));
      // Marked as a module, so that names at the top of one file are not seen in the next.
      return text === undefined ? undefined : ts.createSourceFile(path, `${text}\nexport {};`, version, true);
    },
    getDefaultLibFileName: () => '',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => {},
  };
  return ts.createProgram(
    [...files.keys()].map((path) => `/${path}`),
    options,
    host,
  );
}

function symbolOf(checker: ts.TypeChecker, name: ts.Identifier): ts.Symbol | undefined {
  return ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
}

function reachOf(node: ts.Node, isGlobal: (name: ts.Identifier) => boolean): string | null {
  if (!ts.isIdentifier(node) || isOnlyALabel(node)) return null;
  const { parent } = node;
  const member =
    ts.isPropertyAccessExpression(parent) && parent.expression === node
      ? `${node.text}.${parent.name.text}`
      : '';
  if (CHANCE_AND_TIME.has(member)) return isGlobal(node) ? member : null;
  if (node.text === 'Date') return readsTheClock(node) && isGlobal(node) ? 'the present time' : null;
  return WORLD.has(node.text) && isGlobal(node) ? node.text : null;
}

/** `new Date()` and `Date()` tell the present time; `new Date(x)` only reads x. */
function readsTheClock(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isNewExpression(parent)) return parent.expression === name && (parent.arguments?.length ?? 0) === 0;
  return ts.isCallExpression(parent) && parent.expression === name;
}

/** Names that stand for a member or a key and not for a value of their own. */
function isOnlyALabel(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.initializer !== name;
  if (ts.isPropertyAssignment(parent) || ts.isPropertyAccessExpression(parent)) return parent.name === name;
  return (
    ts.isTypeElement(parent) ||
    ts.isClassElement(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isJSDoc(parent) ||
    ts.isLabeledStatement(parent)
  );
}
