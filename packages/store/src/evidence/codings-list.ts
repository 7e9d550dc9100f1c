import type { CodingRow, CodingState, ExperienceId, Origin, PersonId } from '@samskab/domain';
import { and, asc, count, eq, isNull, ne, sql, type SQL } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { agreedCodes, codings, libraryEntries, tellers } from '../schema/index.ts';

export const CODINGS_A_PAGE = 20;

export interface CodingsPage {
  readonly rows: readonly CodingRow[];
  readonly total: number;
}

interface Asked {
  readonly codebook: string;
  readonly coder: PersonId;
  /** One state, or what the coder has begun; null for all. */
  readonly only: CodingState | 'mine' | null;
  /** From 1. */
  readonly page: number;
}

const coders = sql<number>`coalesce(${agreedCodes.coders}, 0)::int`;
const unsettled = sql<number>`coalesce(cardinality(${agreedCodes.unsettled}), 0)::int`;
const state = sql<CodingState>`case when ${coders} = 0 then 'uncoded' when ${coders} = 1 then 'single' when ${unsettled} > 0 then 'unsettled' else 'done' end`;
const inTurn = sql`case when ${coders} = 0 then 0 when ${coders} = 1 then 1 when ${unsettled} > 0 then 2 else 3 end`;
const isExample = sql`${libraryEntries.origin} = 'example'`;

const agreedBy = (codebook: string) =>
  and(eq(agreedCodes.experienceId, libraryEntries.experienceId), eq(agreedCodes.codebook, codebook));
const codedBy = (codebook: string, coder: PersonId) =>
  and(
    eq(codings.experienceId, libraryEntries.experienceId),
    eq(codings.codebook, codebook),
    eq(codings.coder, coder),
  );

function wanted(only: Asked['only']): SQL | undefined {
  if (only === null) return undefined;
  if (only === 'mine') return and(sql`${codings.coder} is not null`, isNull(codings.finishedAt));
  return sql`${state} = ${only}`;
}

/** A page of the stories to code: first those nobody has coded, last those that are done; constructed examples after others. */
export async function codingsPage(
  reader: Reader,
  { codebook, coder, only, page }: Asked,
): Promise<CodingsPage> {
  const where = wanted(only);
  const [counted] = await reader
    .select({ n: count() })
    .from(libraryEntries)
    .leftJoin(agreedCodes, agreedBy(codebook))
    .leftJoin(codings, codedBy(codebook, coder))
    .where(where);
  const rows = await reader
    .select({
      id: libraryEntries.experienceId,
      title: libraryEntries.title,
      language: libraryEntries.language,
      origin: libraryEntries.origin,
      state,
      coders,
      unsettled,
      mine: sql<
        CodingRow['mine']
      >`case when ${codings.coder} is null then 'none' when ${codings.finishedAt} is null then 'begun' else 'finished' end`,
      own: sql<boolean>`${tellers.account} is not distinct from ${coder}`,
    })
    .from(libraryEntries)
    .leftJoin(agreedCodes, agreedBy(codebook))
    .leftJoin(codings, codedBy(codebook, coder))
    .leftJoin(tellers, eq(tellers.experienceId, libraryEntries.experienceId))
    .where(where)
    .orderBy(inTurn, isExample, asc(libraryEntries.title), asc(libraryEntries.experienceId))
    .limit(CODINGS_A_PAGE)
    .offset((page - 1) * CODINGS_A_PAGE);
  return { total: counted?.n ?? 0, rows: rows.map(typed) };
}

const typed = <Row extends { readonly id: string; readonly origin: string }>(row: Row) => ({
  ...row,
  id: row.id as ExperienceId,
  origin: row.origin as Origin,
});

/** How many stories stand where, constructed examples left out: they are evidence of nothing. */
export async function codingCounts(
  reader: Reader,
  codebook: string,
): Promise<Readonly<Record<CodingState, number>>> {
  const rows = await reader
    .select({ state, n: count() })
    .from(libraryEntries)
    .leftJoin(agreedCodes, agreedBy(codebook))
    .where(ne(libraryEntries.origin, 'example'))
    .groupBy(state);
  const of = (wanted: CodingState) => rows.find((row) => row.state === wanted)?.n ?? 0;
  return { uncoded: of('uncoded'), single: of('single'), unsettled: of('unsettled'), done: of('done') };
}

/** For each story that several have coded, examples left out, the degrees they gave, by code. */
export async function doublyJudged(
  reader: Reader,
  codebook: string,
): Promise<readonly Readonly<Record<string, readonly number[]>>[]> {
  const rows = await reader
    .select({ judged: agreedCodes.judged })
    .from(agreedCodes)
    .innerJoin(libraryEntries, eq(libraryEntries.experienceId, agreedCodes.experienceId))
    .where(
      and(
        eq(agreedCodes.codebook, codebook),
        ne(libraryEntries.origin, 'example'),
        sql`${agreedCodes.coders} > 1`,
      ),
    );
  return rows.map(({ judged }) => judged);
}
