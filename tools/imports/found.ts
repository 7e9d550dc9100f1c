import ts from 'typescript';
import { lineOf, nodesIn, parse } from '../shared/source.ts';

/** What a file imports, as written, and on which line. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

/** Everything a file imports or passes on: `import`, `export … from`, `import()` and imported types. */
export function importsIn(path: string, text: string): readonly Import[] {
  const source = parse(path, text);
  return [...nodesIn(source)].flatMap((node) => {
    const specifier = specifierOf(node);
    return specifier && ts.isStringLiteralLike(specifier)
      ? [{ specifier: specifier.text, line: lineOf(source, specifier) }]
      : [];
  });
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0];
  return undefined;
}
