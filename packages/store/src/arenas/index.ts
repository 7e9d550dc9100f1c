export { arenaColumns, contentOfArena } from './arena-row.ts';
export * from './example-arenas.ts';
export * from './figures.ts';
export * from './list-arenas.ts';
export * from './meetings.ts';
export * from './read-arena.ts';
export * from './save-arena.ts';
export * from './track-record.ts';
