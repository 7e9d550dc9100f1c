import type { MeetingActor } from '@samskab/domain/arenas';

/** A municipality of the map of what is missing. */
export interface Spot {
  readonly code: string;
  readonly name: string;
  readonly listed: number;
  readonly active: number;
  readonly met: readonly MeetingActor[];
}

/** `none`: no arena at all; `quiet`: arenas in which nobody meets across; `active`: one or more that are active. */
export type SpotState = 'none' | 'quiet' | 'active';

export const spotState = ({ listed, active }: Pick<Spot, 'listed' | 'active'>): SpotState =>
  active > 0 ? 'active' : listed > 0 ? 'quiet' : 'none';
