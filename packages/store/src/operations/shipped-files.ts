import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders of texts that ship with this version and are read as they stand. */
export type ShippedFolder =
  | 'assemblies'
  | 'learning'
  | 'definitions'
  | 'methods'
  | 'processes'
  | 'communities'
  | 'events'
  | 'arenas'
  | 'programmes';

export interface ShippedFile {
  /** Without its ending. */
  readonly name: string;
  readonly content: unknown;
}

const CONTENT = fileURLToPath(new URL('../../../../content', import.meta.url));

/** The JSON files of a folder, in the order of their names. Throws where one is not JSON, and names it. */
export async function shippedFiles(folder: ShippedFolder): Promise<readonly ShippedFile[]> {
  const place = path.join(CONTENT, folder);
  const names = (await readdir(place)).filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(names.map((name) => shippedFile(path.join(place, name))));
}

async function shippedFile(file: string): Promise<ShippedFile> {
  const text = await readFile(file, 'utf8');
  try {
    return { name: path.basename(file, '.json'), content: JSON.parse(text) as unknown };
  } catch (error) {
    throw new Error(`${file} is not JSON`, { cause: error });
  }
}
