import { isDay, type Day } from '../kernel/days.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { cleanText } from '../kernel/text.ts';
import { EVENT_ACCESS, EVENT_PRICES, SIGN_UPS } from './codes.ts';
import { EVENT_LIMITS, eventContent, type EventContent } from './event.ts';
import { readSentence, type ReadSeries, type SentenceRefusal } from './read-sentence.ts';
import { firstDay } from './series-days.ts';
import { weekdayOf, type Place, type Rhythm, type Series } from './series.ts';

/** What a form sent, by the name of the control. */
export type SentFields = Readonly<Record<string, readonly string[]>>;

/** How often, where nobody writes a sentence. */
export const PLAIN_RHYTHMS = ['once', 'week', 'otherWeek', 'monthPlace', 'monthDate', 'day'] as const;
export type PlainRhythm = (typeof PLAIN_RHYTHMS)[number];

/** What is wrong with a field, and what its sentence needs to know. */
export type EventProblem = { readonly field: string } & (
  | SentenceRefusal
  | { readonly code: 'missing' | 'address_wrong' | 'day_wrong' | 'clock_wrong' }
  | { readonly code: 'too_long_text' | 'number_wrong' | 'too_many'; readonly limit: number }
);

const TEXTS = [
  ['title', EVENT_LIMITS.title],
  ['what', EVENT_LIMITS.what],
  ['place', EVENT_LIMITS.place],
  ['practical', EVENT_LIMITS.practical],
  ['priceNote', EVENT_LIMITS.price],
] as const;
const ADDRESSES = ['online', 'link'] as const;

/**
 * Reads what somebody tells of an event. All that is wrong is told at once, in the order of the form.
 * @param known the codes of themes and languages that there are; others are passed over
 */
export function readEventForm(
  fields: SentFields,
  known: { readonly themes: readonly string[]; readonly languages: readonly string[] },
): { readonly content: EventContent; readonly problems: readonly EventProblem[] } {
  const value = (name: string) => cleanText(fields[name]?.[0] ?? '');
  const some = <Code extends string>(name: string, codes: readonly Code[]) =>
    codes.filter((code) => fields[name]?.includes(code));
  const themes = some('themes', known.themes);
  const capacity = value('capacity');
  const problems: readonly (EventProblem | false)[] = [
    value('title') === '' && { field: 'title', code: 'missing' },
    ...TEXTS.map(
      ([field, limit]) => value(field).length > limit && ({ field, code: 'too_long_text', limit } as const),
    ),
    ...ADDRESSES.map((field) => !isAddress(value(field)) && ({ field, code: 'address_wrong' } as const)),
    themes.length > EVENT_LIMITS.themes && {
      field: 'themes',
      code: 'too_many',
      limit: EVENT_LIMITS.themes,
    },
    !isCapacity(capacity) && { field: 'capacity', code: 'number_wrong', limit: EVENT_LIMITS.capacity },
  ];
  const found = problems.filter((problem) => problem !== false);
  const wrong = new Set(found.map(({ field }) => field));
  const right = (name: string) => (wrong.has(name) ? '' : value(name));
  const content = eventContent.parse({
    ...Object.fromEntries([...TEXTS, ['online'], ['link']].map(([name]) => [name, right(name)])),
    price: EVENT_PRICES.find((price) => price === value('price')) ?? null,
    themes: themes.slice(0, EVENT_LIMITS.themes),
    languages: some('languages', known.languages).slice(0, 12),
    access: some('access', EVENT_ACCESS),
    signUp: SIGN_UPS.find((kind) => kind === value('signUp')) ?? 'none',
    capacity: wrong.has('capacity') || capacity === '' ? null : Number(capacity),
  });
  return { content, problems: found };
}

