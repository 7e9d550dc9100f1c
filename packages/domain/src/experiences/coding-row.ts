import type { ExperienceId } from '../kernel/ids.ts';
import type { Origin } from './experience.ts';

/** A story that can be read now, and how far it is coded. */
export interface CodingRow {
  readonly id: ExperienceId;
  readonly title: string;
  readonly language: string;
  readonly origin: Origin;
  /** By nobody, by one, by more who differ, or by more who agree or have settled it. */
  readonly state: 'uncoded' | 'single' | 'unsettled' | 'done';
  readonly coders: number;
  readonly unsettled: number;
  /** How far the editor who asks has come with it themselves. */
  readonly mine: 'none' | 'begun' | 'finished';
  /** Told by the editor who asks. */
  readonly own: boolean;
}
