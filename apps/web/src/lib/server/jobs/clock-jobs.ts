import { type Store, sweep } from '@samskab/store';
import type { ClockJob } from './run-jobs.ts';

/** What the clock asks for, in every process. Add one line here for a new one. */
export const clockJobs = (store: Store): readonly ClockJob[] => [
  { name: 'sweep', everyMinutes: 60, run: (now) => sweep(store, now) },
];
