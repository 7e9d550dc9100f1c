import type { Chance } from '../support/chance.ts';

/** Writes texts that look like Danish to whatever reads, searches and packs them. */
export interface Writer {
  readonly word: () => string;
  /** Words up to `signs` signs, as a line without full stop. */
  readonly line: (words: number, signs: number) => string;
  /** Sentences and paragraphs of about so many words, at most `signs` signs. */
  readonly prose: (words: number, signs?: number) => string;
}

const SENTENCE = { shortest: 6, longest: 18 };
const SENTENCES_A_PARAGRAPH = 4;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function writer(words: readonly string[], chance: Chance): Writer {
  const word = () => chance.leaning(words);
  const several = (many: number) => Array.from({ length: many }, word);
  const cut = (text: string, signs: number) => (text.length <= signs ? text : text.slice(0, signs).trim());
  const prose = (many: number, signs = 6000): string => {
    const sentences: string[] = [];
    for (let left = many; left > 0;) {
      const length = Math.min(left, chance.whole(SENTENCE.shortest, SENTENCE.longest));
      sentences.push(`${capital(several(length).join(' '))}.`);
      left -= length;
    }
    const paragraphs = sentences.map((sentence, at) =>
      at > 0 && at % SENTENCES_A_PARAGRAPH === 0 ? `\n\n${sentence}` : sentence,
    );
    return cut(paragraphs.join(' '), signs);
  };
  return { word, line: (many, signs) => cut(capital(several(many).join(' ')), signs), prose };
}
