import type { Day } from '../kernel/days.ts';
import { MONTH_NAMES, PLACE_NAMES, WEEKDAY_NAMES, type SentenceLanguage } from './sentence-words.ts';
import type { Rhythm, Series, Weekday } from './series.ts';

/** What of a series a sentence tells; single days that were called off or moved stand with their dates. */
export type Said = Pick<
  Series,
  'first' | 'time' | 'minutes' | 'rhythm' | 'notIn' | 'until' | 'times' | 'except'
>;

const A_DAY = 1440;
const WORKDAYS = '1,2,3,4,5';

/**
 * A series as a sentence; `readSentence` reads it back.
 * @example saySeries({ first: '2026-12-03', time: '19:00', minutes: 120, rhythm: { every: 'week', step: 2, on: [4] }, notIn: [7], until: null, times: null, except: [] }, 'da') // => 'hver anden torsdag kl. 19–21, ikke i juli, fra 3. december 2026'
 * @example saySeries({ first: '2026-12-03', time: '19:30', minutes: 90, rhythm: { every: 'once' }, notIn: [], until: null, times: null, except: [] }, 'en') // => '3 December 2026 at 19:30–21:00'
 */
export function saySeries(series: Said, language: SentenceLanguage): string {
  const words = language === 'da' ? DANISH : ENGLISH;
  const { first, rhythm, notIn, until, times, except } = series;
  const days = except.map((day) => words.date(day));
  const head = rhythm.every === 'once' ? words.date(first) : RHYTHM[language][rhythm.every](rhythm as never);
  return [
    `${head} ${words.clock(series)}`,
    notIn.length > 0 && `${words.notIn} ${list(notIn.map(words.month), language)}`,
    rhythm.every !== 'once' && `${words.from} ${words.date(first)}`,
    until !== null && `${words.until} ${words.date(until)}`,
    times !== null && `${times} ${words.times}`,
    days.length > 0 && `${words.except} ${list(days, language)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * The rhythm and the clock alone, as lists show it: "hver anden torsdag kl. 19–21, ikke i juli".
 * @example sayRhythm({ first: '2026-12-03', time: '10:00', minutes: 60, rhythm: { every: 'day', step: 1 }, notIn: [], until: null, times: null, except: [] }, 'en') // => 'every day at 10:00–11:00'
 */
export function sayRhythm(series: Said, language: SentenceLanguage): string {
  const words = language === 'da' ? DANISH : ENGLISH;
  const { rhythm, notIn } = series;
  if (rhythm.every === 'once') return saySeries(series, language);
  const head = `${RHYTHM[language][rhythm.every](rhythm as never)} ${words.clock(series)}`;
  return notIn.length === 0 ? head : `${head}, ${words.notIn} ${list(notIn.map(words.month), language)}`;
}

type Of<Every extends Rhythm['every']> = Extract<Rhythm, { every: Every }>;
type Sayings = { readonly [Every in Exclude<Rhythm['every'], 'once'>]: (rhythm: Of<Every>) => string };

const list = (items: readonly string[], language: SentenceLanguage): string => {
  const and = language === 'da' ? ' og ' : ' and ';
  return items.length < 2 ? (items[0] ?? '') : items.slice(0, -1).join(', ') + and + (items.at(-1) ?? '');
};
const daysOf = (on: readonly Weekday[], language: SentenceLanguage): string =>
  list(
    on.map((day) => WEEKDAY_NAMES[language][day - 1] ?? ''),
    language,
  );

const RHYTHM: Readonly<Record<SentenceLanguage, Sayings>> = {
  da: {
    day: ({ step }) => `${everyDanish(step)} dag`,
    week: ({ step, on }) => weekIn('da', step, on),
    date: ({ step, on }) => `den ${dates(on, 'da')} i ${everyDanish(step)} måned`,
    place: ({ step, places, on }) =>
      `den ${list(
        places.map((place) => PLACE_NAMES.da[place]),
        'da',
      )} ${daysOf(on, 'da')} i ${everyDanish(step)} måned`,
  },
  en: {
    day: ({ step }) => everyEnglish(step, 'day'),
    week: ({ step, on }) => weekIn('en', step, on),
    date: ({ step, on }) => `the ${dates(on, 'en')} of ${everyEnglish(step, 'month')}`,
    place: ({ step, places, on }) =>
      `the ${list(
        places.map((place) => PLACE_NAMES.en[place]),
        'en',
      )} ${daysOf(on, 'en')} of ${everyEnglish(step, 'month')}`,
  },
};

function weekIn(language: SentenceLanguage, step: number, on: readonly Weekday[]): string {
  const days = daysOf(on, language);
  const [every, other, week] =
    language === 'da'
      ? ['hver', 'hver anden', `${everyDanish(step)} uge`]
      : ['every', 'every other', everyEnglish(step, 'week')];
  if (step === 1) return on.join() === WORKDAYS ? WORKDAY_WORDS[language] : `${every} ${days}`;
  return step === 2 && on.length === 1 ? `${other} ${days}` : `${days} ${week}`;
}

const WORKDAY_WORDS: Readonly<Record<SentenceLanguage, string>> = {
  da: 'alle hverdage',
  en: 'every weekday',
};

const everyDanish = (step: number): string =>
  step === 1 ? 'hver' : step === 2 ? 'hver anden' : `hver ${step}.`;
const everyEnglish = (step: number, what: string): string =>
  step === 1 ? `every ${what}` : step === 2 ? `every other ${what}` : `every ${step} ${what}s`;

function dates(on: readonly number[], language: SentenceLanguage): string {
  const names = on.map((date) => {
    if (date === -1) return language === 'da' ? 'sidste dag' : 'last day';
    return language === 'da' ? `${date}.` : `${date}${endingOf(date)}`;
  });
  return list(names, language);
}

const endingOf = (date: number): string => {
  if (date >= 11 && date <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][date % 10] ?? 'th';
};

const clockOf = (time: string, minutes: number) => {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const end = (hours * 60 + past + minutes) % A_DAY;
  return [
    [hours, past],
    [Math.floor(end / 60), end % 60],
  ] as const;
};
const two = (number: number): string => String(number).padStart(2, '0');

interface Words {
  readonly clock: (series: Said) => string;
  readonly date: (day: Day) => string;
  readonly month: (month: number) => string;
  readonly notIn: string;
  readonly from: string;
  readonly until: string;
  readonly times: string;
  readonly except: string;
}

const parts = (day: Day) => day.split('-').map(Number) as [number, number, number];

const DANISH: Words = {
  clock: ({ time, minutes }) =>
    `kl. ${clockOf(time, minutes)
      .map(
        ([hour, past], at) =>
          `${at === 1 && hour < 6 ? two(hour) : hour}${past === 0 ? '' : `.${two(past)}`}`,
      )
      .join('–')}`,
  date: (day) => {
    const [year, month, date] = parts(day);
    return `${date}. ${MONTH_NAMES.da[month - 1]} ${year}`;
  },
  month: (month) => MONTH_NAMES.da[month - 1] ?? '',
  notIn: 'ikke i',
  from: 'fra',
  until: 'til og med',
  times: 'gange',
  except: 'undtagen',
};

const ENGLISH: Words = {
  clock: ({ time, minutes }) =>
    `at ${clockOf(time, minutes)
      .map(([hour, past]) => `${two(hour)}:${two(past)}`)
      .join('–')}`,
  date: (day) => {
    const [year, month, date] = parts(day);
    return `${date} ${MONTH_NAMES.en[month - 1]} ${year}`;
  },
  month: (month) => MONTH_NAMES.en[month - 1] ?? '',
  notIn: 'not in',
  from: 'from',
  until: 'until',
  times: 'times',
  except: 'except',
};
