import { givePulse, sendNotes, type Meeting } from '@samskab/domain/processes';
import { openRoom, table } from '@samskab/domain/processes/testing';
import { describe, expect, test } from 'vitest';
import { notesState, shownAgenda, shownCounts, shownPulses } from './shown-meetings.ts';

const room = openRoom();
const id = table.held(room, 'problemMeeting', 'problem', {
  attendance: { citizens: 6, voluntary: 1, public: 3, private: 1 },
  affected: { citizens: 4 },
  tally: [
    { group: 'citizens', count: 4 },
    { group: 'citizens', count: 2 },
  ],
});
const meeting = (): Meeting => {
  const found = room.process.of.meeting.find((one) => one.id === id);
  if (!found) throw new Error('No meeting');
  return found;
};
const daysLater = (days: number) => new Date(room.now.getTime() + days * 86_400_000);

describe('who was there', () => {
  test('the table sees its numbers', () => {
    const { groups, tally } = shownCounts(meeting(), true);
    expect(groups.map(({ count }) => count)).toEqual([6, 1, 3, 1]);
    expect(tally).toEqual([{ group: 'citizens', count: 6 }]);
  });
  test('others see no group of under five, and nothing that tells of one', () => {
    const { groups, tally, disciplines } = shownCounts(meeting(), false);
    expect(groups).toEqual([
      { groups: ['citizens'], count: 6 },
      { groups: ['voluntary', 'public', 'private'], count: 5 },
    ]);
    expect([...tally, ...disciplines]).toEqual([]);
  });
  test('of what people live with nothing is told under five', () => {
    expect(shownCounts(meeting(), true).affected).toBeNull();
    expect(shownCounts({ ...meeting(), affected: { citizens: 5 } }, true).affected).toBe(5);
  });
});

test('minutes are late on the fifteenth day, and never when they were sent', () => {
  expect(notesState(meeting(), daysLater(14))?.late).toBe(false);
  expect(notesState(meeting(), daysLater(15))?.late).toBe(true);
  room.do(room.founder.id, (process, act) =>
    sendNotes(process, act, { meeting: id, notes: 'Vi skrev', youSaid: '' }),
  );
  expect(notesState(meeting(), daysLater(15))).toMatchObject({ late: false, sent: '2. marts 2026' });
  expect(notesState({ ...meeting(), heldOn: null }, daysLater(99))).toBeNull();
});

test('each question of the pulse is told by itself, from five answers on', () => {
  const answer = (given: Partial<Parameters<typeof givePulse>[2]>) =>
    room.do(room.founder.id, (process, act) =>
      givePulse(process, act, {
        meeting: id,
        mine: null,
        heard: null,
        worth: null,
        firstWasOurs: null,
        ...given,
      }),
    );
  for (const mine of [5, 4, 3, 1]) answer({ mine, firstWasOurs: mine > 3 });
  const shown = () => shownPulses(room.process.of.pulse);
  expect(shown().questions.map(({ result }) => result)).toEqual([null, null, null]);
  answer({ mine: 5 });
  expect(shown().questions.map(({ result }) => result)).toEqual([{ answers: 5, yes: 3 }, null, null]);
  expect(shown().first).toBeNull();
  answer({ firstWasOurs: true });
  expect(shown().first).toEqual({ answers: 5, yes: 3 });
});

test('the agenda has Danish clock times', () => {
  const { lines, spare } = shownAgenda(meeting(), []);
  expect(lines.map(({ from, until, href }) => [from, until, href])).toEqual([['08.00', '08.45', null]]);
  expect(spare).toBe(75);
});
