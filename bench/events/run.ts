// `npm run bench:events`: ten thousand series worked out for a year, beside rrule-temporal and ical.js on the same rules.
import { occurrencesOf, ruleOf, type Rhythm, type Series, type Weekday } from '@samskab/domain/events';
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { machine } from '../support/machine.ts';

const SERIES = 10_000;
/** Peers are slower: they get a part of the series, and their time is multiplied. */
const PART = 10;
const [FROM, TO] = ['2026-01-01', '2026-12-31'];

const weekday = (n: number) => ((n % 7) + 1) as Weekday;
const rhythmOf = (n: number): Rhythm =>
  (
    [
      { every: 'week', step: 1 + (n % 2), on: [weekday(n)] },
      { every: 'week', step: 1, on: [1, 4] },
      { every: 'place', step: 1, places: [1], on: [weekday(n)] },
      { every: 'date', step: 1, on: [1 + (n % 28)] },
    ] as const
  )[n % 4] as Rhythm;
const all: readonly Series[] = Array.from({ length: SERIES }, (_, n) => ({
  first: FROM,
  time: '19:00',
  minutes: 120,
  rhythm: rhythmOf(n),
  notIn: n % 3 === 0 ? [7] : [],
  until: null,
  times: null,
  except: [],
  cancelled: [],
  moved: [],
}));
const some = all.filter((_, n) => n % PART < 4 && n % (PART * 4) < PART);

function timed(
  series: readonly Series[],
  work: (one: Series) => number,
): readonly [dates: number, ms: number] {
  const before = process.cpuUsage();
  const dates = series.reduce((sum, one) => sum + work(one), 0);
  const { user, system } = process.cpuUsage(before);
  return [dates, ((user + system) / 1000) * (SERIES / series.length)];
}

const ours = (one: Series) => occurrencesOf(one, { from: FROM, to: TO }).length;
const temporal = (one: Series) =>
  new RRuleTemporal({
    rruleString: `DTSTART;TZID=Europe/Copenhagen:20260101T190000\nRRULE:${ruleOf(one)}`,
  }).between(new Date('2026-01-01T00:00:00Z'), new Date('2026-12-31T23:00:00Z'), true).length;
function ical(one: Series): number {
  const dates = ICAL.Recur.fromString(ruleOf(one) ?? '').iterator(
    ICAL.Time.fromDateTimeString('2026-01-01T19:00:00'),
  );
  const end = ICAL.Time.fromDateTimeString('2027-01-01T00:00:00');
  let count = 0;
  for (let at = dates.next(); at && at.compare(end) < 0; at = dates.next()) count += 1;
  return count;
}

for (const work of [ours, temporal, ical]) timed(some, work);
const rows = [
  ['ours, moments by the Danish clock', ...timed(all, ours)],
  ['rrule-temporal 2.2.8', ...timed(some, temporal)],
  ['ical.js 2.2.1, days without zone', ...timed(some, ical)],
] as const;
const base = rows[0][2];
console.log(
  `${JSON.stringify(machine())}\n\n| ${SERIES} series for a year | CPU ms | against ours |\n| --- | --: | --: |`,
);
for (const [name, , ms] of rows) console.log(`| ${name} | ${Math.round(ms)} | ${(ms / base).toFixed(1)} × |`);
