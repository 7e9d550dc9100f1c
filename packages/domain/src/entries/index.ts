export * from './ages.ts';
export * from './codes.ts';
export * from './entry.ts';
export * from './freshness.ts';
export * from './link.ts';
export * from './may.ts';
export * from './moves.ts';
export * from './report.ts';
