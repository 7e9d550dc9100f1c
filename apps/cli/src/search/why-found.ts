import type { MainReason } from '@samskab/store';
import type { Words } from '../words.ts';

type Say = (found: string, word: string) => Words;

const SENTENCES: Readonly<Record<MainReason['kind'], Say>> = {
  exact: (found) => ({ da: `»${found}« står der`, en: `it says “${found}”` }),
  phrase: (found) => ({ da: `»${found}« står samlet`, en: `“${found}” stands in a row` }),
  stem: (found, word) => ({
    da: `»${found}« er en form af »${word}«`,
    en: `“${found}” is a form of “${word}”`,
  }),
  compound: (found, word) => ({
    da: `»${word}« er en del af »${found}«`,
    en: `“${word}” is a part of “${found}”`,
  }),
  part: (found, word) => ({ da: `»${found}« hører til »${word}«`, en: `“${found}” belongs to “${word}”` }),
  synonym: (found, word) => ({
    da: `»${found}« betyder næsten det samme som »${word}«`,
    en: `“${found}” means nearly the same as “${word}”`,
  }),
  prefix: (found, word) => ({
    da: `»${found}« begynder med »${word}«`,
    en: `“${found}” begins with “${word}”`,
  }),
  typo: (found, word) => ({ da: `»${found}« ligner »${word}«`, en: `“${found}” resembles “${word}”` }),
};

/**
 * Why a word found a story, in the words of the site.
 * @example whyFound({ kind: 'exact', word: 'suppe', found: 'suppe' }).en // => 'it says “suppe”'
 */
export const whyFound = ({ kind, found, word }: MainReason): Words => SENTENCES[kind](found, word);
