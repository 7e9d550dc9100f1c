import { readRule, seriesDays, weekdayOf } from '@samskab/domain/events';
import { dayAfter, type Day } from '@samskab/domain/processes';
import { RRuleTemporal } from 'rrule-temporal';

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** What the quick way understands; the order is that of our own rules. */
const PARTS = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'COUNT'];
/** Rules more often than daily, and with times of the day, are no events that people come to. */
const TOO_OFTEN = /FREQ=(?:HOURLY|MINUTELY|SECONDLY)|BY(?:HOUR|MINUTE|SECOND)=/;
/** So far a rule is followed before it is given up. */
const MOST_STEPS = 1500;

/** Where a rule begins, by the clock of its zone, and between which days its days are asked for. */
export interface RuleAt {
  readonly rule: string;
  readonly first: Day;
  /** "190000". */
  readonly time: string;
  readonly zone: string;
  readonly from: Day;
  readonly to: Day;
}

/** Days of a foreign rule; `slow` says that the general library was needed. Null where it cannot be followed. */
export function foreignDays(at: RuleAt): { readonly days: readonly Day[]; readonly slow: boolean } | null {
  const rule = at.rule.toUpperCase();
  if (TOO_OFTEN.test(rule)) return null;
  const quick = quickDays(rule, at);
  if (quick) return { days: quick, slow: false };
  const slow = slowDays(rule, at);
  return slow && { days: slow, slow: true };
}

/** The days of a rule as a sentence of ours could say it; null for others. */
function quickDays(rule: string, { first, from, to }: RuleAt): readonly Day[] | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const until = parts.get('UNTIL');
  parts.delete('UNTIL');
  if (parts.get('WKST') === 'MO' || (parts.get('INTERVAL') ?? '1') === '1') parts.delete('WKST');
  if (parts.get('INTERVAL') === '1') parts.delete('INTERVAL');
  const monthly = parts.get('FREQ') === 'MONTHLY' && !parts.has('BYDAY') && !parts.has('BYMONTHDAY');
  if (parts.get('FREQ') === 'WEEKLY' && !parts.has('BYDAY'))
    parts.set('BYDAY', CODES[weekdayOf(first) - 1] ?? '');
  if (monthly) parts.set('BYMONTHDAY', String(Number(first.slice(8))));
  if ([...parts.keys()].some((name) => !PARTS.includes(name))) return null;
  const read = readRule(
    PARTS.flatMap((name) => (parts.has(name) ? [`${name}=${parts.get(name)}`] : [])).join(';'),
  );
  if (!read) return null;
  const series = { ...read, first, until: until === undefined ? null : untilOf(until) };
  // A first day outside its own rule counts as one in RFC 5545; the library knows how.
  if (seriesDays(series, first, first).next().value !== first) return null;
  return [...seriesDays(series, from, to)];
}

/** The last day of a rule, one day generous: the hour of the last moment is compared by whoever has the moments. */
const untilOf = (until: string): Day => `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;

function slowDays(rule: string, { first, time, zone, from, to }: RuleAt): readonly Day[] | null {
  try {
    const start = `${first.replaceAll('-', '')}T${time}`;
    const found = new RRuleTemporal({
      rruleString: `DTSTART;TZID=${zone}:${start}\nRRULE:${rule}`,
      maxIterations: MOST_STEPS,
      cache: false,
    }).between(new Date(`${dayAfter(from, -1)}T00:00:00Z`), new Date(`${dayAfter(to, 1)}T00:00:00Z`), true);
    return found.map((at) => at.toPlainDate().toString()).filter((day) => day >= from && day <= to);
  } catch {
    // Wrong, or followed too far.
    return null;
  }
}
