import { FORM_MARKS } from '@samskab/domain/guide';
import { plainCsv } from '@samskab/exchange';
import { guideRules } from '../guide/guide-rules.ts';
import { concept } from './definitions.ts';
import { formLines, formRows } from './forms-table.ts';

/** The forms with their marks and what researchers would call them, as CSV. */
export async function* formsCsv(): AsyncGenerator<string> {
  const { rows, columns } = await table();
  yield plainCsv(columns, rows);
}

/** The same as JSON, with the names of the typologies and which of them were looked up. */
export async function* formsJson(): AsyncGenerator<string> {
  const { rows, version, typologies } = await table();
  yield `${JSON.stringify({ rulesVersion: version, typologies, forms: rows }, null, 2)}\n`;
}

async function table() {
  const [known, rules] = await Promise.all([concept(), guideRules()]);
  const { typologies } = known.crosswalk;
  const columns = ['code', 'collaborationForm', 'da', 'en', ...FORM_MARKS, 'whoDecides', 'document'];
  return {
    version: rules.version,
    typologies,
    columns: [...columns, ...typologies.map(({ code }) => code)],
    rows: formRows(formLines(rules, known), known.crosswalk),
  };
}
