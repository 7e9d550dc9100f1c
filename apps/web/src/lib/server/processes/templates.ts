import { readTemplate, type ProcessTemplate } from '@samskab/domain/processes';
import { shippedFiles } from '@samskab/store';

let read: Promise<readonly ProcessTemplate[]> | undefined;

/** The ready-made processes that ship, read once. Throws where one of them is wrong, and names its field. */
export const processTemplates = (): Promise<readonly ProcessTemplate[]> => (read ??= readThem());

async function readThem(): Promise<readonly ProcessTemplate[]> {
  const files = await shippedFiles('processes');
  return files.map(({ name, content }) => {
    const template = readTemplate(content);
    if (!template.ok) throw new Error(`${name}: ${template.error.code} ${template.error.field}`);
    return template.value;
  });
}
