import { dayAfter, type Day } from '../kernel/days.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { readClock } from './read-clock.ts';
import { readRhythm, type ReadRhythm } from './read-rhythm.ts';
import {
  DATE,
  dayIn,
  eachOf,
  listOf,
  MONTH,
  monthsIn,
  NUMBER,
  numberOf,
  readingOf,
  take,
  type Reading,
} from './read-words.ts';
import { firstDay } from './series-days.ts';
import { SERIES_LIMITS, weekdayOf, type Rhythm, type Series } from './series.ts';

/** How long an event is when nobody says it, in minutes. */
export const USUAL_MINUTES = 120;
/** The longest sentence that is read. */
export const SENTENCE_LIMIT = 300;

export type SentenceRefusal =
  | { readonly code: 'empty' | 'too_long' | 'time_missing' | 'time_wrong' | 'rhythm_missing' | 'which_weeks' }
  /** A date that is in no calendar. */
  | { readonly code: 'date_wrong'; readonly words: string }
  /** "Thursday 4 December", which is a Friday. */
  | { readonly code: 'weekday_differs'; readonly words: string }
  | { readonly code: 'not_understood'; readonly words: string }
  /** A last day and a number of times: only one of them can end it. */
  | { readonly code: 'two_ends' }
  /** No day fits, or the last day is before the first. */
  | { readonly code: 'never' };

/** A series as a sentence says it; nothing of it has been called off or moved. */
export type ReadSeries = Omit<Series, 'cancelled' | 'moved'>;

const EXCEPT = String.raw`(?:undtagen|undtaget|bortset fra|dog ikke|men ikke|ikke|except(?: for)?|but not|not)`;
const EXCEPT_DAYS = new RegExp(String.raw`\b${EXCEPT}(?: den| d\.| on)? (${listOf(DATE)})`, 'u');
const NOT_IN = new RegExp(
  String.raw`\b${EXCEPT}(?: i| in| during)? (${listOf(`${MONTH}(?: ?(?:-|til|to) ?${MONTH})?`)})`,
  'u',
);
const TIMES = new RegExp(String.raw`(${NUMBER}) (?:gange|times)\b`, 'u');
const UNTIL = new RegExp(
  String.raw`\b(?:til og med|indtil|slutter|til|until|till|through|ends|to)(?: den| d\.| on)? (${DATE})`,
  'u',
);
const FROM = new RegExp(
  String.raw`\b(?:første gang|fra og med|fra|starter|begynder|from|starting|starts|beginning|first time)(?: den| d\.| on)? (${DATE}|i dag|i morgen|today|tomorrow)`,
  'u',
);
const ON_DAY = new RegExp(String.raw`(?:\b(?:den|d\.|on|the) )?(${DATE})`, 'u');
const SOON = /\b(i dag|i aften|i morgen|today|tonight|tomorrow)\b/u;
const FILLERS =
  /\b(?:vi mødes|we meet|møde|mødet|meeting|holdes|foregår|aften|aftenen|eftermiddag|eftermiddagen|formiddag|formiddagen|morgenen|evenings?|afternoons?|mornings?|in|er|der|det|og|om|på|i|den|d|the|on|of|at|kl|and|men|but)\b|[|,.;:()-]/gu;

/**
 * A series from one plain sentence in Danish or English: "hver anden torsdag kl. 19, ikke i juli".
 *
 * What is understood is taken out of the sentence; if words are left, they are told and nothing is guessed. Dates without a
 * year are the next ones. Without a first day the series begins with the first day that fits.
 * @param today the day on which it is written
 * @example readSentence('hver anden torsdag kl. 19, ikke i juli', '2026-12-01').value.rhythm // => { every: 'week', step: 2, on: [4] }
 * @example readSentence('first Monday of every month at 5 pm', '2026-12-01').value.first // => '2026-12-07'
 * @example readSentence('hver torsdag', '2026-12-01').error // => { code: 'time_missing' }
 * @example readSentence('hver torsdag kl. 19 hos naboen', '2026-12-01').error // => { code: 'not_understood', words: 'hos naboen' }
 */
