import type { Language } from '../language.ts';

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('a\u030a', 'aa')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .toWellFormed();

const ENDINGS = ['erne', 'heden', 'ere', 'hed', 'en', 'er', 'me', 'e'];
const STOPWORDS: ReadonlySet<string> = new Set(['og', 'i', 'er', 'de', 'en', 'til']);
const SYNONYMS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  flygtning: [['nydansk']],
  nydansk: [['flygtning']],
  'socialt udsat': [['sårbar'].map(fold)],
  hjemlos: [['uden', 'hjem']],
};

function stem(form: string): string {
  const ending = ENDINGS.find((one) => form.endsWith(one) && form.length - one.length >= 3);
  return ending ? form.slice(0, -ending.length) : form;
}

/**
 * A language small enough to be known by heart: a few endings, small words and synonyms, and the
 * compounds of the given words.
 */
export function toyLanguage(words: readonly string[] = ['ældre', 'ensomhed', 'bolig', 'hjælp']): Language {
  const known = new Set(words.map(fold));
  return {
    words: (text) =>
      Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu), ({ 0: word, index }) => ({
        form: fold(word),
        start: index,
        end: index + word.length,
      })),
    stem,
    parts: (form) =>
      [...known]
        .filter((first) => form.startsWith(first))
        .map((first) => [first, form.slice(first.length).replace(/^s(?=.{3})/, '')])
        .filter(([, rest]) => [...known].some((word) => stem(word) === stem(rest ?? ''))),
    synonyms: (term) => {
      const stems = term.split(' ').map(stem).join(' ');
      return (SYNONYMS[stems] ?? []).map((others) => ({ stems: others, kind: 'same' }));
    },
    isStopword: (form) => STOPWORDS.has(form),
  };
}
