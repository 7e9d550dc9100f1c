export { calibrationSentence } from './calibration-sentence.ts';
export { fileSentence } from './file-sentence.ts';
export { findingSentence } from './finding-sentence.ts';
export type { Finding } from './finding-sentence.ts';
export { modelSentences, necessitySentence, NO_PROOF, termSentence } from './pattern-sentences.ts';
export { EXPERIENCES, plainOutcome, termPhrase } from './phrases.ts';
export type { CasePhrase, ConditionPhrase, OutcomePhrase, Phrases } from './phrases.ts';
export { tableSentence, warningSentence } from './table-sentence.ts';
export type { Words } from './words.ts';
