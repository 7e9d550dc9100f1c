import { measure } from '@samskab/domain/principles';
import {
  currentPhase,
  danishDay,
  DATED_INDICATORS,
  dayAfter,
  PROCESS_PHASES,
  processAsOf,
  processFacts,
} from '@samskab/domain/processes';
import { openPot, openRoom, table } from '@samskab/domain/processes/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const datedOf = (facts: ReturnType<typeof processFacts>) => {
  const measured = measure(facts);
  return DATED_INDICATORS.map((indicator) => [indicator, measured[indicator]]);
};

describe('a process as it stood', () => {
  const { process, now } = openPot();

  test('today it is what it is', () => {
    const again = processAsOf(process, danishDay(now));
    expect(datedOf(processFacts(again, now))).toEqual(datedOf(processFacts(process, now)));
    expect(currentPhase(again)).toBe(currentPhase(process));
  });
  test('before it began there was nothing', () => {
    const before = processAsOf(process, dayAfter(process.head.startedOn, -1));
    expect(currentPhase(before)).toBe('clarify');
    expect(
      datedOf(processFacts(before, now)).every(
        ([, measured]) => (measured as { value: unknown }).value === null,
      ),
    ).toBe(true);
  });
  test('the same walk broken off on a day is the process as of that day', () => {
    const room = openRoom();
    const seats = table.fourGroups(room);
    table.held(room, 'problemMeeting', 'problem', {
      attendance: { citizens: 3, public: 4 },
      affected: { citizens: 2 },
    });
    table.write(room, seats.citizens, 'Mange spiser alene');
    const then = { process: room.process, now: room.now };
    room.later(3);
    table.held(room, 'problemMeeting', 'problem', { attendance: { private: 2 } });
    table.write(room, seats.voluntary, 'Mange spiser alene, fordi man skal bestille');
    const back = processAsOf(room.process, danishDay(then.now));
    expect(datedOf(processFacts(back, then.now))).toEqual(datedOf(processFacts(then.process, then.now)));
    expect(datedOf(processFacts(back, then.now))).not.toEqual(datedOf(processFacts(room.process, room.now)));
  });
  test('phases never go back where nothing was opened again', () => {
    const days = fc.integer({ min: -5, max: 300 });
    const phase = (day: number) =>
      PROCESS_PHASES.indexOf(currentPhase(processAsOf(process, dayAfter(process.head.startedOn, day))));
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(phase(Math.max(one, other))).toBeGreaterThanOrEqual(phase(Math.min(one, other)));
      }),
      { numRuns: 40 },
    );
  });
  test('what was answered later was not answered', () => {
    const room = openRoom();
    table.locked(room);
    const before = processAsOf(room.process, danishDay(room.now));
    expect(before.of.challenge.map(({ answeredOn }) => answeredOn)).toEqual([null]);
  });
});
