import { danishClock, danishMoment } from '@samskab/domain/processes';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarMeeting } from './meeting-calendar.ts';

const MEETING: CalendarMeeting = {
  id: '0192f1a0-0000-7000-8000-000000000001',
  title: 'Idéværksted; sammen, for alle',
  startsAt: '2026-10-24T18:00:00.000Z',
  minutes: 480,
  place: 'Biblioteket, Møllegade 1\nNordbyen',
  online: '',
  practical: 'Bagindgangen er uden trin. '.repeat(12),
  cancelled: false,
  revision: 0,
  room: 'Den åbne gryde',
  address: 'https://samskab.example/forloeb/den-aabne-gryde/moeder/1',
};
const NOW = new Date('2026-10-01T08:00:00Z');

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [event] = calendar.getAllSubcomponents('vevent');
  if (!event) throw new Error('No event');
  return { calendar, event: new ICAL.Event(event), component: event };
};

describe('the calendar file, as another program reads it', () => {
  test('says when, where and what, with signs that have a meaning in the file', () => {
    const { event, component, calendar } = read(calendarFile(MEETING, NOW));
    expect(event.summary).toBe('Idéværksted; sammen, for alle (Den åbne gryde)');
    expect(event.location).toBe(MEETING.place);
    expect(event.description).toContain(MEETING.practical.trim());
    expect(event.uid).toBe(`${MEETING.id}@samskab`);
    expect(component.getFirstPropertyValue('url')).toBe(MEETING.address);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  });
  test('no line is longer than 75 bytes, and lines end as the rule says', () => {
    const lines = calendarFile(MEETING, NOW).split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
  });
  test('a night in October lasts as long as it does', () => {
    const { event } = read(calendarFile(MEETING, NOW));
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-10-24T18:00:00.000Z');
    // Begun at 20:00 of summer time, and eight hours later it is 03:00 of winter time.
    expect(danishClock(event.endDate.toJSDate())).toEqual({ day: '2026-10-25', time: '03:00' });
  });
  test('whatever the Danish day and clock, it is that moment', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
        (any) => {
          const { day, time } = danishClock(any);
          const starts = danishMoment(day, time);
          const text = calendarFile({ ...MEETING, startsAt: starts?.toISOString() ?? '' }, NOW);
          expect(danishClock(read(text).event.startDate.toJSDate())).toEqual({ day, time });
        },
      ),
    );
  });
  test('one that is called off says so under the same identifier', () => {
    const { calendar, component, event } = read(
      calendarFile({ ...MEETING, cancelled: true, revision: 3 }, NOW),
    );
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect([event.uid, event.sequence]).toEqual([`${MEETING.id}@samskab`, 3]);
  });
});
