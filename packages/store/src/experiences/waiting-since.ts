import { and, count, eq, inArray, lt } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { experiences, reuses, voices } from '../schema/index.ts';

/** How much waits for editors. */
export interface Waiting {
  /** Stories nobody has decided about, taken up or not. */
  readonly stories: number;
  readonly voices: number;
  readonly reuses: number;
}

const WITH_EDITORS = ['submitted', 'inReview', 'secondReview'];

/** What came to the editors before a moment and still waits for them. */
export async function waitingSince(reader: Reader, before: Date): Promise<Waiting> {
  const [stories] = await reader
    .select({ n: count() })
    .from(experiences)
    .where(and(inArray(experiences.state, WITH_EDITORS), lt(experiences.submittedAt, before)));
  const [answered] = await reader
    .select({ n: count() })
    .from(voices)
    .where(and(eq(voices.state, 'answered'), lt(voices.answeredAt, before)));
  const [tried] = await reader
    .select({ n: count() })
    .from(reuses)
    .where(and(eq(reuses.state, 'waiting'), lt(reuses.createdAt, before)));
  return { stories: stories?.n ?? 0, voices: answered?.n ?? 0, reuses: tried?.n ?? 0 };
}
