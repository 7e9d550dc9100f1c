import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { danishClock, danishDay } from './days.ts';
import { isProcessEvent, PROCESS_EVENTS } from './events.ts';
import { raiseChallenge, answerChallenge } from './move-challenges.ts';
import { removeSeat } from './move-people.ts';
import { endProcess, pause } from './move-process.ts';
import { byKind, inRuns, isIdle, lastTurn, newsFor, type KeptEvent } from './news.ts';
import { phaseStates } from './phase-states.ts';
import { openRoom, table, type Room } from './testing/index.ts';

const DAY_MS = 86_400_000;
const moments = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2032-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const logs: fc.Arbitrary<readonly KeptEvent[]> = fc
  .array(
    fc.record({
      event: fc.constantFrom('note', 'comment', 'editProblem', 'ofAnotherVersion'),
      group: fc.constantFrom('citizens', 'public', null),
      at: fc.date({
        min: new Date('2026-03-01T00:00:00Z'),
        max: new Date('2026-03-05T00:00:00Z'),
        noInvalidDate: true,
      }),
    }),
    { maxLength: 40 },
  )
  .map((events) => events.toSorted((one, other) => other.at.getTime() - one.at.getTime()));
const known = (events: readonly KeptEvent[]) => events.filter(({ event }) => isProcessEvent(event));

describe('what happened is told shortly', () => {
  test('kind by kind, nothing lost and the newest first', () => {
    fc.assert(
      fc.property(logs, (events) => {
        const lines = byKind(events);
        const firsts = [...new Set(known(events).map(({ event }) => event))];
        expect(lines.map(({ event }) => event)).toEqual(firsts);
        for (const { event, times, groups, day } of lines) {
          const of = events.filter((one) => one.event === event);
          expect(times).toBe(of.length);
          expect(new Set(groups)).toEqual(new Set(of.flatMap(({ group }) => group ?? [])));
          expect(day).toBe(danishDay(of[0]!.at));
        }
      }),
    );
  });

  test('as a log, of which the lines spelled out are the events again', () => {
    fc.assert(
      fc.property(logs, (events) => {
        const lines = inRuns(events);
        const spelled = lines.flatMap(({ event, groups, day, times }) =>
          Array.from({ length: times }, () => [event, groups[0] ?? null, day]),
        );
        expect(spelled).toEqual(known(events).map(({ event, group, at }) => [event, group, danishDay(at)]));
        const told = lines.map(({ event, groups, day }) => [event, groups[0], day].join());
        const whole = events.every(({ event }) => isProcessEvent(event));
        if (whole) expect(told.every((line, place) => line !== told[place - 1])).toBe(true);
      }),
    );
  });

  test('no event stands in the list twice', () => {
    expect(new Set(PROCESS_EVENTS).size).toBe(PROCESS_EVENTS.length);
  });
});

test('the turn is the last Monday at eight in Denmark, in summer and winter', () => {
  fc.assert(
    fc.property(moments, (now) => {
      const turn = lastTurn(now);
      const { day, time } = danishClock(turn);
      expect([new Date(`${day}T12:00:00Z`).getUTCDay(), time]).toEqual([1, '08:00']);
      expect(turn <= now).toBe(true);
      // A week is an hour longer or shorter when the clocks change.
      expect(now.getTime() - turn.getTime()).toBeLessThan(7 * DAY_MS + 3_600_001);
      expect(lastTurn(turn)).toEqual(turn);
      expect(lastTurn(new Date(turn.getTime() - 1)) < turn).toBe(true);
    }),
  );
});

describe('what a seat is told of a room', () => {
  const NEWS = [{ event: 'note', group: 'private', at: new Date('2026-03-03T10:00:00Z') }];
  const seatIn = (room: Room, id: string) => room.process.of.seat.find((one) => one.id === id)!;
  const told = (room: Room, seat: string, events: readonly KeptEvent[] = NEWS) =>
    newsFor(room.process, seatIn(room, seat), events, room.now);

  test('nothing where nothing happened, where all of it is unknown, and where it sits no more', () => {
    const room = openRoom();
    const seats = table.fourGroups(room);
    expect(told(room, seats.citizens, [])).toBeNull();
    expect(told(room, seats.citizens, [{ ...NEWS[0]!, event: 'ofAnotherVersion' }])).toBeNull();
    room.do(room.founder.id, (p, act) => removeSeat(p, act, { seat: seats.citizens, why: 'Flyttet' }));
    expect(told(room, seats.citizens)).toBeNull();
    expect(told(room, seats.private)).not.toBeNull();
  });

  test('what waits for its own group, in phases that may begin', () => {
    const room = openRoom();
    const seats = table.fourGroups(room);
    table.held(room, 'problemMeeting', 'problem', { attendance: { citizens: 3, public: 4 } });
    for (const group of ['citizens', 'public'] as const) {
      const states = phaseStates(room.process, room.now).filter(({ open }) => open);
      const waiting = states.flatMap(({ tasks }) => tasks).filter(({ groups }) => groups.includes(group));
      expect(told(room, seats[group])?.waits).toEqual([...new Set(waiting.map(({ task }) => task))]);
    }
    expect(told(room, seats.citizens)?.waits).toContain('groupsSigned');
    table.write(room, seats.citizens, 'Mange spiser alene');
    table.agree(room, seats.citizens);
    expect(told(room, seats.citizens)?.waits).not.toContain('groupsSigned');
  });

  test('challenges without an answer, for those who can give one', () => {
    const room = openRoom();
    const seats = table.fourGroups(room);
    const challenge = room.do(seats.citizens, (p, act) =>
      raiseChallenge(p, act, { kind: 'rule', text: 'Man skal tilmelde sig', addressee: '' }),
    );
    expect(told(room, seats.public)?.challenges).toBe(1);
    expect(told(room, seats.citizens)?.challenges).toBe(0);
    room.do(seats.public, (p, act) => answerChallenge(p, act, { challenge, answer: 'changed', reason: '' }));
    expect(told(room, seats.public)?.challenges).toBe(0);
  });

  test('that it has ended, and then nothing that waits', () => {
    const room = openRoom();
    const seats = table.fourGroups(room);
    room.do(room.founder.id, (p, act) =>
      endProcess(p, act, { kind: 'stopped', why: 'Ingen tid', groups: ['public'] }),
    );
    expect(told(room, seats.citizens)).toMatchObject({ waits: [], challenges: 0 });
  });
});

test('a room is asked after 60 days of silence, and not while it is paused', () => {
  const room = openRoom();
  const last = room.now;
  const daysAfter = (days: number) => new Date(last.getTime() + days * DAY_MS);
  expect(isIdle(room.process, last, daysAfter(59))).toBe(false);
  expect(isIdle(room.process, last, daysAfter(60))).toBe(true);
  expect(isIdle(room.process, null, daysAfter(60))).toBe(false);
  room.do(room.founder.id, (p, act) => pause(p, act, true));
  expect(isIdle(room.process, last, daysAfter(60))).toBe(false);
});
