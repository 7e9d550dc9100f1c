import type { ExperienceId } from '@samskab/domain';
import { arrayContains, count, sql } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { libraryEntries } from '../schema/index.ts';

/** Which stories say that they used a method, by how it went. */
export interface MethodStories {
  /** How many of each: `good`, `mixed`, `bad`, `stopped`, and `unknown` where nobody has said. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many of them were written for Samskab. */
  readonly examples: number;
  /** The best documented of each, told ones before examples. */
  readonly shown: Readonly<Record<string, readonly ExperienceId[]>>;
}

/** The public stories that name a method, at most `most` of each outcome with their ids. */
export async function storiesWithMethod(
  reader: Reader,
  method: string,
  most: number,
): Promise<MethodStories> {
  const { experienceId, origin, completeness } = libraryEntries;
  const outcome = sql<string>`coalesce(${libraryEntries.valence}, 'unknown')`.as('outcome');
  const place =
    sql<number>`row_number() over (partition by ${libraryEntries.valence} order by (${origin} = 'example'), ${completeness} desc, ${experienceId})`.as(
      'place',
    );
  const named = arrayContains(libraryEntries.methods, [method]);
  const ranked = reader
    .select({ experienceId, outcome, place, origin })
    .from(libraryEntries)
    .where(named)
    .as('ranked');
  const rows = await reader
    .select({ id: ranked.experienceId, outcome: ranked.outcome })
    .from(ranked)
    .where(sql`${ranked.place} <= ${most}`)
    .orderBy(ranked.outcome, ranked.place);
  const counted = await reader
    .select({
      outcome: ranked.outcome,
      n: count(),
      examples: sql<number>`count(*) filter (where ${ranked.origin} = 'example')`.mapWith(Number),
    })
    .from(ranked)
    .groupBy(ranked.outcome);
  const groups = Object.groupBy(rows, (row) => row.outcome);
  return {
    counts: Object.fromEntries(counted.map((row) => [row.outcome, row.n])),
    examples: counted.reduce((sum, row) => sum + row.examples, 0),
    shown: Object.fromEntries(
      Object.entries(groups).map(([name, list = []]) => [name, list.map(({ id }) => id as ExperienceId)]),
    ),
  };
}
