export * from './codes.ts';
export * from './event.ts';
export * from './occurrences.ts';
export * from './rule.ts';
export * from './say-series.ts';
export { seriesDays, firstDay } from './series-days.ts';
export {
  PLACES,
  SERIES_LIMITS,
  seriesShape,
  WEEKDAYS,
  weekdayOf,
  type Place,
  type Rhythm,
  type Series,
  type Weekday,
} from './series.ts';
export { MONTH_NAMES, PLACE_NAMES, WEEKDAY_NAMES, type SentenceLanguage } from './sentence-words.ts';
