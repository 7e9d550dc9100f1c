import type { Rank } from './baselines.ts';
import { gradesByQuery, HALVES, judgements, queries, type Half, type Query } from './collection.ts';
import { measure, type Grades, type Measures, type Ranking } from './measures.ts';

/** One search with its measures over each half of the queries. */
export interface Compared {
  readonly name: string;
  readonly halves: Readonly<Record<Half, Measures>>;
}

/**
 * Asks every search every query, one search at a time, and measures the answers.
 *
 * @param present the ids of the texts that the searches hold; judgements of others are left out
 */
export async function compare(
  searches: Readonly<Record<string, Rank>>,
  present: ReadonlySet<string>,
): Promise<readonly Compared[]> {
  const asked = queries();
  const grades = gradesByQuery(judgements(), present);
  const compared: Compared[] = [];
  for (const [name, rank] of Object.entries(searches)) {
    const rankings = await answers(rank, asked);
    const of = (half: Half) => measureHalf(half, asked, rankings, grades);
    compared.push({ name, halves: { tuning: of('tuning'), 'held-back': of('held-back') } });
  }
  return compared;
}

/** What a search answers to each query, by the query's id. */
export async function answers(rank: Rank, asked: readonly Query[]): Promise<ReadonlyMap<string, Ranking>> {
  const rankings = new Map<string, Ranking>();
  for (const { id, query } of asked) rankings.set(id, await rank(query));
  return rankings;
}

const measureHalf = (
  half: Half,
  asked: readonly Query[],
  rankings: ReadonlyMap<string, Ranking>,
  grades: ReadonlyMap<string, Grades>,
): Measures =>
  measure(
    asked
      .filter((query) => query.half === half)
      .map(({ id }) => ({ ranking: rankings.get(id) ?? [], grades: grades.get(id) ?? new Map() })),
  );

/** The table that is printed: a line a search, and three figures for each half. */
export function tableOf(compared: readonly Compared[]): string {
  const width = Math.max(...compared.map(({ name }) => name.length));
  const columns = (cells: readonly string[]) => cells.map((cell) => cell.padStart(11)).join('');
  const figures = ({ ndcg10, recall20, zeroResults }: Measures) =>
    columns([ndcg10, recall20, zeroResults].map((figure) => figure?.toFixed(3) ?? '–'));
  const heading = columns(['nDCG@10', 'recall@20', 'zero']);
  return [
    `${' '.repeat(width)}${HALVES.map((half) => `${half} half`.padStart(33)).join('')}`,
    `${' '.repeat(width)}${heading}${heading}`,
    ...compared.map(
      ({ name, halves }) => `${name.padEnd(width)}${HALVES.map((half) => figures(halves[half])).join('')}`,
    ),
  ].join('\n');
}
