import type { FileRefusalCode, Refusal, RowRefusalCode } from './refusal.ts';

type Sentences = Readonly<Record<FileRefusalCode | RowRefusalCode, readonly [da: string, en: string]>>;

const SENTENCES: Sentences = {
  emptyFile: ['Filen {file} er tom.', 'The file {file} is empty.'],
  noRows: ['Filen {file} har overskrifter, men ingen rækker.', 'The file {file} has headings but no rows.'],
  notATable: [
    'Filen {file} er ikke en tabel. Brug CSV, Excel (.xlsx) eller JSON.',
    'The file {file} is not a table. Use CSV, Excel (.xlsx) or JSON.',
  ],
  oldExcel: [
    'Filen {file} er gemt i det gamle Excel-format. Gem den som .xlsx og prøv igen.',
    'The file {file} is in the old Excel format. Save it as .xlsx and try again.',
  ],
  tooManyBytes: [
    'Filen {file} er for stor. Grænsen er {limit} byte. Del den i flere filer.',
    'The file {file} is too large. The limit is {limit} bytes. Split it into several files.',
  ],
  tooManyRows: [
    'Filen {file} har mere end {limit} rækker. Del den i flere filer.',
    'The file {file} has more than {limit} rows. Split it into several files.',
  ],
  tooManyColumns: [
    'Filen {file} har mere end {limit} kolonner.',
    'The file {file} has more than {limit} columns.',
  ],
  recordTooLong: [
    'Rækken ved linje {line} i {file} er længere end {limit} tegn. Måske mangler et anførselstegn.',
    'The row at line {line} in {file} is longer than {limit} characters. A quotation mark may be missing.',
  ],
  zipBomb: [
    'Filen {file} fylder alt for meget, når den pakkes ud. Den er ikke læst.',
    'The file {file} is far too large once unpacked. It was not read.',
  ],
  brokenZip: [
    'Excel-filen {file} er i stykker og kan ikke åbnes.',
    'The Excel file {file} is broken and cannot be opened.',
  ],
  brokenQuotes: [
    'Et anførselstegn passer ikke ved linje {line} i {file}. Ret linjen og prøv igen.',
    'A quotation mark does not fit at line {line} in {file}. Correct the line and try again.',
  ],
  brokenJson: [
    'Filen {file} er ikke gyldig JSON ved linje {line}.',
    'The file {file} is not valid JSON at line {line}.',
  ],
  duplicateHeader: [
    'Kolonnen {column} står to gange i {file}. Giv hver kolonne sit eget navn.',
    'The column {column} appears twice in {file}. Give each column a name of its own.',
  ],
  unreadableEncoding: [
    'Tegnene ved linje {line} i {file} kan ikke læses. Gem filen som UTF-8 og prøv igen.',
    'The characters at line {line} in {file} cannot be read. Save the file as UTF-8 and try again.',
  ],
  missingColumns: [
    'Filen {file} mangler kolonner: {column}. Er det den rigtige fil og det rigtige skilletegn?',
    'The file {file} lacks columns: {column}. Is it the right file and the right separator?',
  ],
  wrongCellCount: [
    'Rækken har {found} celler, men overskriften har {limit}.',
    'The row has {found} cells, but the heading has {limit}.',
  ],
  notAnObject: ['Posten er ikke et sæt navne med værdier.', 'The record is not a set of names with values.'],
  exampleRow: [
    'Rækken er skabelonens eget eksempel og er sprunget over.',
    'The row is the example of the template and was skipped.',
  ],
  missingKey: ['Rækken mangler sit nummer ({column}).', 'The row lacks its number ({column}).'],
  repeatedKey: [
    'Nummeret «{value}» ({column}) står også i en tidligere række.',
    'The number “{value}” ({column}) is also in an earlier row.',
  ],
  missingField: [
    'Rækken mangler noget, den skal have: {field} ({column}).',
    'The row lacks something it must have: {field} ({column}).',
  ],
  cellTooLong: [
    'Cellen i {column} har {found} tegn. Grænsen er {limit}.',
    'The cell in {column} has {found} characters. The limit is {limit}.',
  ],
  textTooLong: [
    'Teksten i {column} er længere end {limit} tegn ({field}).',
    'The text in {column} is longer than {limit} characters ({field}).',
  ],
  tooMany: [
    'Der er flere end {limit} værdier i {column} ({field}).',
    'There are more than {limit} values in {column} ({field}).',
  ],
  unknownCode: [
    'Værdien «{value}» i {column} er ikke på listen ({field}).',
    'The value “{value}” in {column} is not on the list ({field}).',
  ],
  notANumber: [
    'Værdien «{value}» i {column} er ikke et tal, der kan bruges ({field}).',
    'The value “{value}” in {column} is not a number that can be used ({field}).',
  ],
  notADegree: [
    'Værdien «{value}» i {column} er ikke en grad fra 0 til 1 ({field}).',
    'The value “{value}” in {column} is not a degree from 0 to 1 ({field}).',
  ],
  unknownStory: [
    'Ingen erfaring er læst ind fra kilden som «{value}» ({column}).',
    'No experience has been read in from the source as “{value}” ({column}).',
  ],
  notAMonth: [
    'Værdien «{value}» i {column} er ikke en måned. Skriv fx 2024-03 ({field}).',
    'The value “{value}” in {column} is not a month. Write 2024-03, for instance ({field}).',
  ],
  notYesOrNo: [
    'Værdien «{value}» i {column} er hverken ja eller nej ({field}).',
    'The value “{value}” in {column} is neither yes nor no ({field}).',
  ],
  notALink: [
    'Værdien «{value}» i {column} er ikke en webadresse ({field}).',
    'The value “{value}” in {column} is not a web address ({field}).',
  ],
  notAllowed: [
    'Værdien «{value}» i {column} kan ikke bruges her ({field}).',
    'The value “{value}” in {column} cannot be used here ({field}).',
  ],
};

const UNKNOWN = '?';

/**
 * A refusal said to a person in one plain sentence. Numbers are written as the language writes them.
 * @example refusalSentence(fileRefusal('emptyFile', { file: 'a.csv' }), 'en') // => 'The file a.csv is empty.'
 * @example refusalSentence(fileRefusal('tooManyRows', { file: 'a.csv', limit: 200000 }), 'da') // => 'Filen a.csv har mere end 200.000 rækker. Del den i flere filer.'
 */
export function refusalSentence(refusal: Refusal, language: 'da' | 'en'): string {
  const facts: Readonly<Record<string, unknown>> = { ...refusal };
  const numbers = new Intl.NumberFormat(language);
  const said = (fact: unknown) => (typeof fact === 'number' ? numbers.format(fact) : String(fact ?? UNKNOWN));
  return SENTENCES[refusal.code][language === 'da' ? 0 : 1].replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    said(facts[name]),
  );
}
