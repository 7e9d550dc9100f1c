import type { Process, ProcessComment } from '@samskab/domain/processes';
import { dayText } from '#lib/dates.ts';
import type { Room } from './open-room.ts';

/** A comment as those who may read it see it: which group, never who. */
export interface ShownComment {
  readonly id: string;
  readonly group: ProcessComment['group'];
  readonly text: string;
  readonly day: string;
  readonly removed: boolean;
  readonly removedWhy: string;
  readonly own: boolean;
}

/** The comments on one thing, oldest first. */
export const commentsOn = (
  { process, seat }: Pick<Room, 'seat'> & { readonly process: Pick<Process, 'of'> },
  on: string,
  of: string | null = null,
): readonly ShownComment[] =>
  process.of.comment
    .filter((one) => one.on === on && one.of === of)
    .map((one) => ({
      id: one.id,
      group: one.group,
      text: one.text,
      day: dayText(new Date(one.at)),
      removed: one.removedAt !== null,
      removedWhy: one.removedWhy,
      own: seat !== null && one.seat === seat.id,
    }));
