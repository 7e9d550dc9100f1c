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

/** A comment with what was answered to it. */
export interface ShownTalk extends ShownComment {
  readonly answers: readonly ShownComment[];
}

/** The comments on one thing with their answers, oldest first. */
export function commentsOn(
  { process, seat }: Pick<Room, 'seat'> & { readonly process: Pick<Process, 'of'> },
  on: string,
  of: string | null = null,
): readonly ShownTalk[] {
  const under = (kind: string, id: string | null) =>
    process.of.comment.filter((one) => one.on === kind && one.of === id);
  const shown = (one: ProcessComment): ShownComment => ({
    id: one.id,
    group: one.group,
    text: one.text,
    day: dayText(new Date(one.at)),
    removed: one.removedAt !== null,
    removedWhy: one.removedWhy,
    own: seat !== null && one.seat === seat.id,
  });
  return under(on, of).map((one) => ({ ...shown(one), answers: under('comment', one.id).map(shown) }));
}
