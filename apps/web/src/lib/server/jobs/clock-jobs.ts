import type { Store } from '@samskab/store';
import type { ClockJob } from './run-jobs.ts';

/** What is looked at each minute, in every process. Add one line here for a new one. */
export const clockJobs = (_store: Store): readonly ClockJob[] => [];
