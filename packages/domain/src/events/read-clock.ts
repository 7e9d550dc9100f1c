import { ok, refuse, type Result } from '../kernel/result.ts';
import { NUMBER_WORDS, anyOf } from './sentence-words.ts';
import { SERIES_LIMITS } from './series.ts';
import { numberOf, take, type Reading } from './read-words.ts';

const CLOCK = String.raw`(\d{1,2})(?:[.:](\d{2}))?(?!\d|[.:]\d)(?: ?(am|pm))?`;
const AT = String.raw`(?:\bkl\.?|\bklokken|\bfra kl\.?|\bat|\bfrom)`;
const TO = String.raw`\s*(?:-|til|to|until|og til)\s*(?:kl\.? ?|klokken )?`;
const RANGE = new RegExp(
  String.raw`(?:${AT} )?(?<![\d.:])${CLOCK}${TO}${CLOCK}(?! ?(?:gange|times|uger|weeks))`,
  'u',
);
const SINGLE = new RegExp(String.raw`${AT} ?${CLOCK}`, 'u');
const BARE = /(?<![\d.:])(\d{1,2})[.:](\d{2})(?![\d.:])(?: ?(am|pm))?/u;
const LENGTH = new RegExp(
  String.raw`\b(?:i |for |varer |lasts )?(\d{1,3}|halvanden|halvandet|en halv|en|an?|half an?|${anyOf(NUMBER_WORDS.keys())})(?:[.,](5))?(?: (og en halv|and a half))? (timer?|hours?|minutter|minutes|min)\b\.?`,
  'u',
);

/** When something begins, and how long it lasts; null where the sentence does not say. */
export interface Clock {
  readonly time: string;
  readonly minutes: number | null;
}
export type ClockRefusal = { readonly code: 'time_missing' | 'time_wrong' };

/** Takes the clock out of a sentence: "kl. 19-21", "at 7.30 pm for 2 hours". */
export function readClock(reading: Reading): Result<Clock, ClockRefusal> {
  const range = take(reading, RANGE);
  if (range) {
    const [, hour, past, half, endHour, endPast, endHalf] = range;
    const from = minuteOf(hour, past, half ?? endHalf);
    const to = minuteOf(endHour, endPast, endHalf);
    if (from === null || to === null || from === A_DAY) return refuse({ code: 'time_wrong' });
    return ok({ time: clockOf(from), minutes: to > from ? to - from : to - from + A_DAY });
  }
  const length = take(reading, LENGTH);
  const single = take(reading, SINGLE) ?? take(reading, BARE);
  if (!single) return refuse({ code: 'time_missing' });
  const from = minuteOf(single[1], single[2], single[3]);
  const minutes = length ? minutesOf(length) : null;
  if (from === null || from === A_DAY || tooLong(minutes)) return refuse({ code: 'time_wrong' });
  return ok({ time: clockOf(from), minutes });
}

const A_DAY = 1440;
const tooLong = (minutes: number | null) =>
  minutes !== null && (minutes < 5 || minutes > SERIES_LIMITS.minutes);

function minuteOf(hour = '', past = '0', half?: string): number | null {
  const of =
    half === 'pm' && Number(hour) < 12
      ? Number(hour) + 12
      : half === 'am' && hour === '12'
        ? 0
        : Number(hour);
  const minute = of * 60 + Number(past);
  return Number(past) < 60 && minute <= A_DAY ? minute : null;
}

const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const WORDS: Readonly<Record<string, number>> = {
  halvanden: 1.5,
  halvandet: 1.5,
  'en halv': 0.5,
  'half a': 0.5,
  'half an': 0.5,
  en: 1,
  a: 1,
  an: 1,
};

function minutesOf([, many = '', tenths, half, unit = '']: RegExpExecArray): number {
  const whole = WORDS[many] ?? numberOf(many) ?? 0;
  const of = whole + (tenths === undefined ? 0 : 0.5) + (half === undefined ? 0 : 0.5);
  return Math.round(/^(timer?|hours?)$/.test(unit) ? of * 60 : of);
}
