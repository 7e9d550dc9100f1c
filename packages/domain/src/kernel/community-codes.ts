/** What somebody may like to do (question 1), and what a community does. */
export const INTERESTS = [
  'talk',
  'cook',
  'hands',
  'nature',
  'move',
  'culture',
  'games',
  'learn',
  'help',
  'children',
  'family',
] as const;
export type Interest = (typeof INTERESTS)[number];

/** How many come, from few to many: neighbours in this list are near each other. */
export const SIZES = ['few', 'group', 'many'] as const;
export type Size = (typeof SIZES)[number];

export const FREQUENCIES = ['sometimes', 'weekly', 'often'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export const TIMES = ['morning', 'afternoon', 'evening', 'weekend'] as const;
export type Time = (typeof TIMES)[number];

/** The parts somebody may take: be along, help a little, help regularly, start something. */
export const ROLES = ['join', 'helpSome', 'helpOften', 'create'] as const;
export type Role = (typeof ROLES)[number];

/** What must be in order before somebody can come, and what a community offers. */
export const NEEDS = [
  'free',
  'stepFree',
  'hearingLoop',
  'quiet',
  'children',
  'womenOnly',
  'menOnly',
  'littleTalk',
] as const;
export type Need = (typeof NEEDS)[number];

/** Languages with a button of their own, as in `lang`; Dari is asked for together with Farsi. */
export const MAIN_LANGUAGES = ['da', 'en', 'ar', 'uk', 'tr', 'so', 'pl', 'fa', 'de'] as const;

/** Languages in the list behind "another one". `dsl` is Danish sign language; the names of the others are Unicode's (`Intl`). */
export const OTHER_LANGUAGES = [
  'dsl',
  'bs',
  'bg',
  'es',
  'et',
  'fi',
  'fil',
  'fo',
  'fr',
  'el',
  'he',
  'hi',
  'hr',
  'hu',
  'is',
  'it',
  'ja',
  'kl',
  'ku',
  'lt',
  'lv',
  'ne',
  'nl',
  'no',
  'ps',
  'pa',
  'pt',
  'ro',
  'ru',
  'sq',
  'sr',
  'sv',
  'sw',
  'ta',
  'th',
  'ti',
  'ur',
  'vi',
  'zh',
] as const;

/** Every language that somebody can say they speak. */
export const SPOKEN_LANGUAGES = [...MAIN_LANGUAGES, ...OTHER_LANGUAGES] as const;
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];
