import type { Word } from '../language.ts';

/** UTF-16 units of a form; at most 3 bytes each, which fits a word table. */
const LONGEST_FORM = 80;

/** The form of a word as it is kept: well-formed, and no longer than anything that is meant as a word. */
export const formOf = ({ form }: Pick<Word, 'form'>): string =>
  form.length > LONGEST_FORM || !form.isWellFormed() ? form.slice(0, LONGEST_FORM).toWellFormed() : form;
