import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE_VOCABULARIES } from '@samskab/domain';
import { mapTable, parseMapping, readTable, type Mapping } from '@samskab/exchange';
import type { SearchText } from './collection.ts';

const ROOT = join(import.meta.dirname, '../..');
const DATA = process.env['SAMSKAB_DATA'] ?? join(ROOT, '../shared/data');

/** The cases of others that are judged, and the mapping that turns them into stories. */
const TABLES = [
  { mapping: 'participedia-denmark', file: 'participedia/cases_denmark.json' },
  { mapping: 'collaborative-governance', file: 'collaborative-governance/cgcdb-60-cases.csv' },
] as const;

/**
 * The imported cases as the library would hold them, or an empty list and one line that says so where the
 * tables are not at hand. They are read each time and never kept: their licences do not let them be copied.
 */
export async function importedTexts(): Promise<readonly SearchText[]> {
  if (!TABLES.every(({ file }) => existsSync(join(DATA, file)))) {
    console.log('Left out: the judgements of imported cases, because their tables are not at hand.');
    return [];
  }
  const texts = await Promise.all(TABLES.map(({ mapping, file }) => readTexts(mappingOf(mapping), file)));
  return texts.flat();
}

async function readTexts(mapping: Mapping, file: string): Promise<readonly SearchText[]> {
  const table = readTable(new Uint8Array(readFileSync(join(DATA, file))), { name: file });
  const texts: SearchText[] = [];
  for await (const item of mapTable(table, mapping, BASE_VOCABULARIES, { file, other: null })) {
    if (!item.ok) continue;
    const { key, content } = item.value;
    const { language, title, summary, story } = content;
    const body = Object.values(story).join('\n');
    texts.push({ id: `${mapping.source.key}:${key}`, language, title, summary, body });
  }
  return texts;
}

function mappingOf(name: string): Mapping {
  const parsed = parseMapping(
    JSON.parse(readFileSync(join(ROOT, 'content/mappings', `${name}.json`), 'utf8')),
  );
  if (!parsed.ok) throw new Error(`${name}: ${parsed.error.problems.join('; ')}`);
  return parsed.value;
}
