export * from './cast-vote.ts';
export * from './codes.ts';
export * from './may-assembly.ts';
export * from './moderate.ts';
export * from './statement-text.ts';
export * from './statement.ts';
export * from './drive.ts';
