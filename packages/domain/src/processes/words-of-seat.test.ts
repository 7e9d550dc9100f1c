import { describe, expect, test } from 'vitest';
import { leave, removeSeat } from './move-people.ts';
import { addComment, addNote } from './move-talk.ts';
import { processFacts } from './facts.ts';
import { openRoom } from './testing/room.ts';
import { fourGroups, held, locked } from './testing/table.ts';
import { consentToProblem } from './move-writing.ts';
import { eraseWords } from './words-of-seat.ts';

/** Four groups have signed; one seat has said three things for itself and another one. */
function spoken() {
  const room = openRoom();
  const seats = locked(room);
  held(room, 'ideaMeeting', 'develop', {});
  const says = (seat: string) => {
    room.do(seat, (p, act) =>
      addNote(p, act, { topic: 'story', text: 'Min mor spiser alene', meeting: null, permission: 'room' }),
    );
    room.do(seat, (p, act) => addComment(p, act, { on: 'problem', of: null, text: 'Min mor igen' }));
  };
  says(seats.private);
  says(seats.citizens);
  const words = () => JSON.stringify(room.process.of).match(/Min mor/g)?.length ?? 0;
  return { room, seats, words };
}
const [KEEPS, ERASES] = [
  { why: '', eraseWords: false },
  { why: '', eraseWords: true },
];

describe('what a seat said for itself', () => {
  test('stays with the group when it leaves, and goes when it asks', () => {
    const { room, seats, words } = spoken();
    room.do(seats.private, (p, act) => leave(p, act, KEEPS));
    expect(words()).toBe(4);
    room.do(seats.citizens, (p, act) => leave(p, act, ERASES));
    expect(words()).toBe(2);
  });

  test('goes with a seat that is taken away, or later, and once', () => {
    const { room, seats, words } = spoken();
    const { founder } = room;
    const remove = (seat: string, eraseWords: boolean) =>
      room.do(founder.id, (p, act) => removeSeat(p, act, { seat, why: 'Flyttet', eraseWords }));
    expect(room.refusal(founder.id, (p, act) => eraseWords(p, act, { seat: seats.private }))).toBe(
      'notFound',
    );
    remove(seats.private, true);
    expect(words()).toBe(2);
    remove(seats.citizens, false);
    expect(words()).toBe(2);
    expect(room.refusal(seats.public, (p, act) => eraseWords(p, act, { seat: seats.citizens }))).toBe(
      'notAllowed',
    );
    room.do(founder.id, (p, act) => eraseWords(p, act, { seat: seats.citizens }));
    expect(words()).toBe(0);
    expect(room.refusal(founder.id, (p, act) => eraseWords(p, act, { seat: seats.citizens }))).toBe(
      'nothingChanged',
    );
  });

  test('is erased without changing a count: the gauge says the same before and after', () => {
    const { room, seats } = spoken();
    room.do(room.founder.id, (p, act) => removeSeat(p, act, { seat: seats.private, why: 'Flyttet' }));
    const before = processFacts(room.process, room.now);
    room.do(room.founder.id, (p, act) => eraseWords(p, act, { seat: seats.private }));
    expect(processFacts(room.process, room.now)).toEqual(before);
  });

  test('does not include what was made with others: the text, the signature, the position', () => {
    const room = openRoom();
    const seats = locked(room);
    room.do(seats.private, (p, act) => leave(p, act, ERASES));
    const { edit, consent } = room.process.of;
    expect(room.process.head.agreedText).not.toBe('');
    expect(edit.length).toBeGreaterThan(0);
    expect(consent.filter(({ group }) => group === 'private')).toMatchObject([{ position: 'supports' }]);
  });
});

test('a reason that was given with an answer is erased, and the answer stands', () => {
  const room = openRoom();
  const seats = fourGroups(room);
  room.do(seats.private, (p, act) =>
    consentToProblem(p, act, { position: 'standsAside', why: 'Min mor', seen: p.head.problemNumber }),
  );
  room.do(seats.private, (p, act) => leave(p, act, ERASES));
  expect(room.process.of.consent).toMatchObject([{ position: 'standsAside', why: '' }]);
});
