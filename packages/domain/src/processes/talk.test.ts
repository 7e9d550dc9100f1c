import { describe, expect, test } from 'vitest';
import { addComment, type CommentedOn } from './move-talk.ts';
import { openRoom, type Room } from './testing/room.ts';
import { held, locked } from './testing/table.ts';

const NOWHERE = '0192f1a0-0000-7000-8000-cccccccccccc';

function talking() {
  const room = openRoom();
  const seats = locked(room);
  const say = (seat: string, on: CommentedOn['on'], of: string | null) =>
    room.do(seat, (p, act) => addComment(p, act, { on, of, text: 'Hvad så?' }));
  return { room, seats, say };
}
const refusal = (room: Room, seat: string, on: CommentedOn['on'], of: string | null) =>
  room.refusal(seat, (p, act) => addComment(p, act, { on, of, text: 'Hvad så?' }));

describe('comments', () => {
  test('stand on the meeting that they are about, and so do answers', () => {
    const { room, seats, say } = talking();
    const meeting = held(room, 'ideaMeeting', 'develop', {});
    const first = say(seats.citizens, 'meeting', meeting);
    const answer = say(seats.public, 'comment', first);
    expect(room.process.of.comment).toMatchObject([
      { id: first, on: 'meeting', of: meeting },
      { id: answer, on: 'comment', of: first },
    ]);
    expect(room.changes.slice(-2).map(({ about }) => about)).toEqual(
      Array.from({ length: 2 }, () => ({ kind: 'meeting', id: meeting })),
    );
  });

  test('an answer to an answer stands beside it', () => {
    const { room, seats, say } = talking();
    const first = say(seats.citizens, 'problem', null);
    say(seats.private, 'comment', say(seats.public, 'comment', first));
    expect(room.process.of.comment.map(({ of }) => of)).toEqual([null, first, first]);
  });

  test.each([
    ['a meeting that is not there', 'meeting', NOWHERE],
    ['an action without its id', 'action', null],
    ['the problem with an id', 'problem', NOWHERE],
    ['a comment that is not there', 'comment', NOWHERE],
  ] as const)('are refused on %s', (_, on, of) => {
    const { room, seats } = talking();
    expect(refusal(room, seats.citizens, on, of)).toBe('notFound');
  });
});
