export { best } from './answer/best.ts';
export type { BestWish, Ranked } from './answer/best.ts';
export type { Reason } from './answer/explain.ts';
export type { Span } from './answer/highlight.ts';
export { matchesPhrases } from './answer/phrases.ts';
export type { Phrase, PhraseCheck } from './answer/phrases.ts';
export { encodeDocument } from './document/encode-document.ts';
export { decodeDocument, isEncoded } from './document/read-document.ts';
export type { EncodedForm } from './document/read-document.ts';
export type { Language, Synonym, Word } from './language.ts';
export { DEFAULT_PARAMETERS } from './parameters.ts';
export type {
  Bounds,
  EncodingParameters,
  FieldParameters,
  QueryParameters,
  SearchParameters,
} from './parameters.ts';
export { REASON_KINDS } from './query/concept.ts';
export type { ReasonKind } from './query/concept.ts';
export type { Completion, Correction } from './query/suggest.ts';
export { danishLanguage } from './danish-language.ts';
export type { DanishKnowledge } from './danish-language.ts';
export { SearchIndex } from './search-index.ts';
export type { Answer, SearchWish } from './search-index.ts';
