/** What a search answered: document ids, best first. Ids that come twice count once, at their first place. */
export type Ranking = readonly string[];

/** The grades of one query, by document id: 3 is what was wanted, 0 and what is not there is not relevant. */
export type Grades = ReadonlyMap<string, number>;

/** A document graded so or higher is one that a person would be sorry to miss. */
export const RELEVANT = 2;

/**
 * Normalised discounted cumulative gain of the first `depth` answers: the sum of (2^grade − 1) / log2(rank + 1),
 * rank counted from 1, over the same sum for the best possible order of all judged documents. From 0 to 1.
 * Null when no judged document has a grade above 0: then no order is better than another.
 * Source: Järvelin & Kekäläinen 2002, with the exponential gain of Burges et al. 2005.
 * @example ndcg(['a', 'b'], new Map([['a', 3], ['b', 1]])) // => 1
 * @example ndcg(['x'], new Map([['a', 3]])) // => 0
 */
export function ndcg(ranking: Ranking, grades: Grades, depth = 10): number | null {
  const best = discounted([...grades.values()].toSorted((one, other) => other - one).slice(0, depth));
  if (best === 0) return null;
  return discounted(firstOf(ranking, depth).map((id) => grades.get(id) ?? 0)) / best;
}

/**
 * The share of the relevant documents that are among the first `depth` answers, from 0 to 1. With more relevant
 * documents than places the share cannot reach 1. Null when no document is relevant.
 * @example recall(['a', 'x'], new Map([['a', 3], ['b', 2]])) // => 0.5
 */
export function recall(ranking: Ranking, grades: Grades, depth = 20): number | null {
  const relevant = [...grades].filter(([, grade]) => grade >= RELEVANT);
  if (relevant.length === 0) return null;
  const found = new Set(firstOf(ranking, depth));
  return relevant.filter(([id]) => found.has(id)).length / relevant.length;
}

/**
 * The share of rankings with no answer at all, from 0 to 1; null when there are no rankings.
 * @example zeroResultRate([['a'], []]) // => 0.5
 */
export const zeroResultRate = (rankings: readonly Ranking[]): number | null =>
  rankings.length === 0 ? null : rankings.filter(({ length }) => length === 0).length / rankings.length;

/**
 * The mean of the figures that are known; null when none is.
 * @example mean([1, null, 0]) // => 0.5
 */
export function mean(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length === 0 ? null : known.reduce((sum, figure) => sum + figure, 0) / known.length;
}

/** The three measures over some queries. */
export interface Measures {
  readonly ndcg10: number | null;
  readonly recall20: number | null;
  readonly zeroResults: number | null;
}

/** The three measures over some queries, each with what was answered and what was judged. */
export const measure = (
  answers: readonly { readonly ranking: Ranking; readonly grades: Grades }[],
): Measures => ({
  ndcg10: mean(answers.map(({ ranking, grades }) => ndcg(ranking, grades))),
  recall20: mean(answers.map(({ ranking, grades }) => recall(ranking, grades))),
  zeroResults: zeroResultRate(answers.map(({ ranking }) => ranking)),
});

const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

const firstOf = (ranking: Ranking, depth: number): readonly string[] => [...new Set(ranking)].slice(0, depth);
