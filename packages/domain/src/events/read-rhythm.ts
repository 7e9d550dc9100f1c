import { MANY_WEEKDAYS } from './sentence-words.ts';
import { PLACES, WEEKDAYS, type Place, type Rhythm, type Weekday } from './series.ts';
import { eachOf, listOf, NUMBER, numberOf, take, WEEKDAY, weekdaysIn, type Reading } from './read-words.ts';

const EVERY = String.raw`\b(?:hver(?:t)?|every|each)`;
const STEP = String.raw`(?:(${NUMBER}) )?`;
const MONTHS = String.raw`(?:måneden|the month|(?:${EVERY}|en|a) ${STEP}(?:måned|months?)|måned)\b`;
const OF = String.raw`\s+(?:i|of|in|om|på)\s+`;
const DAYS = listOf(`${WEEKDAY}(?: ?(?:-|til|to) ?${WEEKDAY})?`);
const LEAD = String.raw`(?:(?:${EVERY}|den|the|om|på|on)\s+)*`;

const PLACED = new RegExp(
  `${LEAD}(${listOf(NUMBER)}) (${DAYS})(?:${OF}${MONTHS}| ${EVERY} ${STEP}(?:måned|months?)\\b)`,
  'u',
);
const LAST_DAY = String.raw`(?:sidste dag|last day)`;
const DATED = new RegExp(`${LEAD}(${listOf(`(?:${LAST_DAY}|${NUMBER})`)})${OF}${MONTHS}`, 'u');
const WEEKS = new RegExp(
  String.raw`(?:${EVERY} ${STEP}(?:uge|weeks?)\b|\b(ugentligt?|weekly)\b|\b(hver 14\. dag|hver fjortende dag|fortnightly|hveranden uge)(?!\p{L}))`,
  'u',
);
const EVERY_DAYS = new RegExp(`${EVERY} ${STEP}(${DAYS})`, 'u');
const WORKDAYS = /(?:\b(?:alle|på|hver|every|on|all) )?\b(?:hverdage?|weekdays?)\b/u;
const WEEKENDS = /(?:\b(?:i|hver|every|at|on) )?\b(?:weekenden|weekender|weekend|weekends)\b/u;
const EVERY_DAY = new RegExp(String.raw`(?:${EVERY} ${STEP}(?:dag|days?)\b|\b(?:dagligt?|daily)\b)`, 'u');
const NAMED = new RegExp(String.raw`(?:\b(?:om|på|on) )?\b(${DAYS})`, 'u');

/** What a sentence says of a rhythm. `unsaid`: weekdays are named and it does not say how often. */
export type ReadRhythm = Rhythm | { readonly every: 'unsaid'; readonly on: readonly Weekday[] } | null;

/** "hver måned den første mandag": said the other way round, it is read as the rest. */
const TURNED = new RegExp(
  `(${EVERY} (?:${NUMBER} )?(?:måned|months?)\\b),? (?:på |on )?((?:den|the) (?:${listOf(`(?:${LAST_DAY}|${NUMBER})`)})(?: ${DAYS})?)`,
  'u',
);

/** Takes the rhythm out of a sentence; null where it says none. */
export function readRhythm(reading: Reading): ReadRhythm {
  reading.rest = reading.rest.replace(TURNED, '$2 i $1');
  return readPlaced(reading) ?? readDated(reading) ?? readWeeks(reading) ?? readDays(reading);
}

function readPlaced(reading: Reading): Rhythm | null {
  const found = take(reading, PLACED);
  if (!found) return null;
  const [, places = '', days = '', step, otherStep] = found;
  const numbers = eachOf(places, NUMBER).map(numberOf);
  const known = PLACES.filter((place): place is Place => numbers.includes(place));
  if (known.length < new Set(numbers).size) return null;
  return { every: 'place', step: stepOf(step ?? otherStep), places: known, on: weekdaysIn(days) };
}

function readDated(reading: Reading): Rhythm | null {
  const found = take(reading, DATED);
  if (!found) return null;
  const [, dates = '', step] = found;
  const on = eachOf(dates, `(?:${LAST_DAY}|${NUMBER})`).map((one) =>
    new RegExp(LAST_DAY).test(one) ? -1 : numberOf(one),
  );
  const right = on.filter((date) => date !== null && (date === -1 || (date >= 1 && date <= 31)));
  if (right.length < on.length) return null;
  // The last day is written last.
  const order = [...new Set(right as number[])].toSorted((a, b) => (a === -1 ? 32 : a) - (b === -1 ? 32 : b));
  return { every: 'date', step: stepOf(step), on: order };
}

function readWeeks(reading: Reading): ReadRhythm {
  const found = take(reading, WEEKS);
  if (!found) return null;
  const step = found[3] === undefined ? stepOf(found[1]) : 2;
  const on = namedDays(reading)?.on ?? null;
  return on ? { every: 'week', step, on } : { every: 'unsaid', on: [] };
}

function readDays(reading: Reading): ReadRhythm {
  const every = take(reading, EVERY_DAYS);
  if (every) return { every: 'week', step: stepOf(every[1]), on: weekdaysIn(every[2] ?? '') };
  const named = namedDays(reading);
  if (named)
    return named.several ? { every: 'week', step: 1, on: named.on } : { every: 'unsaid', on: named.on };
  const daily = take(reading, EVERY_DAY);
  return daily ? { every: 'day', step: stepOf(daily[1]) } : null;
}

/** Weekdays without "every"; `several` where they are in a form that means each of them. */
function namedDays(reading: Reading): { readonly on: readonly Weekday[]; readonly several: boolean } | null {
  if (take(reading, WORKDAYS)) return { on: WEEKDAYS.slice(0, 5), several: true };
  if (take(reading, WEEKENDS)) return { on: WEEKDAYS.slice(5), several: true };
  const found = take(reading, NAMED);
  if (!found) return null;
  const words = eachOf(found[1] ?? '', WEEKDAY);
  const on = weekdaysIn(found[1] ?? '');
  return { on, several: on.length > 1 || words.some((word) => MANY_WEEKDAYS.has(word)) };
}

const stepOf = (word: string | undefined): number => (word === undefined ? 1 : (numberOf(word) ?? 1));
