export * from './attendance.ts';
export * from './changes.ts';
export * from './codes.ts';
export * from './event.ts';
export * from './event-form.ts';
export * from './may-event.ts';
export * from './occurrences.ts';
export * from './query.ts';
export {
  readSentence,
  SENTENCE_LIMIT,
  USUAL_MINUTES,
  type ReadSeries,
  type SentenceRefusal,
} from './read-sentence.ts';
export * from './rule.ts';
export * from './say-series.ts';
export { firstDay, seriesDays } from './series-days.ts';
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
export * from './sign-ups.ts';
export {
  MONTH_NAMES,
  PLACE_NAMES,
  SENTENCE_LANGUAGES,
  WEEKDAY_NAMES,
  type SentenceLanguage,
} from './sentence-words.ts';
