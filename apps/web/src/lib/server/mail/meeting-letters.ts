// oxlint-disable import/namespace -- the names are those of the domain; texts.test.ts holds the texts to them.
import { m } from '#lib/paraglide/messages.js';
import type { Letter } from './letter.ts';

/** What a mail about a meeting tells. Links lead to the meeting and to its calendar file. */
export interface MeetingMail {
  readonly room: string;
  readonly title: string;
  /** As people read it: day, clock and length. */
  readonly when: string;
  readonly place: string;
  readonly online: string;
  readonly practical: string;
  /** Codes of what makes it possible to come. */
  readonly access: readonly string[];
  /** Lines with their times. */
  readonly agenda: readonly string[];
  readonly address: string;
  readonly calendar: string;
}
type Language = 'da' | 'en';

const accessLine = (codes: readonly string[], locale: Language): string =>
  codes.map((code) => m[`process_access_${code}` as 'process_access_food']({}, { locale })).join(', ');

function facts(mail: MeetingMail, locale: Language): string {
  const lines = [
    [m.meeting_when({}, { locale }), mail.when],
    [m.meeting_where({}, { locale }), mail.place],
    [m.meeting_online({}, { locale }), mail.online],
    [m.meeting_access({}, { locale }), accessLine(mail.access, locale)],
    [m.meeting_field_practical({}, { locale }), mail.practical],
  ].filter(([, text]) => text !== '');
  const agenda = mail.agenda.length === 0 ? '' : `\n\n${mail.agenda.join('\n')}`;
  return lines.map(([name, text]) => `${name}: ${text}`).join('\n') + agenda;
}

/** To everybody at the table who has a mail address: come to a meeting. */
export const meetingInvited = {
  da: (mail: MeetingMail): Letter => ({
    subject: `Møde: ${mail.title} (${mail.room})`,
    body: `Hej

Du er inviteret til mødet »${mail.title}« i forløbet »${mail.room}«.

${facts(mail, 'da')}

Hent mødet til din kalender:
${mail.calendar}

Læs mere om mødet, når din plads er åben i browseren:
${mail.address}

Venlig hilsen
Samskab
`,
  }),
  en: (mail: MeetingMail): Letter => ({
    subject: `Meeting: ${mail.title} (${mail.room})`,
    body: `Hello

You are invited to the meeting “${mail.title}” of “${mail.room}”.

${facts(mail, 'en')}

Add it to your calendar:
${mail.calendar}

Read more, with your seat open in the browser:
${mail.address}

Kind regards
Samskab
`,
  }),
};

/** A meeting is called off. */
export const meetingCancelled = {
  da: (mail: MeetingMail): Letter => ({
    subject: `Aflyst: ${mail.title} (${mail.room})`,
    body: `Hej

Mødet »${mail.title}« i forløbet »${mail.room}« er aflyst. Det skulle have været ${mail.when}.

Kalenderen retter sig, når du henter filen igen:
${mail.calendar}

Venlig hilsen
Samskab
`,
  }),
  en: (mail: MeetingMail): Letter => ({
    subject: `Called off: ${mail.title} (${mail.room})`,
    body: `Hello

The meeting “${mail.title}” of “${mail.room}” is called off. It should have been on ${mail.when}.

Your calendar follows when you fetch the file again:
${mail.calendar}

Kind regards
Samskab
`,
  }),
};

interface NotesMail extends Pick<MeetingMail, 'room' | 'title' | 'address'> {
  readonly notes: string;
  readonly youSaid: string;
}

/** The minutes of a meeting, and what came of what was said. */
export const meetingNotes = {
  da: (mail: NotesMail): Letter => ({
    subject: `Referat: ${mail.title} (${mail.room})`,
    body: `Hej

Her er referatet fra mødet »${mail.title}« i forløbet »${mail.room}«.

${mail.notes}
${mail.youSaid && `\nDet sagde I, det skete der\n\n${mail.youSaid}\n`}
Er noget forkert, så skriv eller sig det:
${mail.address}

Venlig hilsen
Samskab
`,
  }),
  en: (mail: NotesMail): Letter => ({
    subject: `Minutes: ${mail.title} (${mail.room})`,
    body: `Hello

Here are the minutes of the meeting “${mail.title}” of “${mail.room}”.

${mail.notes}
${mail.youSaid && `\nYou said, this happened\n\n${mail.youSaid}\n`}
If something is wrong, write or say so:
${mail.address}

Kind regards
Samskab
`,
  }),
};
