import type { Segment } from './segments.ts';

/** What one group changed while a text was written on without a pause. */
export interface GroupEdit {
  readonly group: string;
  readonly inserted: number;
  readonly deleted: number;
}

/** Writing between two pauses. */
export interface Stretch {
  readonly at: Date;
  readonly edits: readonly GroupEdit[];
}

/** A group's part in a text. */
export interface Contribution {
  readonly group: string;
  /** Signs of the text as it stands, and their share of all whose group is known (0 to 1; null when there are none). */
  readonly signs: number;
  readonly share: number | null;
  /** Stretches in which the group changed something. */
  readonly edits: number;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
}

/**
 * What each group has put into a text: how much of it stands, and in how many stretches of writing it took part.
 * Groups in the order of their signs, then of their names. Names nobody: persons are not known here.
 * @example contributionsOf([{ group: 'citizens', text: 'Kom' }], []) // => [{ group: 'citizens', signs: 3, share: 1, edits: 0, firstAt: null, lastAt: null }]
 * @example contributionsOf([], []) // => []
 */
export function contributionsOf(
  segments: readonly Segment[],
  stretches: readonly Stretch[],
): readonly Contribution[] {
  const groups = new Set<string>([
    ...segments.flatMap(({ group }) => (group === null ? [] : [group])),
    ...stretches.flatMap(({ edits }) => edits.filter(isChange).map(({ group }) => group)),
  ]);
  const all = segments.reduce((sum, { group, text }) => (group === null ? sum : sum + signsOf(text)), 0);
  const contributions = [...groups].map((group): Contribution => {
    const own = segments.filter((segment) => segment.group === group);
    const signs = own.reduce((sum, { text }) => sum + signsOf(text), 0);
    const times = stretches
      .filter(({ edits }) => edits.some((edit) => edit.group === group && isChange(edit)))
      .map(({ at }) => at)
      .toSorted((a, b) => a.getTime() - b.getTime());
    const share = all === 0 ? null : signs / all;
    const [firstAt = null] = times;
    return { group, signs, share, edits: times.length, firstAt, lastAt: times.at(-1) ?? null };
  });
  return contributions.toSorted((a, b) => b.signs - a.signs || (a.group < b.group ? -1 : 1));
}

/** An emoji counts as one sign, or as those it is put together from. */
const signsOf = (text: string): number => [...text].length;

const isChange = ({ inserted, deleted }: GroupEdit): boolean => inserted > 0 || deleted > 0;
