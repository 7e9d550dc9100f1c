export * from './attendance.ts';
export {
  exampleSeries,
  loadExampleEvents,
  removeExampleEvents,
  shippedEvents,
  type ExampleEvent,
} from './example-events.ts';
export { dateAt, datesBefore, datesFrom, datesOfEvents } from './dates.ts';
export {
  addFeed,
  bringIn,
  feedsOf,
  noteFeedFault,
  noteFeedUnchanged,
  removeFeed,
  takeDueFeed,
  type BroughtEvent,
  type CalendarFeed,
} from './feeds.ts';
export * from './list-dates.ts';
export * from './read-event.ts';
export * from './save-event.ts';
export * from './sign-ups.ts';
export * from './work-out.ts';