export function readSentence(sentence: string, today: Day): Result<ReadSeries, SentenceRefusal> {
  if (sentence.trim() === '') return refuse({ code: 'empty' });
  if (sentence.length > SENTENCE_LIMIT) return refuse({ code: 'too_long' });
  const reading = readingOf(sentence);
  const bounds = readBounds(reading, today);
  if (!bounds.ok) return bounds;
  const rhythm = readRhythm(reading);
  const single = rhythm === null || rhythm.every === 'unsaid' ? readSingle(reading, today, rhythm) : null;
  if (single && !single.ok) return single;
  const clock = readClock(reading);
  const left = reading.rest.replaceAll(FILLERS, ' ').replaceAll(/\s+/g, ' ').trim();
  if (left !== '') return refuse({ code: 'not_understood', words: left });
  if (!clock.ok) return clock;
  const { time, minutes } = clock.value;
  const of = { time, minutes: minutes ?? USUAL_MINUTES };
  if (single) return ok({ ...of, ...NO_BOUNDS, first: single.value, rhythm: { every: 'once' } });
  return begun({ ...of, ...bounds.value }, rhythm, today);
}

interface Bounds extends Pick<Series, 'notIn' | 'until' | 'times' | 'except'> {
  readonly from: Day | null;
}
const NO_BOUNDS = { notIn: [], until: null, times: null, except: [] } as const;

/** Takes out what narrows a rhythm: where it begins and ends, and what is left out. */
function readBounds(reading: Reading, today: Day): Result<Bounds, SentenceRefusal> {
  const except = take(reading, EXCEPT_DAYS)?.[1];
  const notIn = take(reading, NOT_IN)?.[1];
  const begins = take(reading, FROM)?.[1];
  const ends = take(reading, UNTIL)?.[1];
  const times = take(reading, TIMES)?.[1];
  if (ends !== undefined && times !== undefined) return refuse({ code: 'two_ends' });
  const from = begins === undefined ? null : (soonDay(begins, today) ?? dayIn(begins, today));
  const until = ends === undefined ? null : dayIn(ends, from ?? today);
  const days = except === undefined ? [] : eachOf(except, DATE).map((date) => dayIn(date, from ?? today));
  const wrong = [
    begins !== undefined && from === null && begins,
    ends !== undefined && until === null && ends,
    days.includes(null) && except,
  ].find(Boolean);
  if (wrong) return refuse({ code: 'date_wrong', words: wrong });
  const many = times === undefined ? null : numberOf(times);
  if (many !== null && (many < 1 || many > SERIES_LIMITS.times)) return refuse({ code: 'never' });
  return ok({
    from,
    until,
    times: many,
    notIn: notIn === undefined ? [] : monthsIn(notIn),
    except: [...new Set(days.filter((day) => day !== null))].toSorted(),
  });
}

function soonDay(words: string, today: Day): Day | null {
  if (/^(i dag|i aften|today|tonight)$/.test(words)) return today;
  return /^(i morgen|tomorrow)$/.test(words) ? dayAfter(today, 1) : null;
}

/** The one day of a sentence without a rhythm; null where a rhythm is only missing. */
function readSingle(reading: Reading, today: Day, rhythm: ReadRhythm): Result<Day, SentenceRefusal> | null {
  const soon = take(reading, SOON)?.[1];
  const date = soon === undefined ? take(reading, ON_DAY)?.[1] : undefined;
  if (soon === undefined && date === undefined) return null;
  const day = soon === undefined ? dayIn(date ?? '', today) : soonDay(soon, today);
  if (day === null) return refuse({ code: 'date_wrong', words: date ?? '' });
  const on = rhythm?.every === 'unsaid' ? rhythm.on : [];
  if (on.length > 0 && !on.includes(weekdayOf(day)))
    return refuse({ code: 'weekday_differs', words: date ?? soon ?? '' });
  return ok(day);
}

/** The series with its first day, which is one of the rhythm's own. */
function begun(
  { from, ...of }: Bounds & Pick<Series, 'time' | 'minutes'>,
  read: ReadRhythm,
  today: Day,
): Result<ReadSeries, SentenceRefusal> {
  if (read === null) return refuse({ code: 'rhythm_missing' });
  const bounded = from !== null || of.until !== null || of.times !== null || of.notIn.length > 0;
  if (read.every === 'unsaid' && (read.on.length === 0 || !bounded)) return refuse({ code: 'which_weeks' });
  const rhythm: Rhythm = read.every === 'unsaid' ? { every: 'week', step: 1, on: read.on } : read;
  if (rhythm.every !== 'once' && (rhythm.step < 1 || rhythm.step > SERIES_LIMITS.step))
    return refuse({ code: 'never' });
  const first = firstDay(rhythm, of.notIn, from ?? today);
  if (first === null || (of.until !== null && of.until < first)) return refuse({ code: 'never' });
  return ok({ ...of, first, rhythm });
}
