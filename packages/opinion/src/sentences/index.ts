export { fileSentence } from './file-sentence.ts';
export { groupSentence } from './group-sentence.ts';
export { chanceSentence, showingSentence, stabilitySentence } from './trust-sentences.ts';
export { letterOf, type Words } from './words.ts';
