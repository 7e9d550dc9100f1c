import type { RoomNews } from '@samskab/domain/processes';
import { eventSentence } from '#lib/ui/processes/history/event-text.ts';
import { processWord } from '#lib/ui/processes/texts.ts';
import { address } from './address.ts';
import type { Letter } from './letter.ts';

type Language = 'da' | 'en';

/** What is new in one room, and where it is. */
export interface ToldRoom extends RoomNews {
  readonly slug: string;
  readonly title: string;
}

/** The news of a week for one address. */
interface WeeklyNews {
  /** The room with the newest event first. */
  readonly rooms: readonly ToldRoom[];
  /** The path by which the mail is stopped. */
  readonly leave: string;
}

const SAID = {
  da: {
    waits: 'Det venter på din gruppe:',
    challenges: (count: number) =>
      count === 1 ? '1 udfordring venter på svar' : `${count} udfordringer venter på svar`,
    open: 'Åbn rummet:',
  },
  en: {
    waits: 'This waits for your group:',
    challenges: (count: number) =>
      count === 1 ? '1 challenge waits for an answer' : `${count} challenges wait for an answer`,
    open: 'Open the room:',
  },
} as const;

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}\n`).join('');

function roomText({ title, slug, happened, waits, challenges }: ToldRoom, language: Language): string {
  const said = SAID[language];
  const todo = [
    ...waits.map((task) => processWord('task', task, language)),
    ...(challenges > 0 ? [said.challenges(challenges)] : []),
  ];
  return `${title}

${bullets(happened.map((one) => eventSentence(one, language)))}${todo.length > 0 ? `\n${said.waits}\n${bullets(todo)}` : ''}
${said.open}
${address(`/forloeb/${slug}`, language)}
`;
}

const roomTexts = (rooms: readonly ToldRoom[], language: Language): string =>
  rooms.map((room) => roomText(room, language)).join('\n\n');

/** To somebody who wants to know once a week what is new in the processes. */
export const weeklyNews = {
  da: ({ rooms, leave }: WeeklyNews): Letter => ({
    subject: rooms.length === 1 ? `Ugens nyt: ${rooms[0]?.title}` : `Ugens nyt fra ${rooms.length} forløb`,
    body: `Hej

Her er, hvad de andre har gjort siden sidst. Det nyeste står først.

${roomTexts(rooms, 'da')}
Kommer du ikke ind, så brug dit personlige link. Er det væk, så bed en af dem, der inviterer, om et nyt. Vi har det ikke, så det kan ikke stå her.

Vil du ikke have ugens mail mere, så stop den her:
${address(leave, 'da')}

Venlig hilsen
Samskab
`,
    leave: address(leave, 'da'),
  }),
  en: ({ rooms, leave }: WeeklyNews): Letter => ({
    subject:
      rooms.length === 1 ? `News of the week: ${rooms[0]?.title}` : `News from ${rooms.length} processes`,
    body: `Hello

This is what the others have done since last time. The newest comes first.

${roomTexts(rooms, 'en')}
If you cannot get in, use your personal link. If it is lost, ask one of those who invite for a new one. We do not have it, so it cannot be given here.

If you do not want this weekly mail any more, stop it here:
${address(leave, 'en')}

Kind regards
Samskab
`,
    leave: address(leave, 'en'),
  }),
};

interface SilentRoom {
  readonly slug: string;
  readonly title: string;
}

/** To the coordinators of a room where nothing has happened for two months. Once for each silence. */
export const roomIsSilent = {
  da: ({ slug, title }: SilentRoom): Letter => ({
    subject: `Går det videre? ${title}`,
    body: `Hej

Der er ikke sket noget i »${title}« i to måneder. Det er helt i orden. Men sig de andre, hvad der sker nu:

- Fortsæt: åbn rummet, og gør det næste
  ${address(`/forloeb/${slug}`, 'da')}
- Hold pause, eller stop og skriv ned, hvad I lærte
  ${address(`/forloeb/${slug}/slut`, 'da')}

Du er tovholder. Derfor spørger vi dig, og vi spørger kun én gang.

Venlig hilsen
Samskab
`,
  }),
  en: ({ slug, title }: SilentRoom): Letter => ({
    subject: `Does it go on? ${title}`,
    body: `Hello

Nothing has happened in “${title}” for two months. That is quite all right. But tell the others what happens now:

- Go on: open the room and do the next thing
  ${address(`/forloeb/${slug}`, 'en')}
- Pause, or stop and write down what you learned
  ${address(`/forloeb/${slug}/slut`, 'en')}

You are the coordinator. That is why we ask you, and we ask only once.

Kind regards
Samskab
`,
  }),
};
