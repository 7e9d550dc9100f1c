export { built, UNNAMED } from './built.ts';
export { hintAtCommit } from './hints.ts';
export type { EngineName } from './choose-engine.ts';
export { openStore, type OpenOptions } from './open-store.ts';
export { brokenConstraint, sqlState } from './sql-state.ts';
export { StartRefusal, type StartRefusalCode } from './start-refusal.ts';
export type { Database, Hints, Log, Reader, Rows, Store, StopListening, Tier, Transaction } from './types.ts';
