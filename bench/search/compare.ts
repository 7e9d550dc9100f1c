import { gradesByQuery, HALVES, judgements, queries, type Half, type Query } from './collection.ts';
import type { OpenSearch } from './baselines.ts';
import type { SearchText } from './collection.ts';
import { measure, type Grades, type Measures, type Ranking } from './measures.ts';

/** One search with its measures over each half of the queries. */
export interface Compared {
  readonly name: string;
  readonly halves: Readonly<Record<Half, Measures>>;
}

/** Answers every query with every search over the same texts, one search at a time, and measures the answers. */
export async function compare(
  searches: Readonly<Record<string, OpenSearch>>,
  texts: readonly SearchText[],
): Promise<readonly Compared[]> {
  const asked = queries();
  const grades = gradesByQuery(judgements(), new Set(texts.map(({ id }) => id)));
  const compared: Compared[] = [];
  for (const [name, open] of Object.entries(searches)) {
    const rankings = await answer(open, texts, asked);
    const [tuning, heldBack] = HALVES.map((half) => measureHalf(half, asked, rankings, grades));
    if (tuning && heldBack) compared.push({ name, halves: { tuning, 'held-back': heldBack } });
  }
  return compared;
}

/** What a search answers to each query, by the query's id. */
export async function answer(
  open: OpenSearch,
  texts: readonly SearchText[],
  asked: readonly Query[],
): Promise<ReadonlyMap<string, Ranking>> {
  const { rank, close } = await open(texts);
  try {
    const rankings = new Map<string, Ranking>();
    for (const { id, query } of asked) rankings.set(id, await rank(query));
    return rankings;
  } finally {
    await close();
  }
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
  const figures = ({ ndcg10, recall20, zeroResults }: Measures) =>
    [ndcg10, recall20, zeroResults].map((figure) => (figure?.toFixed(3) ?? '–').padStart(9)).join('');
  const heading = ['nDCG@10', 'recall@20', 'zero'].map((name) => name.padStart(9)).join('');
  return [
    `${' '.repeat(width)}  ${'tuning half'.padEnd(27)}  held-back half`,
    `${' '.repeat(width)}  ${heading}  ${heading}`,
    ...compared.map(
      ({ name, halves }) =>
        `${name.padEnd(width)}  ${figures(halves.tuning)}  ${figures(halves['held-back'])}`,
    ),
  ].join('\n');
}
