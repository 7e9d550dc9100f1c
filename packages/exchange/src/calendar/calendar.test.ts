import { occurrencesOf, type Series } from '@samskab/domain/events';
import { danishClock } from '@samskab/domain/processes';
import fc from 'fast-check';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { readCalendar } from './read-calendar.ts';
import { writeCalendar, type CalendarEntry } from './write-calendar.ts';

const thursdays: Series = {
  first: '2026-10-08',
  time: '19:00',
  minutes: 120,
  rhythm: { every: 'week', step: 1, on: [4] },
  notIn: [],
  until: null,
  times: null,
  except: [],
  cancelled: [],
  moved: [],
};
const entry = (told: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: '0192f1a0-0000-7000-8000-000000000001',
  content: {
    title: 'Åben gryde; mad, for alle',
    what: 'Vi laver mad.\nKom, som du er. '.repeat(9),
    place: 'Møllegade 1, Nordbyen',
    practical: '',
    online: '',
  },
  categories: ['Ensomhed, og nærvær', 'Mad'],
  address: 'https://samskab.example/kalender/aaben-gryde',
  sequence: 3,
  cancelled: false,
  updatedAt: new Date('2026-10-01T08:00:00Z'),
  latitude: 56.16,
  longitude: 10.2,
  when: { series: thursdays },
  ...told,
});
const written = (told?: Partial<CalendarEntry>) => writeCalendar('Det sker', [entry(told)]);
/** Another program's reading of a file. */
const events = (text: string) =>
  Object.values(nodeIcal.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
const between = { from: '2026-10-01', to: '2027-04-30' };

describe('a calendar file, as another program reads it', () => {
  test('says what, where, and under which name, with signs that have a meaning in the file', () => {
    const [event] = events(written());
    expect(event).toMatchObject({
      summary: 'Åben gryde; mad, for alle',
      location: 'Møllegade 1, Nordbyen',
      uid: '0192f1a0-0000-7000-8000-000000000001@samskab',
      sequence: 3,
      status: 'CONFIRMED',
    });
    expect(event?.categories).toContain('Mad');
  });
  test('no line is longer than 75 bytes, and the same events give the same file', () => {
    const lines = written().split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
    expect(written()).toBe(written());
  });
  test('whatever the rhythm, it has the moments that we have, over the nights in which the clocks change', () =>
    fc.assert(
      fc.property(
        fc.constantFrom<Series['rhythm']>(
          { every: 'week', step: 2, on: [1, 4] },
          { every: 'day', step: 3 },
          { every: 'place', step: 1, places: [-1], on: [7] },
          { every: 'date', step: 1, on: [1, 25] },
        ),
        fc.integer({ min: 5, max: 23 }),
        fc.constantFrom([], [7], [11, 12]),
        (rhythm, hour, notIn) => {
          const time = `${String(hour).padStart(2, '0')}:30`;
          const [first] = occurrencesOf(
            { ...thursdays, rhythm, notIn, first: '2026-10-01' },
            { from: '2026-10-01', to: '2027-10-01' },
          );
          const series = { ...thursdays, rhythm, notIn, time, first: first?.occurrence ?? '' };
          const [event] = events(written({ when: { series } }));
          const theirs =
            event?.rrule?.between(new Date('2026-10-01T00:00:00Z'), new Date('2027-04-30T23:59:00Z'), true) ??
            [];
          const ours = occurrencesOf(series, between).map(({ startsAt }) => startsAt.getTime());
          expect(theirs.map((at) => at.getTime())).toEqual(ours);
        },
      ),
      { numRuns: 20 },
    ));
});

describe('a file of ours that is read again', () => {
  const dates = (text: string) => {
    const read = readCalendar(text, between);
    return read.ok ? read.value.events.flatMap((event) => event.dates) : [];
  };
  test('has its dates, moved and called off ones with them', () => {
    const series: Series = {
      ...thursdays,
      except: ['2026-10-15'],
      cancelled: [{ day: '2026-10-22', why: 'Ferie' }],
      moved: [{ day: '2026-10-29', to: '2026-10-30', time: '17:00' }],
    };
    expect(
      dates(written({ when: { series } }))
        .slice(0, 4)
        .map(({ startsAt, cancelled }) => [...Object.values(danishClock(startsAt)), cancelled].join(' ')),
    ).toEqual([
      '2026-10-08 19:00 false',
      '2026-10-22 19:00 true',
      '2026-10-30 17:00 false',
      '2026-11-05 19:00 false',
    ]);
  });
  test('has the moments of the series, and single dates as they were', () => {
    const ours = occurrencesOf(thursdays, between);
    expect(dates(written()).map(({ startsAt }) => startsAt)).toEqual(ours.map(({ startsAt }) => startsAt));
    const singles = ours.map(({ moved: _moved, ...date }) => ({ ...date, allDay: false }));
    expect(dates(written({ when: { dates: singles } })).map(({ endsAt }) => endsAt)).toEqual(
      ours.map(({ endsAt }) => endsAt),
    );
  });
});

const file = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  'UID:a@b',
  'SUMMARY:Kor',
  ...lines,
  'END:VEVENT',
];
const read = (...lines: readonly string[]) => {
  const answer = readCalendar(file(...event(...lines)), between);
  if (!answer.ok) return answer.error.code;
  const { events: found, leftOut } = answer.value;
  return [
    ...(found[0]?.dates.slice(0, 3).map(({ startsAt }) => startsAt.toISOString().slice(0, 16)) ?? []),
    ...(leftOut > 0 ? [`-${leftOut}`] : []),
  ];
};

