import type { NumberRefusal } from '../input/numbers.ts';
import type { ReadRefusal } from '../input/read-table.ts';
import { say, type Sayings, type Words } from './words.ts';

const SAYINGS: Sayings<ReadRefusal | NumberRefusal> = {
  empty_file: () => ({ da: 'Filen er tom.', en: 'The file is empty.' }),
  no_columns: () => ({
    da: 'Filen har kun én kolonne. Den første kolonne er navne, og de næste er tal.',
    en: 'The file has only one column. The first column is names, and the next are numbers.',
  }),
  no_rows: () => ({
    da: 'Filen har overskrifter, men ingen rækker.',
    en: 'The file has headings, but no rows.',
  }),
  column_without_name: ({ column }) => ({
    da: `Kolonne ${column} har ingen overskrift.`,
    en: `Column ${column} has no heading.`,
  }),
  duplicate_column: ({ name }) => ({
    da: `To kolonner hedder ${name}. Giv den ene et andet navn.`,
    en: `Two columns are called ${name}. Give one of them another name.`,
  }),
  uneven_row: ({ line, cells, wanted }) => ({
    da: `Linje ${line} har ${cells} felter, men der skal være ${wanted}.`,
    en: `Line ${line} has ${cells} cells, but there should be ${wanted}.`,
  }),
  quote_not_closed: ({ line }) => ({
    da: `Et citationstegn på linje ${line} bliver aldrig lukket.`,
    en: `A quotation mark on line ${line} is never closed.`,
  }),
  text_after_quote: ({ line }) => ({
    da: `På linje ${line} står der noget lige efter et citationstegn.`,
    en: `On line ${line} something follows right after a quotation mark.`,
  }),
  unknown_column: ({ name }) => ({
    da: `Der er ingen kolonne, der hedder ${name}.`,
    en: `There is no column called ${name}.`,
  }),
  not_a_number: ({ column, case: name, text }) => ({
    da: `»${text}« er ikke et tal. Det står ved ${name} i kolonnen ${column}.`,
    en: `“${text}” is not a number. It stands at ${name} in the column ${column}.`,
  }),
  mixed_decimals: ({ comma, point }) => ({
    da: `Nogle tal har komma (${comma}), og andre har punktum (${point}). Brug kun det ene.`,
    en: `Some numbers have a comma (${comma}) and others a point (${point}). Use only one of them.`,
  }),
};

/**
 * Why a file cannot be read, as one sentence or two.
 * @example fileSentence({ code: 'uneven_row', line: 3, cells: 2, wanted: 4 }).en // => 'Line 3 has 2 cells, but there should be 4.'
 */
export const fileSentence = (refusal: ReadRefusal | NumberRefusal): Words => say(SAYINGS, refusal);
