export * from './arena.ts';
export * from './codes.ts';
export * from './hours.ts';
export * from './self-check/index.ts';
