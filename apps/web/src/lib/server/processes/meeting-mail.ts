import { agendaPlan, danishClock, type Meeting, type Process } from '@samskab/domain/processes';
import { contactsOf, type Reader, type Transaction } from '@samskab/store';
import { momentText } from '#lib/dates.ts';
import { address } from '../mail/address.ts';
import type { MeetingMail } from '../mail/meeting-letters.ts';
import { queueMail, type Mail } from '../mail/queue-mail.ts';
import { calendarKey } from './meeting-links.ts';

type Language = 'da' | 'en';
/** Mails to a table are in the language that the room was opened in. */
const languageOf = ({ head }: Process): Language => (head.language === 'en' ? 'en' : 'da');
const titleOf = (process: Process, meeting: Meeting) => meeting.title || process.head.title;

/** The addresses of those who sit at the table and have one. */
export async function tableAddresses(reader: Reader, process: Process): Promise<readonly string[]> {
  const joined = new Set(process.of.seat.filter(({ state }) => state === 'joined').map(({ id }) => id));
  const contacts = await contactsOf(reader, process.id);
  return [...new Set(contacts.flatMap(({ seat, email }) => (email && joined.has(seat) ? [email] : [])))];
}

/** The path of a meeting's page, in Danish. */
const path = (process: Process, meeting: Meeting, rest = '') =>
  `/forloeb/${process.slug}/moeder/${meeting.id}${rest}`;

/** A clock as it is written in a text: 19.00 in Danish. */
export const clockText = (at: Date, language: Language): string => {
  const { time } = danishClock(at);
  return language === 'da' ? time.replace(':', '.') : time;
};

function mailOf(process: Process, meeting: Meeting): MeetingMail {
  const language = languageOf(process);
  const { place, online, practical, access } = meeting;
  return {
    room: process.head.title,
    title: titleOf(process, meeting),
    when: `${momentText(new Date(meeting.startsAt))} (${meeting.minutes} min.)`,
    place,
    online,
    practical,
    access,
    agenda: agendaPlan(meeting).lines.map(({ from, text }) => `${clockText(from, language)} ${text}`),
    address: address(path(process, meeting), language),
    calendar: address(path(process, meeting, '/moede.ics'), language, { k: calendarKey(meeting.id) }),
  };
}

async function toAll(
  tx: Transaction,
  { process, at }: { readonly process: Process; readonly at: Date },
  letter: (to: string, language: Language) => Mail,
): Promise<void> {
  for (const to of await tableAddresses(tx, process))
    await queueMail(tx, letter(to, languageOf(process)), at);
}

/** Tells everybody at the table of a meeting, or that it is called off. */
export const mailMeeting = (
  tx: Transaction,
  to: { readonly process: Process; readonly at: Date },
  letter: 'meetingInvited' | 'meetingCancelled',
  meeting: Meeting,
): Promise<void> =>
  toAll(tx, to, (email, language) => ({
    to: email,
    language,
    letter,
    parameters: mailOf(to.process, meeting),
  }));

/** Sends everybody at the table the minutes. */
export const mailNotes = (
  tx: Transaction,
  to: { readonly process: Process; readonly at: Date },
  meeting: Meeting,
): Promise<void> =>
  toAll(tx, to, (email, language) => {
    const { room, title, address: page } = mailOf(to.process, meeting);
    const { notes, youSaid } = meeting;
    return {
      to: email,
      language,
      letter: 'meetingNotes',
      parameters: { room, title, address: page, notes, youSaid },
    };
  });
