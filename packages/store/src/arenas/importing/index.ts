export * from './import-files.ts';
export * from './known-places.ts';
export * from './public-arenas.ts';
export * from './take-arenas.ts';
