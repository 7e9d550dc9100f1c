import { posix } from 'node:path';
import ts from 'typescript';
import type { Files } from '../shared/files.ts';
import { lineOf, parse } from '../shared/source.ts';

/** Something a file declares under a name, with the doc comments above it as they are written. */
export interface Declaration {
  readonly path: string;
  readonly line: number;
  readonly name: string;
  readonly isClass: boolean;
  readonly comment: string;
}

/** What a file declares at its top level. */
export function declarationsIn(path: string, text: string): readonly Declaration[] {
  const source = parse(path, text);
  return source.statements.flatMap((statement) => {
    const comments = ts.getJSDocCommentsAndTags(statement).filter((part) => ts.isJSDoc(part));
    const comment = comments.map((part) => part.getText(source)).join('\n');
    const about = {
      path,
      line: lineOf(source, statement),
      isClass: ts.isClassDeclaration(statement),
      comment,
    };
    return namesOf(statement).map((name) => ({ ...about, name }));
  });
}

/** Where each name that a file exports is declared, through all files that it passes on. */
export function exportsOf(path: string, files: Files): ReadonlyMap<string, Declaration> {
  const text = files.get(path);
  if (text === undefined) return new Map();
  const found = new Map(declarationsIn(path, text).map((declaration) => [declaration.name, declaration]));
  for (const statement of parse(path, text).statements) {
    if (!ts.isExportDeclaration(statement)) continue;
    for (const [name, declaration] of passedOn(statement, path, files, found)) found.set(name, declaration);
  }
  return found;
}

type Named = readonly (readonly [string, Declaration])[];

function passedOn(
  { moduleSpecifier, exportClause }: ts.ExportDeclaration,
  path: string,
  files: Files,
  own: ReadonlyMap<string, Declaration>,
): Named {
  const from = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : null;
  const source = from ? exportsOf(posix.join(posix.dirname(path), from), files) : own;
  if (!exportClause || !ts.isNamedExports(exportClause)) return [...source];
  return exportClause.elements.flatMap(({ name, propertyName }) => {
    const declaration = source.get((propertyName ?? name).text);
    return declaration ? [[name.text, declaration] as const] : [];
  });
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}