describe('a foreign calendar', () => {
  test.each([
    [
      ['DTSTART:20261024T170000Z', 'RRULE:FREQ=WEEKLY'],
      ['2026-10-24T17:00', '2026-10-31T17:00', '2026-11-07T17:00'],
    ],
    [
      ['DTSTART;TZID=Europe/Copenhagen:20261024T190000', 'RRULE:FREQ=WEEKLY'],
      ['2026-10-24T17:00', '2026-10-31T18:00', '2026-11-07T18:00'],
    ],
    [
      [
        'DTSTART;TZID=Romance Standard Time:20261024T190000',
        'RRULE:FREQ=WEEKLY;WKST=SU;UNTIL=20261101T000000Z',
      ],
      ['2026-10-24T17:00', '2026-10-31T18:00'],
    ],
    [['DTSTART;TZID=Nowhere/Atlantis:20261024T190000'], ['2026-10-24T17:00']],
    [['DTSTART;VALUE=DATE:20261024', 'RRULE:FREQ=YEARLY;COUNT=3'], ['2026-10-23T22:00']],
    [['DTSTART:20200101T170000Z', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=2SA'], ['2026-11-14T17:00']],
    [['DTSTART:20261024T170000Z', 'RDATE:20261025T170000Z', 'EXDATE:20261024T170000Z'], ['2026-10-25T17:00']],
    [['DTSTART:19990101T170000Z'], []],
    [['SUMMARY:uden dato'], []],
  ])('%j', (lines, dates) => expect(read(...lines)).toEqual(dates));

  test.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY',
    'FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=1,2,3;BYSECOND=1,2,3',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;COUNT=999999999',
  ])('a rule that never comes to an end, or says nothing, holds nobody up (%s)', (rule) => {
    const found = read('DTSTART:20200101T170000Z', `RRULE:${rule}`);
    expect(Array.isArray(found)).toBe(true);
  });

  test('has an end to what is taken of it, and says how much was left', () => {
    const many = Array.from({ length: 12 }, (_, n) => [
      'BEGIN:VEVENT',
      `UID:${n}`,
      'SUMMARY:Hver dag',
      'DTSTART:20200101T170000Z',
      'RRULE:FREQ=DAILY',
      'END:VEVENT',
    ]).flat();
    const answer = readCalendar(file(...many), { from: '2026-01-01', to: '2027-12-31' });
    expect(answer.ok && answer.value.events.flatMap(({ dates }) => dates).length).toBe(5000);
    expect(answer.ok && answer.value.leftOut).toBe(12 * 730 - 5000);
  });

  test('that is broken in one event has the others', () => {
    const whole = ['BEGIN:VEVENT', 'UID:c@d', 'SUMMARY:Kaffe', 'DTSTART:20261024T170000Z', 'END:VEVENT'];
    const broken = event('DTSTART:20261024T170000Z', 'RRULE:FREQ=SOMETIMES');
    const answer = readCalendar(file(...broken, 'BEGIN:VEVENT', 'UID:e', ...whole, 'X-NONSENSE'), between);
    expect(answer.ok && answer.value.events.map(({ title }) => title)).toEqual(['Kaffe']);
    expect(answer.ok && answer.value.leftOut).toBe(1);
  });

  test('is text when it sends pages, and leads nowhere but to the web', () => {
    const answer = readCalendar(
      file(
        ...event(
          'DTSTART:20261024T170000Z',
          'DESCRIPTION:<p onclick="x()">Kom<br/>bare</p>',
          'URL:javascript:alert(1)',
        ),
      ),
      between,
    );
    expect(answer.ok && answer.value.events[0]).toMatchObject({ what: 'Kom bare', url: '' });
  });

  test.each([
    '',
    'not a calendar',
    '<!doctype html><h1>404</h1>',
    'BEGIN:VCALENDAR',
    'BEGIN:VCARD\r\nEND:VCARD',
    '\u0000'.repeat(99),
  ])('what is none is told (%j)', (text) =>
    expect(readCalendar(text, between)).toEqual({ ok: false, error: { code: 'not_a_calendar' } }),
  );

  test('whatever is written into its lines, it is answered and never thrown at', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              'BEGIN:VEVENT',
              'END:VEVENT',
              'UID:a',
              'DTSTART:20261024T170000Z',
              'DTSTART;VALUE=DATE:2026',
              'RRULE:FREQ=WEEKLY',
              'EXDATE:x',
              'DTEND:20200101',
              'DURATION:-P9W',
              'RECURRENCE-ID:20261024T170000Z',
              'BEGIN:VTIMEZONE',
              'SEQUENCE:æ',
            ),
            fc.string(),
          ),
        ),
        (lines) => void readCalendar(file(...lines), between),
      ),
      { numRuns: 200 },
    ));
});
