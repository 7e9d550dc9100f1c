import {
  closeReplyPeriods,
  dropExpiredTogether,
  dropUntouchedStories,
  forgetSignUps,
  putBackForgottenStories,
  releaseDue,
  type Store,
  sweep,
  workOutDates,
} from '@samskab/store';
import { eraseRooms } from './erase-rooms.ts';
import { askCommunities } from './ask-communities.ts';
import { askIdleRooms } from './ask-idle-rooms.ts';
import { fetchCalendars } from './fetch-calendars.ts';
import { remindComers } from './remind-comers.ts';
import { forgetHandovers } from './forget-handovers.ts';
import { remindEditors } from './remind-editors.ts';
import type { ClockJob } from './run-jobs.ts';
import { remindStewards } from './remind-stewards.ts';
import { sendWeeklyNews } from './weekly-news.ts';

const TWO_DAYS_MS = 2 * 24 * 60 * 60 * 1000;

/** What the clock asks for, in every process. Add one line here for a new one. */
export const clockJobs = (store: Store): readonly ClockJob[] => [
  { name: 'sweep', everyMinutes: 60, run: (now) => sweep(store, now) },
  { name: 'releaseDue', everyMinutes: 1, run: async (now) => void (await releaseDue(store, now)) },
  {
    name: 'closeReplyPeriods',
    everyMinutes: 1,
    run: async (now) => void (await closeReplyPeriods(store, now)),
  },
  {
    name: 'putBackForgottenStories',
    everyMinutes: 10,
    run: async (now) => void (await putBackForgottenStories(store, now)),
  },
  { name: 'remindEditors', everyMinutes: 60, run: (now) => remindEditors(store, now) },
  { name: 'remindStewards', everyMinutes: 60, run: (now) => remindStewards(store, now) },
  { name: 'sendWeeklyNews', everyMinutes: 60, run: (now) => sendWeeklyNews(store, now) },
  { name: 'eraseRooms', everyMinutes: 60, run: (now) => eraseRooms(store, now) },
  { name: 'askIdleRooms', everyMinutes: 60, run: (now) => askIdleRooms(store, now) },
  {
    // Begun and never written in: nobody misses them, and nothing is kept without a reason.
    name: 'dropUntouchedStories',
    everyMinutes: 60,
    run: async (now) =>
      void (await store.write((tx) => dropUntouchedStories(tx, new Date(now.getTime() - TWO_DAYS_MS)))),
  },
  {
    name: 'dropExpiredTogether',
    everyMinutes: 10,
    run: (now) => store.write((tx) => dropExpiredTogether(tx, now)),
  },
  { name: 'forgetHandovers', everyMinutes: 10, run: (now) => forgetHandovers(store, now) },
  { name: 'askCommunities', everyMinutes: 60, run: (now) => askCommunities(store, now) },
  { name: 'remindComers', everyMinutes: 10, run: (now) => remindComers(store, now) },
  { name: 'forgetSignUps', everyMinutes: 60, run: async (now) => void (await forgetSignUps(store, now)) },
  { name: 'workOutDates', everyMinutes: 60, run: async (now) => void (await workOutDates(store, now)) },
  { name: 'fetchCalendars', everyMinutes: 1, run: (now) => fetchCalendars(store, now) },
];
