export * from './merge-arenas.ts';
