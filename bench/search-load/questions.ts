import { libraryAddress } from '@samskab/domain';
import { SEED } from '../corpus/corpus.ts';
import { wordsByUse } from '../corpus/words.ts';
import { chance } from '../support/chance.ts';
import { someChosen } from '../support/paths.ts';

/** Small words stand in every story; from here on they say something. As many as in `listPaths`. */
const words = () => wordsByUse(chance(SEED)).slice(20, 4000);

export interface Question {
  readonly text: string;
  /** The page that people see. */
  readonly page: string;
  /** The same for programs. */
  readonly program: string;
}

/** One to three words, the usual ones far more often, and narrowed down as lists are. No two are the same. */
export function questions(many: number): readonly Question[] {
  const dice = chance(SEED + 3);
  const known = words();
  const asked = new Map<string, Question>();
  while (asked.size < many) {
    const text = dice.some(known, dice.whole(1, 3)).join(' ');
    const address = libraryAddress({ text, chosen: someChosen(dice), sort: 'relevance', page: 1 });
    asked.set(text, { text, page: `/erfaringer?${address}`, program: `/api/v1/experiences?${address}` });
  }
  return [...asked.values()];
}

/** What the field asks while words are written letter by letter, from the second letter on; half behind another word. */
export function typed(many: number): readonly string[] {
  const dice = chance(SEED + 4);
  const known = words();
  return Array.from({ length: many }, (_, at) => {
    const before = at % 2 === 0 ? '' : `${dice.leaning(known)} `;
    const word = dice.leaning(known);
    const lengths = Array.from({ length: Math.min(7, word.length) - 1 }, (_unused, length) => length + 2);
    return lengths.map(
      (length) =>
        `/api/v1/experiences/completions?${new URLSearchParams({ q: before + word.slice(0, length) })}`,
    );
  }).flat();
}

/** What somebody pastes who has a whole text at hand, on the page and for programs. */
export function longQuestions(): readonly string[] {
  const MANY = 100_000;
  const known = words();
  const pasted = [
    'a'.repeat(MANY),
    'æ'.repeat(MANY),
    'ع'.repeat(MANY),
    '🍲'.repeat(MANY),
    '"'.repeat(MANY),
    '?! '.repeat(MANY / 3),
    known.join(' ').repeat(4).slice(0, MANY),
    known
      .map((word) => `"${word}" -${word}x or`)
      .join(' ')
      .slice(0, MANY),
  ];
  return pasted.flatMap((text) => {
    const address = new URLSearchParams({ q: text });
    return [
      `/erfaringer?${address}`,
      `/api/v1/experiences?${address}`,
      `/api/v1/experiences/completions?${address}`,
    ];
  });
}
