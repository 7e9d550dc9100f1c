import type { Edge } from './rounds-of.ts';

/** A meeting and the number of its table, from 1. */
export interface Seated<Of extends Edge> {
  readonly meeting: Of;
  readonly table: number;
}

/**
 * Tables for the meetings of each round. Whoever of the right side sat at a table in the round before keeps it, so that
 * one side stays and the other walks; the others take the lowest that is free.
 * @example seat([[{ left: 0, right: 4 }], [{ left: 1, right: 2 }, { left: 0, right: 4 }]])[1].map(({ table }) => table) // => [1, 2]
 */
export function seat<Of extends Edge>(
  rounds: readonly (readonly Of[])[],
): readonly (readonly Seated<Of>[])[] {
  let places = new Map<number, number>();
  return rounds.map((meetings) => {
    const kept = meetings.flatMap(({ right }) => {
      const table = places.get(right);
      return table !== undefined && table <= meetings.length ? [[right, table] as const] : [];
    });
    const next = new Map(kept);
    const used = new Set(next.values());
    let lowest = 1;
    for (const { right } of meetings) {
      if (next.has(right)) continue;
      while (used.has(lowest)) lowest += 1;
      used.add(lowest);
      next.set(right, lowest);
    }
    places = next;
    return meetings
      .map((meeting) => ({ meeting, table: next.get(meeting.right)! }))
      .toSorted((a, b) => a.table - b.table);
  });
}
