// Docs stay true: public functions have an example, every example gives what it says, every link leads somewhere.
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declarationsIn, exportsOf, type Declaration } from './docs/declarations.ts';
import { examplesIn, wrongWith, type Scope } from './docs/examples.ts';
import { brokenLinks } from './docs/links.ts';
import { importsIn } from './imports/found.ts';
import { readFiles, ROOT, type Files } from './shared/files.ts';
import { report, type Violation } from './shared/violations.ts';

/** Packages whose every public function shows how it is used. Those of the others need a database or a page. */
const EXPLAINED: ReadonlySet<string> = new Set([
  'danish',
  'qca',
  'joint-writing',
  'opinion',
  'matching',
  'domain',
  'search',
  'exchange',
]);
const PACKAGE_CODE = /^packages\/([^/]+)\/src\/.+\.ts$/;

/** Gives what a module exports, by its path. */
export type Load = (path: string) => Promise<Scope>;

/** Public functions without an example that can be run, and examples anywhere in the packages that are not true. */
export async function exampleViolations(files: Files, load: Load): Promise<readonly Violation[]> {
  const code = [...files].filter(([path]) => PACKAGE_CODE.test(path) && !path.endsWith('.test.ts'));
  const names = new Set(code.map(([path]) => PACKAGE_CODE.exec(path)?.[1] ?? ''));
  const explained = [...names].filter((name) => EXPLAINED.has(name));
  const found = await Promise.all([
    ...explained.map((name) => withoutExample(`packages/${name}/src/index.ts`, files, load)),
    ...code.map(([path, text]) => untrue(path, text, files, load)),
  ]);
  return found.flat();
}

async function withoutExample(index: string, files: Files, load: Load): Promise<readonly Violation[]> {
  const [scope, broken] = await loaded(index, files, load);
  const declarations = exportsOf(index, files);
  const functions = Object.keys(scope).filter((name) => typeof scope[name] === 'function');
  const missing = functions.filter((name) => !isExplained(declarations.get(name)));
  return [
    ...broken,
    ...missing.map((name) => ({
      at: placeOf(declarations.get(name), index),
      says: `${name} has no @example`,
    })),
  ];
}

// What a class is for shows in the functions that make or take it.
const isExplained = (declaration: Declaration | undefined) =>
  declaration !== undefined && (declaration.isClass || examplesIn(declaration.comment).length > 0);

const placeOf = (declaration: Declaration | undefined, index: string) =>
  declaration ? `${declaration.path}:${declaration.line}` : index;

async function untrue(path: string, text: string, files: Files, load: Load): Promise<readonly Violation[]> {
  const documented = declarationsIn(path, text).filter(({ comment }) => examplesIn(comment).length > 0);
  if (documented.length === 0) return [];
  const around = neighboursOf(path, text);
  const scopes = await Promise.all(around.map((file) => loaded(file, files, load)));
  const scope = Object.assign({}, ...scopes.map(([names]) => names)) as Scope;
  const examples = documented.flatMap(({ line, comment }) =>
    examplesIn(comment).map((example) => ({ line, example })),
  );
  const found = await Promise.all(
    examples.map(async ({ line, example }) => ({
      at: `${path}:${line}`,
      says: await wrongWith(example, scope),
    })),
  );
  return [...(scopes.at(-1)?.[1] ?? []), ...found.filter((one): one is Violation => one.says !== null)];
}

/** The modules whose names an example may use, nearest last: the package's own, the folder's, what the file imports, itself. */
function neighboursOf(path: string, text: string): readonly string[] {
  const own = ['testing.ts', 'index.ts'].map((name) => path.replace(/\/src\/.*/, `/src/${name}`));
  const imported = importsIn(path, text)
    .filter(({ specifier }) => /^\..*\.ts$/.test(specifier))
    .map(({ specifier }) => posix.join(posix.dirname(path), specifier));
  return [...new Set([...own, posix.join(posix.dirname(path), 'index.ts'), ...imported, path])];
}

async function loaded(
  path: string,
  files: Files,
  load: Load,
): Promise<readonly [Scope, readonly Violation[]]> {
  if (!files.has(path)) return [{}, []];
  try {
    return [await load(path), []];
  } catch (error) {
    return [{}, [{ at: path, says: `cannot be loaded: ${String(error)}` }]];
  }
}

/** Links of all Markdown files that lead nowhere. */
export function linkViolations(files: Files, read: (path: string) => string | null): readonly Violation[] {
  const texts = [...files].filter(([path]) => path.endsWith('.md'));
  return texts.flatMap(([path, text]) => brokenLinks(path, text, read));
}

if (import.meta.main) {
  const files = readFiles(ROOT, /\.(ts|md)$/);
  const read = (path: string) => files.get(path) ?? (existsSync(join(ROOT, path)) ? '' : null);
  const examples = await exampleViolations(
    files,
    (path) => import(pathToFileURL(join(ROOT, path)).href) as Promise<Scope>,
  );
  report(
    [...examples, ...linkViolations(files, read)],
    'Every example is true and every link leads somewhere.',
  );
}
