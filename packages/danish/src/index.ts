export { findCpr, maskCpr, cprBirthDate, hasModulus11 } from './cpr.ts';
export type { CprFinding } from './cpr.ts';
export { fold } from './fold.ts';
export { lix } from './lix.ts';
export type { Lix } from './lix.ts';
export { slugify, SLUG_LIMIT } from './slugify.ts';
export { countWords, tokens } from './tokens.ts';
export type { Token } from './tokens.ts';
