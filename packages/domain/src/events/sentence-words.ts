import type { Place, Weekday } from './series.ts';

/** The languages in which a rhythm can be written as a sentence. */
export const SENTENCE_LANGUAGES = ['da', 'en'] as const;
export type SentenceLanguage = (typeof SENTENCE_LANGUAGES)[number];

/** Months as they are written, January first. */
export const MONTH_NAMES: Readonly<Record<SentenceLanguage, readonly string[]>> = {
  da: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** Weekdays as they are written, Monday first. */
export const WEEKDAY_NAMES: Readonly<Record<SentenceLanguage, readonly string[]>> = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** How a place in the month is written first. */
export const PLACE_NAMES: Readonly<Record<SentenceLanguage, Readonly<Record<Place, string>>>> = {
  da: { 1: 'første', 2: 'anden', 3: 'tredje', 4: 'fjerde', 5: 'femte', [-1]: 'sidste' },
  en: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' },
};

/** Every way of writing a month, by its number: names, and their first three letters. */
export const MONTH_WORDS = wordsOf([MONTH_NAMES.da, MONTH_NAMES.en], (name) => [
  name,
  name.slice(0, 3),
  name.slice(0, 4),
]);

/** Every way of writing a weekday: names, plurals, "om torsdagen", "Thursdays", and short ones. */
export const WEEKDAY_WORDS = wordsOf([WEEKDAY_NAMES.da, WEEKDAY_NAMES.en], (name) =>
  name.endsWith('dag') ? [name, `${name}e`, `${name}en`, `${name}ene`] : [name, `${name}s`],
) as ReadonlyMap<string, Weekday>;

/** Weekdays in a form that says that there are several of them. */
export const MANY_WEEKDAYS: ReadonlySet<string> = new Set(
  [...WEEKDAY_WORDS.keys()].filter((word) => /dag(e|en|ene)$|days$/.test(word)),
);

/** Numbers in words: places, steps, and how often. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    første: 1,
    first: 1,
    anden: 2,
    andet: 2,
    second: 2,
    other: 2,
    tredje: 3,
    third: 3,
    fjerde: 4,
    fourth: 4,
    femte: 5,
    fifth: 5,
    sjette: 6,
    sixth: 6,
    sidste: -1,
    last: -1,
    to: 2,
    two: 2,
    tre: 3,
    three: 3,
    fire: 4,
    four: 4,
    fem: 5,
    five: 5,
    seks: 6,
    six: 6,
    syv: 7,
    seven: 7,
    otte: 8,
    eight: 8,
    ni: 9,
    nine: 9,
    ti: 10,
    ten: 10,
    elleve: 11,
    eleven: 11,
    tolv: 12,
    twelve: 12,
  }),
);

function wordsOf(
  languages: readonly (readonly string[])[],
  forms: (name: string) => readonly string[],
): ReadonlyMap<string, number> {
  return new Map(
    languages.flatMap((names) =>
      names.flatMap((name, at) => forms(name.toLowerCase()).map((form) => [form, at + 1] as const)),
    ),
  );
}

/** An alternative of a pattern for any of some words, the longest first. */
export const anyOf = (words: Iterable<string>): string =>
  [...words].toSorted((one, other) => other.length - one.length).join('|');
