import { readTemplate, type ProcessTemplate } from '@samskab/domain/processes';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the templates of processes of this version of Samskab are. */
export const TEMPLATES_FOLDER = fileURLToPath(new URL('../../../../content/processes', import.meta.url));

/**
 * The small ready-made processes that ship, by key. They are read when somebody opens a process and not kept: a few small
 * files. Throws when a file is not whole.
 */
export async function processTemplates(folder = TEMPLATES_FOLDER): Promise<readonly ProcessTemplate[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const read = readTemplate(JSON.parse(await readFile(path.join(folder, name), 'utf8')));
      if (!read.ok) throw new Error(`${name}: ${read.error.field} is not as a template has it`);
      return read.value;
    }),
  );
}
