export { ARENA_FIELDS, guessMapping, type ArenaField, type ArenaMapping } from './csv/fields.ts';
export { rowFields } from './csv/row-fields.ts';
export { arenaCsv } from './csv/write-csv.ts';
export {
  findDoubles,
  findDoublesAmong,
  placeFacts,
  type ComparedRow,
  type KnownPlace,
  type LikelyTwo,
} from './find-doubles.ts';
export { readHsds, type HsdsRefusal, type HsdsRow } from './hsds/read-hsds.ts';
export { HSDS_VERSION, hsdsFile, type HsdsService } from './hsds/write-hsds.ts';
export {
  readImportRow,
  type FieldsRow,
  type ImportDefaults,
  type ImportDoubt,
  type ImportProblem,
  type ImportRow,
} from './import-row.ts';
export type { PortableArena, PublicArena } from './portable-arena.ts';
