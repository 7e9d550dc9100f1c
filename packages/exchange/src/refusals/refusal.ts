/** Why a whole file cannot be read. The reading ends here. */
export const FILE_REFUSAL_CODES = [
  'emptyFile',
  'noRows',
  'notATable',
  'oldExcel',
  'tooManyBytes',
  'tooManyRows',
  'tooManyColumns',
  'recordTooLong',
  'zipBomb',
  'brokenZip',
  'brokenQuotes',
  'brokenJson',
  'duplicateHeader',
  'unreadableEncoding',
  'missingColumns',
] as const;
export type FileRefusalCode = (typeof FILE_REFUSAL_CODES)[number];

/** Why one row cannot be taken in. The rows after it are read all the same. */
export const ROW_REFUSAL_CODES = [
  'wrongCellCount',
  'notAnObject',
  'exampleRow',
  'missingKey',
  'repeatedKey',
  'missingField',
  'cellTooLong',
  'textTooLong',
  'tooMany',
  'unknownCode',
  'notANumber',
  'notADegree',
  'unknownStory',
  'notAMonth',
  'notYesOrNo',
  'notALink',
  'notAllowed',
] as const;
export type RowRefusalCode = (typeof ROW_REFUSAL_CODES)[number];

export interface FileRefusal {
  readonly scope: 'file';
  readonly code: FileRefusalCode;
  /** The name of the file as it was given. */
  readonly file: string;
  /** Line of the text, counted from 1; null when the place is not known or does not matter. */
  readonly line: number | null;
  /** The columns it is about, joined by commas. */
  readonly column: string | null;
  /** The limit that was passed, in bytes, rows, columns or characters. */
  readonly limit: number | null;
}

export interface RowRefusal {
  readonly scope: 'row';
  readonly code: RowRefusalCode;
  /** Row as a spreadsheet counts it, the header being 1; null when it is decided without a table. */
  readonly row: number | null;
  /** Path of the field in the content, such as `story.before`. */
  readonly field: string | null;
  /** The columns that the value came from, joined by commas. */
  readonly column: string | null;
  /** The beginning of what stood there, with personal data masked. */
  readonly value: string | null;
  readonly limit: number | null;
  readonly found: number | null;
}

export type Refusal = FileRefusal | RowRefusal;

/** A refusal of a file, with everything not named left open. */
export const fileRefusal = (
  code: FileRefusalCode,
  facts: Partial<Omit<FileRefusal, 'scope' | 'code'>> = {},
): FileRefusal => ({ scope: 'file', code, file: '', line: null, column: null, limit: null, ...facts });

/** A refusal of a row, with everything not named left open. */
export const rowRefusal = (
  code: RowRefusalCode,
  facts: Partial<Omit<RowRefusal, 'scope' | 'code'>> = {},
): RowRefusal => ({
  scope: 'row',
  code,
  row: null,
  field: null,
  column: null,
  value: null,
  limit: null,
  found: null,
  ...facts,
});
