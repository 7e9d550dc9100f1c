export { findCpr, maskCpr, cprBirthDate, hasModulus11 } from './cpr.ts';
export type { CprFinding } from './cpr.ts';
export { joinParts } from './compounds/compound.ts';
export type { CompoundPart, CompoundReading, WordCounts } from './compounds/compound.ts';
export { splitCompound } from './compounds/split-compound.ts';
export { fold } from './fold.ts';
export type { Lexicon } from './lexicon/lexicon.ts';
export { packLexicon, unpackLexicon } from './lexicon/pack-lexicon.ts';
export { readLexicon } from './lexicon/read-lexicon.ts';
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
export { readability } from './readability.ts';
export type { Readability } from './readability.ts';
export { slugify, SLUG_LIMIT } from './slugify.ts';
export { stem } from './stem.ts';
export { isStopword, STOPWORDS } from './stopwords.ts';
export { SYNONYM_GROUPS } from './synonyms/groups.ts';
export type { SynonymGroup, SynonymKind } from './synonyms/groups.ts';
export { MOST_WORDS_IN_TERM, synonymsOf } from './synonyms/synonyms-of.ts';
export type { Synonym } from './synonyms/synonyms-of.ts';
export { countWords, tokens } from './tokens.ts';
export type { Token } from './tokens.ts';
export { detectLanguage, LANGUAGES } from './detect-language.ts';
export type { Language } from './detect-language.ts';
