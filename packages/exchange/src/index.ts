export { LIMITS } from './read/limits.ts';
export { readTable, wholeTable } from './read/read-table.ts';
export type { TableItem } from './read/read-table.ts';
export type { TableRow } from './read/named-rows.ts';
export type { TableInput } from './read/bytes.ts';

export { FILE_REFUSAL_CODES, ROW_REFUSAL_CODES } from './refusals/refusal.ts';
export type {
  FileRefusal,
  FileRefusalCode,
  Refusal,
  RowRefusal,
  RowRefusalCode,
} from './refusals/refusal.ts';
export { refusalSentence } from './refusals/refusal-sentence.ts';

export { parseMapping } from './mapping/mapping.ts';
export type { Join, Mapping, MappingRefusal, SourceFacts } from './mapping/mapping.ts';
export { mapRow } from './mapping/map-row.ts';
export type { MappedRow } from './mapping/map-row.ts';
export { mapTable } from './mapping/map-table.ts';
export type { MappedItem } from './mapping/map-table.ts';
export { readJoin } from './mapping/join-table.ts';
export type { JoinedTable } from './mapping/join-table.ts';
export type { MaskedCounts } from './mapping/mask.ts';

export { templateCsv } from './template/template-csv.ts';
export { templateXlsx } from './template/template-xlsx.ts';

export { codesCsv } from './codes/codes-csv.ts';
export type { CodesOfCase } from './codes/codes-csv.ts';
export { readCodes, refuseUnknown } from './codes/read-codes.ts';
export type { CodedRow, CodesTable } from './codes/read-codes.ts';

export { plainCsv, type PlainRow } from './export/plain-csv.ts';
export { experienceCsv } from './export/experience-csv.ts';
export { experienceJsonLines } from './export/experience-json-lines.ts';
export { experienceArchive } from './export/experience-archive.ts';
export type { ArchivedFile } from './export/experience-archive.ts';
export { experienceZip } from './export/experience-zip.ts';
export type { ZipEntry } from './export/experience-zip.ts';
export type { PublicAttachment, PublicExperience } from './export/public-experience.ts';

export * from './arenas/index.ts';
export * from './calendar/index.ts';
