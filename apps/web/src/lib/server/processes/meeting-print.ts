import { mayReadPart, PHASE_KINDS, type Meeting, type Process } from '@samskab/domain/processes';
import { qrSvg, type PrintRequest } from '@samskab/print';
import { error } from '@sveltejs/kit';
import { processWord } from '#lib/ui/processes/texts.ts';
import { disciplineLine } from '#lib/ui/processes/meetings/meeting-texts.ts';
import { groupName } from '#lib/ui/shared/groups.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { pdfResponse } from '../print/pdf-response.ts';
import { openRoom, type Room, type RoomEvent } from './open-room.ts';
import { roomPath } from './room-path.ts';
import { shownDecision } from './shown-actions.ts';
import { shownAgenda, shownCounts, whenText } from './shown-meetings.ts';

export type MeetingEvent = RoomEvent & { readonly params: { readonly id: string } };

/** Which of the two: what will be done, or what was said and decided. */
type Paper = 'agenda' | 'minutes';

/**
 * The agenda or the minutes of a meeting on paper, with what whoever asks may read on its page. Minutes that were not sent
 * are nobody's to print: 404.
 */
export async function printedMeeting(event: MeetingEvent, paper: Paper): Promise<Response> {
  const room = await openRoom(event, 'meetings', PHASE_KINDS);
  const meeting = room.process.of.meeting.find(({ id }) => id === event.params.id);
  if (!meeting || (paper === 'minutes' && meeting.notesSentOn === null)) error(404, 'Not found');
  const address = event.url.origin + roomPath(room.process.slug, `/moeder/${meeting.id}`);
  return pdfResponse(meetingSheet(room, meeting, { paper, address }), FILES[paper]);
}

const FILES: Readonly<Record<Paper, string>> = { agenda: 'dagsorden', minutes: 'referat' };

interface Printed {
  readonly paper: Paper;
  /** Of the page of the meeting. */
  readonly address: string;
}

/** A meeting as a sheet: its facts and its agenda, and afterwards who was there, the minutes and what was decided. */
export function meetingSheet(room: Room, meeting: Meeting, { paper, address }: Printed): PrintRequest {
  const kind = paper === 'agenda' ? m.meeting_agenda() : m.meeting_notes();
  const heading = meeting.title || processWord('meeting', meeting.kind);
  const after = paper === 'minutes';
  return {
    template: 'meeting',
    language: getLocale(),
    title: `${kind}: ${heading}`,
    pictures: { qr: qrSvg(address) },
    data: {
      kind,
      foot: room.process.head.title,
      above: [room.process.head.title, processWord('meeting', meeting.kind)].join(' · '),
      heading,
      facts: factsOf(meeting),
      agenda: agendaOf(meeting),
      lists: after ? [whoWasThere(room, meeting), ...decided(room, meeting)] : [],
      words: after ? wordsOf(meeting) : [],
      notes: after ? null : m.meeting_print_notes(),
      address: { heading: m.meeting_print_more(), text: address, alt: m.meeting_print_code() },
    },
  };
}

const factsOf = (meeting: Meeting) =>
  [
    {
      label: m.meeting_when(),
      text: `${whenText(meeting.startsAt)} (${m.meeting_minutes({ minutes: meeting.minutes })})`,
    },
    { label: m.meeting_where(), text: meeting.place },
    {
      label: m.meeting_access(),
      text: meeting.access.map((need) => processWord('access', need)).join(', '),
    },
    { label: m.meeting_field_practical(), text: meeting.practical },
  ].filter(({ text }) => text !== '');

function agendaOf(meeting: Meeting) {
  const { lines } = shownAgenda(meeting, []);
  if (lines.length === 0) return null;
  return {
    heading: m.meeting_agenda(),
    from: m.meeting_print_clock(),
    what: m.meeting_print_what(),
    minutes: m.meeting_print_minutes(),
    rows: lines.map(({ from, text, minutes }) => ({ from, what: text, minutes: String(minutes) })),
  };
}

/** Counts as they may be read: of those at the table all of them, for all others no group of under five. */
function whoWasThere({ seat }: Room, meeting: Meeting) {
  const counts = shownCounts(meeting, seat?.state === 'joined');
  const groups = counts.groups.map(
    ({ groups: together, count }) => `${together.map((group) => groupName[group]()).join(', ')}: ${count}`,
  );
  const none = counts.any ? m.meeting_counted_few() : m.meeting_counted_none();
  const rest = [
    counts.affected === null ? '' : m.meeting_counted_affected({ count: counts.affected }),
    disciplineLine(counts.disciplines),
  ].filter((line) => line !== '');
  return { heading: m.meeting_counted(), lines: [...(groups.length === 0 ? [none] : groups), ...rest] };
}

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const wordsOf = ({ notes, youSaid }: Meeting) =>
  [
    { heading: m.meeting_notes(), paragraphs: paragraphsOf(notes) },
    { heading: m.meeting_you_said(), paragraphs: paragraphsOf(youSaid) },
  ].filter(({ paragraphs }) => paragraphs.length > 0);

function decided({ process, visitor }: Room, meeting: Meeting) {
  if (!mayReadPart(visitor, 'decisions', process.head)) return [];
  const lines = decisionsAt(process, meeting).map(
    ({ what, method }) => `${what} (${processWord('method', method)})`,
  );
  return lines.length === 0 ? [] : [{ heading: m.process_decisions_title(), lines }];
}

const decisionsAt = (process: Process, { id }: Meeting) =>
  process.of.decision.filter(({ meeting }) => meeting === id).map((one) => shownDecision(process, one));
