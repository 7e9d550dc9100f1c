import type { ExperienceId, Move, Mover, Reason, State } from '@samskab/domain';
import { asc, eq } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { experienceMoves } from '../schema/index.ts';

/** A move as its teller may see it: never which editor made it. */
export interface MoveLine {
  readonly id: string;
  readonly move: Move;
  readonly by: Mover;
  readonly to: State;
  readonly reasons: readonly Reason[];
  readonly message: string;
  readonly at: Date;
}

/** What has happened to a story, oldest first. */
export async function movesOf(reader: Reader, id: ExperienceId): Promise<readonly MoveLine[]> {
  const rows = await reader
    .select()
    .from(experienceMoves)
    .where(eq(experienceMoves.experienceId, id))
    .orderBy(asc(experienceMoves.at), asc(experienceMoves.id));
  return rows.map((row) => ({
    id: row.id,
    move: row.move as Move,
    by: row.by as Mover,
    to: row.toState as State,
    reasons: row.reasons as Reason[],
    message: row.message,
    at: row.at,
  }));
}
