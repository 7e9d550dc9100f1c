/** What one file may hold. Larger tables are split by whoever has them; the refusals say so. */
export const LIMITS = {
  rows: 200_000,
  columns: 1_000,
  /** Characters of one record of a CSV file. Keeps the memory flat when a quotation mark is never closed. */
  recordCharacters: 32 * 1024 * 1024,
  /** Characters of one cell that a mapping may read. */
  cellCharacters: 200_000,
  /** Bytes of a file that must be held whole (XLSX, JSON). CSV and JSON Lines are streamed and have no limit. */
  wholeFileBytes: 64 * 1024 * 1024,
  /** Bytes of an XLSX file once unpacked. */
  inflatedBytes: 50 * 1024 * 1024,
  /** Files inside an XLSX file. */
  entries: 2_000,
  /** Times that a large file inside may grow when unpacked; spreadsheets of real use stay below 100. */
  inflationRatio: 250,
  /** Bytes below which the ratio says nothing: an empty sheet shrinks as far as a bomb. */
  ratioFrom: 1024 * 1024,
} as const;
