import {
  BASE_VOCABULARIES,
  libraryAddress,
  MUNICIPALITIES,
  SORTS,
  VALENCES,
  type Facet,
  type LibraryQuery,
} from '@samskab/domain';
import { wordsByUse } from '../corpus/words.ts';
import { SEED } from '../corpus/corpus.ts';
import { chance, type Chance } from './chance.ts';

const CHOICES: readonly (readonly [facet: Facet, values: readonly string[], asked: number])[] = [
  ['theme', BASE_VOCABULARIES.theme.map(({ code }) => code), 0.4],
  ['valence', VALENCES, 0.3],
  ['form', BASE_VOCABULARIES.collaborationForm.map(({ code }) => code), 0.15],
  ['municipality', MUNICIPALITIES.map(({ code }) => code), 0.15],
  ['year', ['2018', '2019', '2020', '2021', '2022', '2023'], 0.1],
];
/** A list page is asked for by what people do there: two in three with words, most narrowed down, a quarter further on. */
const WORDS = 0.66;
const LATER_PAGE = 0.25;

/** Addresses of list pages, hardly any two the same: words, facets, sorts and pages mixed. */
export function listPaths(many: number): readonly string[] {
  const dice = chance(SEED + 1);
  const words = wordsByUse(chance(SEED)).slice(20, 4000);
  return Array.from({ length: many }, () => onePath(dice, words));
}

/** How lists are narrowed down: most by one facet or none. */
export function someChosen(dice: Chance): LibraryQuery['chosen'] {
  const asked = CHOICES.filter(([, , share]) => dice.isSo(share));
  return Object.fromEntries(asked.map(([facet, values]) => [facet, [dice.leaning(values)]]));
}

function onePath(dice: Chance, words: readonly string[]): string {
  const chosen = someChosen(dice);
  const text = dice.isSo(WORDS) ? dice.some(words, dice.whole(1, 2)).join(' ') : '';
  const sort = dice.isSo(0.7) ? (text === '' ? 'newest' : 'relevance') : dice.oneOf(SORTS);
  const page = dice.isSo(LATER_PAGE) ? dice.whole(2, 20) : 1;
  return `/erfaringer?${libraryAddress({ text, chosen, sort, page })}`;
}
