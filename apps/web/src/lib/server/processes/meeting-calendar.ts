import type { Meeting } from '@samskab/domain/processes';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

const A_MINUTE_MS = 60_000;

export interface CalendarMeeting extends Pick<
  Meeting,
  'id' | 'title' | 'startsAt' | 'minutes' | 'place' | 'online' | 'practical' | 'cancelled' | 'revision'
> {
  /** The process that it belongs to. */
  readonly room: string;
  /** The address of its page. */
  readonly address: string;
}

/** A meeting as a calendar file (RFC 5545), with its moments in UTC. `now` is when the file is made. */
export function calendarFile(meeting: CalendarMeeting, now: Date): string {
  const starts = new Date(meeting.startsAt);
  const calendar = ical({
    prodId: { company: 'Samskab', product: 'Samskab', language: 'DA' },
    method: meeting.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${meeting.id}@samskab`,
    stamp: now,
    start: starts,
    end: new Date(starts.getTime() + meeting.minutes * A_MINUTE_MS),
    summary: meeting.title ? `${meeting.title} (${meeting.room})` : meeting.room,
    location: meeting.place || meeting.online || null,
    description: [meeting.practical, meeting.online, meeting.address].filter(Boolean).join('\n\n'),
    url: meeting.address,
    status: meeting.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    sequence: meeting.revision,
  });
  return calendar.toString();
}
