import type { EveningWish, Guest } from '@samskab/matching';
import type { Chance } from '../support/chance.ts';

const guests = (count: number, sign: string): Guest[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${sign}${at}` }));
const at = ({ id }: Guest) => Number(id.slice(1));

/** Scores as people have them: a third do not fit at all, the rest lie between 20 and 100 with one decimal. */
export function drawnEvening(people: number, rounds: number, draw: Chance): EveningWish {
  const scores = Float64Array.from({ length: people * people }, () =>
    draw.isSo(1 / 3) ? 0 : Math.round((20 + draw.number() * 80) * 10) / 10,
  );
  return {
    left: guests(people, 'l'),
    right: guests(people, 'r'),
    score: (left, right) => scores[at(left) * people + at(right)] ?? 0,
    rounds,
    tables: people,
    least: 0,
  };
}

/** The same evening as a linear program: its corners are whole numbers, since nobody is on both sides. */
export function program({ left, right, score, rounds }: EveningWish): string {
  const cells = left.flatMap((one) =>
    right.flatMap((other) => {
      const worth = score(one, other);
      return worth > 0 ? [{ one: one.id, other: other.id, worth, name: `x${one.id}${other.id}` }] : [];
    }),
  );
  const limit = (id: string, names: readonly string[]) => ` m${id}: ${names.join('\n + ')} <= ${rounds}`;
  const by = (key: 'one' | 'other') => Map.groupBy(cells, (cell) => cell[key]);
  const limits = [...by('one'), ...by('other')].map(([id, of]) =>
    limit(
      id,
      of.map(({ name }) => name),
    ),
  );
  return [
    'Maximize',
    ` worth: ${cells.map(({ worth, name }) => `${worth} ${name}`).join('\n + ')}`,
    'Subject To',
    ...limits,
    'Bounds',
    ...cells.map(({ name }) => ` 0 <= ${name} <= 1`),
    'End',
  ].join('\n');
}