const isAddress = (text: string): boolean =>
  text === '' || (text.length <= 300 && /^https?:\/\//i.test(text) && URL.canParse(text));
const isCapacity = (text: string): boolean =>
  /^\d{0,4}$/.test(text) && (text === '' || (Number(text) >= 1 && Number(text) <= EVENT_LIMITS.capacity));

/**
 * When an event is: by the sentence, or by the plain fields where no sentence is written.
 * @example readWhen({ when: ['hver torsdag kl. 19'] }, '2026-12-01').ok // => true
 * @example readWhen({ first: ['2026-12-03'], from: ['19:00'], to: ['21:00'], every: ['week'] }, '2026-12-01').value.rhythm // => { every: 'week', step: 1, on: [4] }
 * @example readWhen({}, '2026-12-01').error // => { field: 'when', code: 'empty' }
 */
export function readWhen(fields: SentFields, today: Day): Result<ReadSeries, EventProblem> {
  const sentence = fields['when']?.[0] ?? '';
  const first = fields['first']?.[0] ?? '';
  if (sentence.trim() === '' && first !== '') return readPlain(fields, first);
  const read = readSentence(sentence, today);
  return read.ok ? read : refuse({ field: 'when', ...read.error });
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const A_DAY = 1440;

function readPlain(fields: SentFields, first: string): Result<ReadSeries, EventProblem> {
  const [from = '', to = '', until = ''] = ['from', 'to', 'until'].map((name) => fields[name]?.[0] ?? '');
  if (!isDay(first)) return refuse({ field: 'first', code: 'day_wrong' });
  if (!TIME.test(from)) return refuse({ field: 'from', code: 'clock_wrong' });
  if (!TIME.test(to) || from === to) return refuse({ field: 'to', code: 'clock_wrong' });
  if (until !== '' && (!isDay(until) || until < first)) return refuse({ field: 'until', code: 'day_wrong' });
  const every = PLAIN_RHYTHMS.find((one) => one === fields['every']?.[0]) ?? 'once';
  const rhythm = plainRhythm(every, first);
  const length = minuteOf(to) - minuteOf(from);
  return ok({
    first: firstDay(rhythm, [], first) ?? first,
    time: from,
    minutes: length > 0 ? length : length + A_DAY,
    rhythm,
    notIn: [],
    until: until === '' || every === 'once' ? null : until,
    times: null,
    except: [],
  });
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** A rhythm as its first day has it: the same weekday, date, or place in the month. */
function plainRhythm(every: PlainRhythm, first: Day): Rhythm {
  const day = weekdayOf(first);
  const date = Number(first.slice(8));
  // The fifth of its weekday is in few months: it is meant as the last.
  const place = (date > 28 ? -1 : Math.ceil(date / 7)) as Place;
  switch (every) {
    case 'once':
      return { every: 'once' };
    case 'day':
      return { every: 'day', step: 1 };
    case 'week':
      return { every: 'week', step: 1, on: [day] };
    case 'otherWeek':
      return { every: 'week', step: 2, on: [day] };
    case 'monthDate':
      return { every: 'date', step: 1, on: [date] };
    case 'monthPlace':
      return { every: 'place', step: 1, places: [place], on: [day] };
  }
}

/**
 * A series after it has been told anew: days that were called off or moved stay so, as far as they are still to come.
 * @param held the series as it was; null for a new one
 */
export const toldAgain = (read: ReadSeries, held: Series | null): Series => ({
  ...read,
  cancelled: held?.cancelled ?? [],
  moved: held?.moved ?? [],
});

/**
 * A series with one of its days called off. Called off again, the newer reason holds.
 * @example withoutDay({ cancelled: [] }, '2026-12-03', 'Sygdom').cancelled // => [{ day: '2026-12-03', why: 'Sygdom' }]
 */
export const withoutDay = <Of extends Pick<Series, 'cancelled'>>(series: Of, day: Day, why: string): Of => ({
  ...series,
  cancelled: [...series.cancelled.filter((one) => one.day !== day), { day, why }],
});

/**
 * A series with one of its days moved to another day or time; null where that day or time is in no calendar.
 * @example movedDay({ moved: [] }, '2026-12-03', { to: '2026-12-04', time: '17:00' })?.moved // => [{ day: '2026-12-03', to: '2026-12-04', time: '17:00' }]
 * @example movedDay({ moved: [] }, '2026-12-03', { to: '2026-02-30', time: '17:00' }) // => null
 */
export const movedDay = <Of extends Pick<Series, 'moved'>>(
  series: Of,
  day: Day,
  to: { readonly to: string; readonly time: string },
): Of | null =>
  isDay(to.to) && TIME.test(to.time)
    ? { ...series, moved: [...series.moved.filter((one) => one.day !== day), { day, ...to }] }
    : null;
