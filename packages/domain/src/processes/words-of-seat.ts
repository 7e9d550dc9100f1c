import { ok, refuse } from '../kernel/result.ts';
import { changed, notAllowed, row, type Act, type Moved } from './act.ts';
import type { ArtefactWrite, Process } from './process.ts';

/** The kinds in which somebody speaks for themselves; all else was made with others and stays with the group. */
export const OWN_WORDS = ['note', 'comment', 'consent'] as const;

/**
 * What has to be written so that nothing is left of what a seat said for itself: notes and stories, comments, and the reasons
 * of its answers. The rows stay empty and the answers stand, so that every count is the same afterwards.
 */
export function withoutWords({ of }: Process, seat: string, at: Date): readonly ArtefactWrite[] {
  const removedAt = at.toISOString();
  const own = <Row extends { readonly seat: string | null }>(rows: readonly Row[]) =>
    rows.filter((one) => one.seat === seat);
  return [
    ...own(of.note)
      .filter(({ text }) => text !== '')
      .map((one) => row('note', { ...one, text: '', removedAt })),
    ...own(of.comment)
      .filter(({ text }) => text !== '')
      .map((one) => row('comment', { ...one, text: '', removedAt })),
    ...own(of.consent)
      .filter(({ why }) => why !== '')
      .map((one) => row('consent', { ...one, why: '' })),
  ];
}

/**
 * Erases what a seat said for itself that has left the table or was taken away, because whoever sat there asks for it. It
 * cannot be undone.
 */
export function eraseWords(process: Process, act: Act, { seat: id }: { readonly seat: string }): Moved {
  const wrong = notAllowed(process, act, 'removeSeat');
  if (wrong) return wrong;
  const seat = process.of.seat.find((one) => one.id === id);
  if (!seat || (seat.state !== 'removed' && seat.state !== 'left')) return refuse({ code: 'notFound' });
  const writes = withoutWords(process, id, act.at);
  if (writes.length === 0) return refuse({ code: 'nothingChanged' });
  return ok(changed(act, 'eraseWords', writes, { about: { kind: 'seat', id } }));
}
