export { toyLanguage } from './testing/toy-language.ts';
