import writeExcelFile from 'write-excel-file/node';
import { BASE_VOCABULARIES, type Term, type Vocabularies } from '@samskab/domain';
import type { Column } from './column.ts';
import { KEY_HEADING, TEMPLATE_COLUMNS } from './columns.ts';
import { templateRows } from './template-csv.ts';

const WORDS = {
  da: {
    sheets: ['Erfaringer', 'Vejledning'],
    headings: ['Kolonne', 'Hvad du skriver', 'Værdier du kan vælge', 'Koder for de samme værdier'],
    key: 'Jeres eget nummer til rækken. Samme nummer retter den samme historie.',
    intro: 'Én række for hver erfaring. Slet eksemplet, eller lad det stå: det bliver sprunget over.',
  },
  en: {
    sheets: ['Experiences', 'Guide'],
    headings: ['Column', 'What to write', 'Values to choose from', 'Codes for the same values'],
    key: 'Your own number for the row. The same number corrects the same story.',
    intro: 'One row for each experience. Delete the example or leave it: it is skipped.',
  },
} as const;

/**
 * The template as XLSX: one sheet to fill in, with the example row, and one that says for each column what to write
 * and which values may be chosen. Values may be written as labels in Danish or English or as codes.
 * @example [...(await templateXlsx('en')).subarray(0, 2)] // => [0x50, 0x4b]
 */
export async function templateXlsx(
  language: 'da' | 'en',
  vocabularies: Vocabularies = BASE_VOCABULARIES,
): Promise<Uint8Array> {
  const { sheets } = WORDS[language];
  const table = templateRows(language, vocabularies);
  const filled = table.map((row, at) => row.map((cell) => text(cell, at === 0)));
  const guide = guideRows(language, vocabularies).map((row, at) => row.map((cell) => text(cell, at < 2)));
  return writeExcelFile([filled, guide], {
    buffer: true,
    sheets: [...sheets],
    columns: [table[0]?.map(() => ({ width: 28 })) ?? [], [30, 60, 60, 30].map((width) => ({ width }))],
    stickyRowsCount: 1,
  });
}

const text = (value: string, bold: boolean) => ({
  value,
  type: String,
  wrap: true,
  alignVertical: 'top' as const,
  ...(bold ? { fontWeight: 'bold' as const } : {}),
});

/** The rows of the guide: how to use the template, then a line for each column. */
export function guideRows(language: 'da' | 'en', vocabularies: Vocabularies): readonly (readonly string[])[] {
  const { intro, headings, key } = WORDS[language];
  return [
    [intro, '', '', ''],
    headings,
    [KEY_HEADING[language], key, '', ''],
    ...TEMPLATE_COLUMNS.map((column) => guideRow(column, language, vocabularies)),
  ];
}

function guideRow(
  { heading, explanation, codec }: Column,
  language: 'da' | 'en',
  vocabularies: Vocabularies,
) {
  const lists = codec.choices(vocabularies).map((terms) => terms.filter(({ retired }) => !retired));
  const said = (word: (term: Term) => string) =>
    lists.map((terms) => terms.map(word).join('\n')).join('\n\n');
  return [heading[language], explanation[language], said((term) => term[language]), said(({ code }) => code)];
}
