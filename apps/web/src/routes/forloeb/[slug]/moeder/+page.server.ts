import { PHASE_KINDS } from '@samskab/domain/processes';
import { dayAfter, danishDay } from '@samskab/domain/processes';
import { meetingListActions } from '#lib/server/processes/meeting-actions.ts';
import { DISCIPLINES } from '#lib/server/processes/meeting-forms.ts';
import { openRoom } from '#lib/server/processes/open-room.ts';
import { roomForms, roomHead } from '#lib/server/processes/room-head.ts';
import { shownMeeting } from '#lib/server/processes/shown-meetings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await openRoom(event, 'meetings', PHASE_KINDS);
  const { process } = room;
  const now = new Date();
  const byTime = process.of.meeting.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
  const shown = byTime.map((meeting) => shownMeeting(process, meeting, now));
  const titles = new Set(process.of.meeting.map(({ title }) => title));
  const suggested = process.head.suggested
    .map((meeting, at) => ({ at: String(at), ...meeting }))
    .filter(({ title }) => !titles.has(title));
  const chosen = suggested.find(({ at }) => at === event.url.searchParams.get('forslag'));
  return {
    room: roomHead(room, event),
    ...roomForms(room, ['planMeeting', 'recordMeeting']),
    coming: shown.filter(({ coming }) => coming),
    held: shown.filter(({ coming }) => !coming).toReversed(),
    suggested: suggested.map(({ at, title, kind, minutes }) => ({ at, title, kind, minutes })),
    chosen: chosen && {
      at: chosen.at,
      title: chosen.title,
      kind: chosen.kind,
      minutes: chosen.minutes,
      access: chosen.access,
      day: laterOf(dayAfter(process.head.startedOn, chosen.afterDays), danishDay(now)),
    },
    disciplines: DISCIPLINES,
  };
};

/** A suggested day that is over suggests nothing. */
const laterOf = (day: string, today: string): string => (day > today ? day : '');

export const actions: Actions = meetingListActions;
