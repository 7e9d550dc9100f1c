export { findCpr, maskCpr, cprBirthDate, hasModulus11 } from './cpr.ts';
export type { CprFinding } from './cpr.ts';
export { fold } from './fold.ts';
export { lix } from './lix.ts';
export type { Lix } from './lix.ts';
export { danishNames } from './personal-data/danish-names.ts';
export { findPersonalData } from './personal-data/find-personal-data.ts';
export { maskPersonalData } from './personal-data/mask-personal-data.ts';
export type { MaskLanguage } from './personal-data/mask-personal-data.ts';
export { PERSONAL_DATA_KINDS } from './personal-data/finding.ts';
export type {
  Confidence,
  NameLists,
  PersonalDataFinding,
  PersonalDataKind,
  WordList,
} from './personal-data/finding.ts';
export { slugify, SLUG_LIMIT } from './slugify.ts';
export { countWords, tokens } from './tokens.ts';
export type { Token } from './tokens.ts';
export { detectLanguage, LANGUAGES } from './detect-language.ts';
export type { Language } from './detect-language.ts';
