import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaPlan, lineAt, movedBy } from './meeting-plan.ts';
import { sendInvitation } from './move-invitation.ts';
import { cancelMeeting, planMeeting } from './move-meetings.ts';
import { dayAfter, danishDay } from './days.ts';
import { openRoom } from './testing/room.ts';
import { aMeeting } from './testing/table.ts';

const agendas = fc.array(
  fc.record({ method: fc.constant(null), text: fc.string(), minutes: fc.integer({ min: 0, max: 240 }) }),
  { maxLength: 12 },
);
const starts = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });

describe('an agenda with its times', () => {
  test('has no gap and no overlap, and ends when all minutes are over', () => {
    fc.assert(
      fc.property(agendas, starts, fc.integer({ min: 5, max: 1440 }), (agenda, start, minutes) => {
        const plan = agendaPlan({ startsAt: start.toISOString(), minutes, agenda });
        const edges = [start, ...plan.lines.map(({ until }) => until)];
        expect(plan.lines.map(({ from }) => from)).toEqual(edges.slice(0, -1));
        expect(edges.at(-1)?.getTime()).toBe(start.getTime() + plan.minutes * 60_000);
        expect(plan.minutes + plan.spare).toBe(minutes);
      }),
    );
  });
  test('at every moment of it exactly one line is on', () => {
    fc.assert(
      fc.property(agendas, starts, fc.nat(2000), (agenda, start, after) => {
        const plan = agendaPlan({ startsAt: start.toISOString(), minutes: 60, agenda });
        const found = plan.lines[lineAt(plan, new Date(start.getTime() + after * 60_000))];
        // The naive way: the list of minutes, each with its line.
        expect(found?.text).toBe(agenda.flatMap(({ text, minutes }) => Array(minutes).fill(text))[after]);
      }),
    );
  });
  test('moving there and back is nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(20), (lines, at) => {
        if (at + 1 < lines.length) expect(movedBy(movedBy(lines, at, 1), at + 1, -1)).toEqual(lines);
        else expect(movedBy(lines, at, 1)).toEqual(lines);
      }),
    );
  });
});

describe('an invitation to a meeting', () => {
  const room = openRoom();
  const citizen = room.sit('citizens');
  const said = {
    ...aMeeting(room, 'problemMeeting', 'problem'),
    day: dayAfter(danishDay(room.now), 7),
  };
  const id = room.do(room.founder.id, (process, act) => planMeeting(process, act, null, said));

  const meeting = () => room.process.of.meeting[0];
  const plan = (given: object) =>
    room.do(room.founder.id, (process, act) => planMeeting(process, act, id, { ...said, ...given }));

  test('keeps the day and what was invited to, and is an event', () => {
    room.do(room.founder.id, (process, act) => sendInvitation(process, act, id));
    expect(meeting()).toMatchObject({ invitedOn: danishDay(room.now), invitedRevision: 0 });
    expect(room.changes.at(-1)).toMatchObject({ event: 'inviteToMeeting', about: { kind: 'meeting', id } });
  });
  test('is behind when what a calendar shows has changed since, and only then', () => {
    plan({ agenda: [] });
    expect(meeting()).toMatchObject({ revision: 0, invitedRevision: 0 });
    plan({ time: '09:00' });
    plan({ time: '09:00', place: 'Kælderen' });
    expect(meeting()).toMatchObject({ revision: 2, invitedRevision: 0 });
    room.do(room.founder.id, (process, act) => sendInvitation(process, act, id));
    expect(meeting()).toMatchObject({ revision: 2, invitedRevision: 2 });
  });
  test('is not sent by whoever may not plan, nor for what is called off', () => {
    expect(room.refusal(citizen, (process, act) => sendInvitation(process, act, id))).toBe('notAllowed');
    room.do(room.founder.id, (process, act) => cancelMeeting(process, act, id));
    expect(meeting()?.revision).toBe(3);
    expect(room.refusal(room.founder.id, (process, act) => sendInvitation(process, act, id))).toBe(
      'notFound',
    );
  });
});
