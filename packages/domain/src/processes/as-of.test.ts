import { describe, expect, test } from 'vitest';
import { processAsOf } from './as-of.ts';
import { danishDay, dayAfter, type Day } from './days.ts';
import { processFacts } from './facts.ts';
import { removeSeat } from './move-people.ts';
import { addAction } from './move-proposals.ts';
import { recordDecision } from './move-decisions.ts';
import { currentPhase } from './phase-states.ts';
import { afterChange, type Process } from './process.ts';
import { openPotRoom } from './testing/open-pot.ts';
import { openRoom, type Room } from './testing/room.ts';
import { agree, fourGroups, held, lock, locked, write } from './testing/table.ts';

const endOf = (day: Day) => new Date(`${day}T21:00:00Z`);

/** The process as it really was at the end of a day: every change until then, made again. */
function replayed(room: Room, day: Day): Process {
  const [, ...changes] = room.changes;
  return changes.filter(({ at }) => danishDay(at) <= day).reduce(afterChange, openRoom().process);
}

/** Everything that the gauge is made of, but when an outcome was measured, which is not kept. */
function dated(process: Process, day: Day) {
  const { outcomeLevel: _, ...facts } = processFacts(process, endOf(day));
  return facts;
}

/** Every day on which something happened, and the one after it. */
const daysOf = (room: Room): readonly Day[] => {
  const days = new Set(room.changes.map(({ at }) => danishDay(at)));
  return [...days, ...[...days].map((day) => dayAfter(day, 1))].toSorted();
};

/** Day by day what a process says of itself. */
const toldOf = (room: Room, processOn: (day: Day) => Process) =>
  daysOf(room).map((day) => ({
    day,
    phase: currentPhase(processOn(day)),
    facts: dated(processOn(day), day),
  }));
const asItWas = (room: Room) => toldOf(room, (day) => replayed(room, day));
const readBack = (room: Room) => toldOf(room, (day) => processAsOf(room.process, day));

describe('a process as it stood on a day, against the same process walked until that day', () => {
  test('the open pot says of each day what its gauge said then', () => {
    const room = openPotRoom();
    expect(readBack(room)).toEqual(asItWas(room));
  });

  test('a problem that is locked, and a seat and an action that come and go on other days', () => {
    const room = openRoom();
    const seats = fourGroups(room);
    room.later(3);
    held(room, 'problemMeeting', 'problem', { attendance: { citizens: 3, public: 4 } });
    room.later(2);
    write(room, seats.citizens, 'Mange spiser alene');
    room.later(1);
    room.do(room.founder.id, (p, act) => removeSeat(p, act, { seat: seats.private, why: 'Flyttet' }));
    write(room, seats.voluntary, 'Mange spiser alene på torvet');
    for (const seat of [seats.citizens, seats.voluntary, seats.public, room.founder.id]) agree(room, seat);
    room.later(4);
    lock(room, { override: 'Vi mødtes på torvet', missing: { private: 'Flyttet' } });
    room.later(7);
    const action = room.do(seats.citizens, (p, act) =>
      addAction(p, act, {
        title: 'Gryden',
        text: '',
        origin: 'citizens',
        owner: 'Foreningen',
        ownerGroup: 'voluntary',
        dueOn: '',
        baseline: null,
        proposals: [],
      }),
    );
    for (const result of ['adopt', 'stop'] as const) {
      room.later(5);
      room.do(room.founder.id, (p, act) =>
        recordDecision(p, act, {
          kind: 'solution',
          what: 'Sådan',
          method: 'consent',
          groups: ['citizens', 'public'],
          on: danishDay(room.now),
          meeting: null,
          action,
          result,
          noPrivateInterest: true,
        }),
      );
    }
    expect(readBack(room)).toEqual(asItWas(room));
  });

  test('says nothing of the agreed text of an earlier lock, whose words are not kept here', () => {
    const room = openRoom();
    locked(room);
    const first = room.process.of.lock[0]!;
    const again = { ...first, id: '0192f1a0-0000-7000-8000-dddddddddddd', number: first.number + 1 };
    const later = { ...again, at: new Date(room.now.getTime() + 9 * 86_400_000).toISOString() };
    const process = { ...room.process, of: { ...room.process.of, lock: [first, later] } };
    expect(processAsOf(process, danishDay(room.now)).head.agreedText).toBe('');
  });
});
