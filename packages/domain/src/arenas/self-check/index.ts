export * from './answers.ts';
export * from './next-steps.ts';
export * from './result.ts';
export * from './rounds.ts';
export * from './score.ts';
export * from './statements.ts';
export * from './steps.ts';
export * from './trend.ts';
