export { readHsds, type HsdsRefusal, type HsdsRow } from './hsds/read-hsds.ts';
export { HSDS_VERSION, hsdsFile, hsdsService, type HsdsService } from './hsds/write-hsds.ts';
export type { PortableArena, PublicArena } from './portable-arena.ts';
