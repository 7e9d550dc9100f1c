import {
  checkResult,
  checkTrend,
  meanGap,
  type CheckEdition,
  type CheckResult,
  type CheckTrend,
  type UserSheet,
} from '@samskab/domain/arenas/self-check';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader } from '../../engine/index.ts';
import { arenaCheckAnswers, arenaChecks } from '../../schema/index.ts';

/** A closed check with what it came to. */
export interface ClosedCheck {
  readonly id: string;
  readonly arenaId: string;
  readonly edition: CheckEdition;
  readonly version: number;
  readonly closedAt: Date;
  readonly result: CheckResult;
}

/** What the last closed check of an arena says, and which way it goes. */
export interface CheckStanding {
  readonly closedAt: Date;
  /** Whether no must-have is missing. */
  readonly ready: boolean;
  readonly score: number | null;
  /** Against the check before; null when there is none. */
  readonly trend: CheckTrend | null;
  /** The mean difference between host and users in points, in the last check and the one before; null where it is not known. */
  readonly gap: number | null;
  readonly gapBefore: number | null;
}

/** The closed checks of an arena, the oldest first. */
export const closedChecks = (reader: Reader, arenaId: string): Promise<readonly ClosedCheck[]> =>
  closedChecksOf(reader, [arenaId]);

/**
 * What the last check says of each of some arenas; arenas that were never checked are not there. For figures over many:
 * "better" is `trend`, and a programme asks whether `gap` is less than `gapBefore`.
 */
export async function checkStandings(
  reader: Reader,
  arenaIds: readonly string[],
): Promise<ReadonlyMap<string, CheckStanding>> {
  const closed = await closedChecksOf(reader, arenaIds);
  const byArena = Map.groupBy(closed, ({ arenaId }) => arenaId);
  return new Map(
    [...byArena].flatMap(([arenaId, checks]) => {
      const standing = standingOf(checks);
      return standing ? [[arenaId, standing] as const] : [];
    }),
  );
}

/** What some checks of one arena say, the oldest first; null when there are none. */
export function standingOf(checks: readonly ClosedCheck[]): CheckStanding | null {
  const [last, before] = [checks.at(-1), checks.at(-2)];
  if (!last) return null;
  return {
    closedAt: last.closedAt,
    ready: last.result.missing.length === 0,
    score: last.result.score,
    trend: checkTrend(checks.map(({ result }) => result.score)),
    gap: meanGap(last.result),
    gapBefore: before ? meanGap(before.result) : null,
  };
}

/** The closed checks of some arenas, the oldest first. */
export async function closedChecksOf(
  reader: Reader,
  arenaIds: readonly string[],
): Promise<readonly ClosedCheck[]> {
  if (arenaIds.length === 0) return [];
  const rows = await reader
    .select()
    .from(arenaChecks)
    .where(and(inArray(arenaChecks.arenaId, [...arenaIds]), eq(arenaChecks.state, 'closed')))
    .orderBy(asc(arenaChecks.closedAt), asc(arenaChecks.id));
  const sheets = await sheetsOf(
    reader,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, arenaId, edition, version, closedAt, startedAt, host }) => ({
    id,
    arenaId,
    edition,
    version,
    closedAt: closedAt ?? startedAt,
    result: checkResult(host, sheets.get(id) ?? []),
  }));
}

async function sheetsOf(
  reader: Reader,
  checks: readonly string[],
): Promise<ReadonlyMap<string, readonly UserSheet[]>> {
  if (checks.length === 0) return new Map();
  const rows = await reader
    .select({
      check: arenaCheckAnswers.checkId,
      group: arenaCheckAnswers.actorGroup,
      answers: arenaCheckAnswers.answers,
    })
    .from(arenaCheckAnswers)
    .where(inArray(arenaCheckAnswers.checkId, [...checks]));
  return Map.groupBy(rows, ({ check }) => check);
}
