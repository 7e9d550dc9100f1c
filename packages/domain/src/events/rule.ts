import { danishDay } from '../kernel/days.ts';
import { danishStart } from './occurrences.ts';
import { PLACES, WEEKDAYS, type Place, type Rhythm, type Series, type Weekday } from './series.ts';

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** What of a series a recurrence rule can say. */
export type Ruled = Pick<Series, 'rhythm' | 'notIn' | 'until' | 'times'>;

const codeOf = (day: Weekday): string => CODES[day - 1] ?? 'MO';

/**
 * The recurrence rule of a series (RFC 5545, 3.3.10), for a beginning by the Danish clock; null for what is only once.
 * Months without it are said by those with it.
 * @example ruleOf({ rhythm: { every: 'week', step: 2, on: [4] }, notIn: [7], until: null, times: null }) // => 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;BYMONTH=1,2,3,4,5,6,8,9,10,11,12'
 * @example ruleOf({ rhythm: { every: 'place', step: 1, places: [-1], on: [5] }, notIn: [], until: '2027-06-30', times: null }) // => 'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270630T215900Z'
 * @example ruleOf({ rhythm: { every: 'once' }, notIn: [], until: null, times: null }) // => null
 */
export function ruleOf({ rhythm, notIn, until, times }: Ruled): string | null {
  if (rhythm.every === 'once') return null;
  const parts = [
    `FREQ=${rhythm.every === 'day' ? 'DAILY' : rhythm.every === 'week' ? 'WEEKLY' : 'MONTHLY'}`,
    rhythm.step === 1 ? '' : `INTERVAL=${rhythm.step}`,
    onPart(rhythm),
    notIn.length === 0 ? '' : `BYMONTH=${MONTHS.filter((month) => !notIn.includes(month)).join(',')}`,
    until === null ? '' : `UNTIL=${utc(danishStart(until, '23:59'))}`,
    times === null ? '' : `COUNT=${times}`,
  ];
  return parts.filter(Boolean).join(';');
}

function onPart(rhythm: Exclude<Rhythm, { every: 'once' }>): string {
  if (rhythm.every === 'week') return `BYDAY=${rhythm.on.map(codeOf).join(',')}`;
  if (rhythm.every === 'date') return `BYMONTHDAY=${rhythm.on.join(',')}`;
  if (rhythm.every === 'place')
    return `BYDAY=${rhythm.places.flatMap((place) => rhythm.on.map((day) => `${place}${codeOf(day)}`)).join(',')}`;
  return '';
}

/** A moment as calendar files write it. */
const utc = (at: Date): string =>
  at
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '');

/**
 * A recurrence rule as `ruleOf` writes it, read again; null for every other rule, however right it is.
 * @example readRule('FREQ=MONTHLY;BYMONTHDAY=1,15')?.rhythm // => { every: 'date', step: 1, on: [1, 15] }
 * @example readRule('FREQ=YEARLY;BYWEEKNO=20') // => null
 */
export function readRule(rule: string): Ruled | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const rhythm = rhythmOf(parts);
  if (!rhythm) return null;
  const months = parts.get('BYMONTH')?.split(',').map(Number);
  const until = parts.get('UNTIL');
  const read: Ruled = {
    rhythm,
    notIn: months ? MONTHS.filter((month) => !months.includes(month)) : [],
    until: until === undefined ? null : untilDay(until),
    times: parts.has('COUNT') ? Number(parts.get('COUNT')) : null,
  };
  return ruleOf(read) === rule ? read : null;
}

function rhythmOf(parts: ReadonlyMap<string, string>): Rhythm | null {
  const step = Number(parts.get('INTERVAL') ?? 1);
  const on = parts.get('BYDAY')?.split(',') ?? [];
  if (!Number.isInteger(step) || step < 1) return null;
  if (parts.get('FREQ') === 'DAILY') return { every: 'day', step };
  if (parts.get('FREQ') === 'WEEKLY') return { every: 'week', step, on: on.map(dayOf) };
  if (parts.get('FREQ') !== 'MONTHLY') return null;
  const dates = parts.get('BYMONTHDAY');
  if (dates !== undefined) return { every: 'date', step, on: dates.split(',').map(Number) };
  const places = PLACES.filter((place) => on.some((one) => placeOf(one) === place));
  const days = WEEKDAYS.filter((day) => on.some((one) => dayOf(one) === day));
  return { every: 'place', step, places, on: days };
}

const dayOf = (code: string): Weekday =>
  WEEKDAYS[CODES.findIndex((known) => code.endsWith(known))] ?? WEEKDAYS[0];
const placeOf = (code: string): Place => Number.parseInt(code, 10) as Place;

function untilDay(until: string): string | null {
  const read = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(until);
  if (!read) return null;
  const [, year, month, day, hour, minute, second] = read;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? null : danishDay(at);
}
