import { readLibraryQuery } from '@samskab/domain';
import { cardFacts } from '#lib/server/card-facts.ts';
import { library } from '#lib/server/library.ts';

const EVERYTHING = readLibraryQuery(new URLSearchParams());
/** Examples are read, but never counted: they have not happened. */
const HAPPENED = readLibraryQuery(new URLSearchParams('origin=told&origin=imported'));
const HARD: ReadonlySet<string> = new Set(['mixed', 'bad', 'stopped']);

export const load = async () => {
  const shelf = await library();
  const { total, cards, counts } = await shelf.find(EVERYTHING);
  const happened = await shelf.find(HAPPENED);
  const outcomes = happened.counts.valence.filter(({ value }) => value !== 'unknown');
  const sum = (counted: typeof outcomes) => counted.reduce((all, { count }) => all + count, 0);
  return {
    total,
    examples: total - happened.total,
    outcomes: sum(outcomes),
    hard: sum(outcomes.filter(({ value }) => HARD.has(value))),
    newest: cards.slice(0, 3).map(cardFacts),
    themes: counts.theme.filter(({ value }) => value !== 'unknown' && value !== 'other').slice(0, 8),
    places: counts.municipality.length,
  };
};
