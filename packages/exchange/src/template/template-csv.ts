import { BASE_VOCABULARIES, type Vocabularies } from '@samskab/domain';
import { EXAMPLE_KEY, KEY_HEADING, TEMPLATE_COLUMNS } from './columns.ts';
import { BYTE_ORDER_MARK, csvText } from './csv-text.ts';
import { exampleContent } from './example-row.ts';
import { cellsOf } from './template-row.ts';

/** The heading of the template and its example row, as cells. */
export function templateRows(
  language: 'da' | 'en',
  vocabularies: Vocabularies = BASE_VOCABULARIES,
): readonly (readonly string[])[] {
  const example = cellsOf(exampleContent(language), TEMPLATE_COLUMNS, { vocabularies, language });
  return [
    [KEY_HEADING[language], ...TEMPLATE_COLUMNS.map(({ heading }) => heading[language])],
    [EXAMPLE_KEY[language], ...example],
  ];
}

/**
 * The template as CSV: headings in plain words and one example row, which is skipped when the file is read. Danish
 * spreadsheets set cells apart by semicolons, so the Danish template does; both have a byte order mark.
 * @example templateCsv('da').startsWith('\ufeffNr.;Titel;Kort fortalt;') // => true
 */
export const templateCsv = (language: 'da' | 'en', vocabularies: Vocabularies = BASE_VOCABULARIES): string =>
  BYTE_ORDER_MARK + csvText(templateRows(language, vocabularies), language === 'da' ? ';' : ',');
