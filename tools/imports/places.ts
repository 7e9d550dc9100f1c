import { posix } from 'node:path';
import type { Files } from '../shared/files.ts';

/** Who may import whom: a part may import only parts of a lower tier. */
export const TIERS = new Map([
  ['testing', -1],
  ['danish', 0],
  ['qca', 0],
  ['joint-writing', 0],
  ['opinion', 0],
  ['matching', 0],
  ['places', 0],
  ['print', 0],
  ['domain', 1],
  ['search', 1],
  ['exchange', 2],
  ['store', 2],
  ['web', 3],
  ['cli', 3],
]);

/** Parts that touch no clock, chance, environment, file or network. */
export const PURE: ReadonlySet<string> = new Set([
  'danish',
  'qca',
  'joint-writing',
  'opinion',
  'matching',
  'places',
  'domain',
  'search',
  'exchange',
]);

/** One `package.json` of the workspace; the root's own part is called `root`. */
export interface Part {
  readonly part: string;
  readonly folder: string;
  readonly name: string;
  readonly declared: ReadonlySet<string>;
  readonly development: ReadonlySet<string>;
}

/** A file of a part, and its path inside that part. */
export interface Place {
  readonly path: string;
  readonly inside: string;
  readonly part: Part;
}

/** The parts that the package files describe. */
export function partsOf(files: Files): readonly Part[] {
  return [...files].filter(([path]) => posix.basename(path) === 'package.json').map(readPart);
}

/** The part that a path lies in: the deepest folder wins, the root takes the rest. */
export function placeOf(path: string, parts: readonly Part[]): Place | null {
  const around = parts.filter(({ folder }) => folder === '' || path.startsWith(`${folder}/`));
  const part = around.toSorted((a, b) => b.folder.length - a.folder.length)[0];
  if (!part) return null;
  return { path, part, inside: part.folder === '' ? path : path.slice(part.folder.length + 1) };
}

type Names = Readonly<Record<string, string>>;
interface Manifest {
  readonly name: string;
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
  readonly optionalDependencies?: Names;
  readonly peerDependencies?: Names;
}

function readPart([path, text]: readonly [string, string]): Part {
  const manifest = JSON.parse(text) as Manifest;
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
  const declared = { ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies };
  const folder = path === 'package.json' ? '' : posix.dirname(path);
  return {
    part: folder === '' ? 'root' : posix.basename(folder),
    folder,
    name: manifest.name,
    declared: new Set(Object.keys(declared)),
    development: new Set(Object.keys(devDependencies ?? {})),
  };
}
