import { choosePairs } from './choose-pairs.ts';
import type { EveningPlan, EveningWish, Guest, Meeting } from './evening.ts';
import { roundsOf, type Edge } from './rounds-of.ts';
import { seat } from './seat.ts';

/** A tenth of a point outweighs what all favours of an evening could be. */
const TENTH = 2 ** 17;

/**
 * Who meets whom, when and at which table: the plan with the greatest sum of scores there is, after as many as can be
 * have as many meetings as everybody should; of those with the same sum, one that gives most to the favoured. Nobody
 * meets the same person twice or is at two tables at once, and no round has more meetings than tables. The same wish
 * gives the same plan. After half of the people stayed away it is asked again, with those who came and what was `held`.
 *
 * @throws RangeError for fewer than one round, and for a guest who is there twice
 * @example planEvening({ left: [{ id: 'a' }], right: [{ id: 'x' }], score: () => 70, rounds: 2, tables: 1 }).rounds // => [[{ left: 'a', right: 'x', score: 70, table: 1 }], []]
 */
export function planEvening(wish: EveningWish): EveningPlan {
  const { left, right, rounds, tables } = wish;
  if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError('An evening has at least one round');
  const people = [...numbered(left), ...numbered(right, left.length)];
  if (new Set(people.map(([id]) => id)).size < people.length) throw new RangeError('A guest is there twice');
  const number = new Map(people);
  const before = heldCounts(wish, number);
  const scores = scoresOf(wish, number);
  const owed = Int32Array.from(before, (count) => Math.max(0, (wish.least ?? 1) - count));
  const bounds = { each: rounds, all: Math.max(0, Math.floor(tables)) * rounds, owed };
  const cells = choosePairs(left.length, right.length, worthsOf(wish, scores), bounds);
  const meetings = cells.map((cell) => ({
    left: Math.floor(cell / right.length),
    right: cell % right.length,
    score: scores[cell]!,
  }));
  return planned(wish, meetings, before);
}

const numbered = (guests: readonly Guest[], from = 0) => guests.map(({ id }, at) => [id, from + at] as const);

function heldCounts(
  { left, right, held = [] }: EveningWish,
  number: ReadonlyMap<string, number>,
): Int32Array {
  const counts = new Int32Array(left.length + right.length);
  for (const id of held.flatMap((pair) => [pair.left, pair.right])) {
    const who = number.get(id);
    if (who !== undefined) counts[who]! += 1;
  }
  return counts;
}

/** By row and column; 0 for those who met before or shall not. */
function scoresOf(
  { left, right, score, held = [] }: EveningWish,
  number: ReadonlyMap<string, number>,
): Float64Array {
  const scores = new Float64Array(left.length * right.length);
  for (const [row, one] of left.entries())
    for (const [column, other] of right.entries())
      scores[row * right.length + column] = Math.max(0, score(one, other));
  for (const pair of held) {
    const [row, column] = [number.get(pair.left), number.get(pair.right)];
    if (row !== undefined && column !== undefined) scores[row * right.length + column - left.length] = 0;
  }
  return scores;
}

/** Whole numbers: tenths of a point, and below them the favours. */
const worthsOf = ({ left, right }: EveningWish, scores: Float64Array): Float64Array =>
  scores.map((score, cell) => {
    const tenths = Math.round(score * 10);
    if (tenths === 0) return 0;
    const [one, other] = [left[Math.floor(cell / right.length)]!, right[cell % right.length]!];
    return tenths * TENTH + favourOf(one) + favourOf(other);
  });

const favourOf = ({ favour = 0 }: Guest): number => Math.min(3, Math.max(0, Math.floor(favour)));

function planned(
  { left, right, rounds, least = 1 }: EveningWish,
  meetings: readonly (Edge & { readonly score: number })[],
  before: Int32Array,
): EveningPlan {
  const round = roundsOf(meetings, rounds);
  const byRound = Array.from({ length: rounds }, (_, at) =>
    meetings.filter((_one, index) => round[index] === at),
  );
  const counts = before.slice();
  for (const meeting of meetings) {
    counts[meeting.left]! += 1;
    counts[left.length + meeting.right]! += 1;
  }
  const named = (meeting: (typeof meetings)[number], table: number): Meeting => ({
    left: left[meeting.left]!.id,
    right: right[meeting.right]!.id,
    score: meeting.score,
    table,
  });
  return {
    rounds: seat(byRound).map((tables) => tables.map(({ meeting, table }) => named(meeting, table))),
    total: Math.round(meetings.reduce((sum, { score }) => sum + score, 0) * 10) / 10,
    tooFew: [...left, ...right].flatMap(({ id }, who) =>
      counts[who]! < least ? [{ id, meetings: counts[who]! }] : [],
    ),
  };
}
