import type { MeetingKind } from '@samskab/domain/processes';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { term } from '#lib/terms.ts';

const KIND: Readonly<Record<MeetingKind, () => string>> = {
  openInvite: m.meeting_kind_openInvite,
  problemMeeting: m.meeting_kind_problemMeeting,
  listening: m.meeting_kind_listening,
  ideaMeeting: m.meeting_kind_ideaMeeting,
  trialMeeting: m.meeting_kind_trialMeeting,
  decisionMeeting: m.meeting_kind_decisionMeeting,
  learningMeeting: m.meeting_kind_learningMeeting,
  steering: m.meeting_kind_steering,
  assembly: m.meeting_kind_assembly,
};

/** What a kind of meeting is for, who has to be there, and how long it usually is. */
export const kindHint = (kind: MeetingKind): string => KIND[kind]();

/** Disciplines as one line, in the order of the alphabet of the page. */
export const disciplineLine = (codes: readonly string[]): string =>
  codes
    .map((code) => term('discipline', code))
    .toSorted((one, other) => one.localeCompare(other, getLocale()))
    .join(', ');

/** How the minutes of an agenda fit into its meeting. */
export function fitText({ minutes, spare }: { readonly minutes: number; readonly spare: number }): string {
  if (spare === 0) return m.meeting_agenda_full({ minutes });
  return spare > 0
    ? m.meeting_agenda_spare({ minutes, spare })
    : m.meeting_agenda_over({ minutes, over: -spare });
}
