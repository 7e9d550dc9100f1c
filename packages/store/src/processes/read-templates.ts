import { readTemplate, type ProcessTemplate } from '@samskab/domain/processes';
import { shippedFiles } from '../operations/shipped-files.ts';

/**
 * The small ready-made processes that ship, by key. They are read when somebody opens a process and not kept: a few small
 * files. Throws when a file is not whole.
 */
export async function processTemplates(): Promise<readonly ProcessTemplate[]> {
  const files = await shippedFiles('processes');
  return files.map(({ name, content }) => {
    const read = readTemplate(content);
    if (!read.ok) throw new Error(`${name}: ${read.error.field} is not as a template has it`);
    return read.value;
  });
}
