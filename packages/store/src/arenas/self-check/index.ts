export * from './answers.ts';
export * from './results.ts';
export * from './rounds.ts';
