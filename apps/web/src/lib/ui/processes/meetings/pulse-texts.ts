import { m } from '#lib/paraglide/messages.js';

/** The questions of the pulse, as they are asked and as their answers are told. */
export const pulseText = {
  mine: m.meeting_pulse_mine,
  heard: m.meeting_pulse_heard,
  worth: m.meeting_pulse_worth,
} as const;
