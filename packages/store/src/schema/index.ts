export * from './accounts.ts';
export * from './evidence.ts';
export * from './experiences.ts';
export * from './guide-rules.ts';
export * from './joint-texts.ts';
export * from './library.ts';
export * from './operations.ts';
export * from './together.ts';
