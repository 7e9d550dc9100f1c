export * from './kernel/result.ts';
export * from './kernel/ids.ts';
export * from './kernel/months.ts';
export { cleanText } from './kernel/text.ts';
export * from './kernel/vocabularies/vocabularies.ts';
export * from './evidence/index.ts';
export * from './experiences/index.ts';
export * from './geography/index.ts';
