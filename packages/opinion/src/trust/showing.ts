import type { OpinionGroups } from '../groups/opinion-groups.ts';

/** Fewer people than these in groups of opinion are not shown on pages; the groups are computed all the same. */
export const FEWEST_SHOWN = 60;

/** Whether groups may be shown, and how many people they are of. */
export interface Showing {
  readonly may: boolean;
  readonly people: number;
  readonly fewest: number;
}

/**
 * Whether groups are of enough people to be shown: at least 60 who have a group.
 * @example showingOf({ groups: [{ size: 40 }, { size: 19 }] }) // => { may: false, people: 59, fewest: 60 }
 */
export function showingOf({
  groups,
}: {
  readonly groups: readonly Pick<OpinionGroups['groups'][number], 'size'>[];
}): Showing {
  const people = groups.reduce((sum, { size }) => sum + size, 0);
  return { may: people >= FEWEST_SHOWN, people, fewest: FEWEST_SHOWN };
}
