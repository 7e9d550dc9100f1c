import type { Reason } from '@samskab/domain';
import { sentencesOf } from '#lib/ui/review/reasons.ts';
import { address } from './address.ts';
import type { Letter } from './letter.ts';

type Language = 'da' | 'en';

/** What a teller is told of a decision. */
interface Decision {
  readonly title: string;
  readonly id: string;
  readonly slug: string;
  readonly reasons: readonly Reason[];
  readonly message: string;
  /** Tellers without one come back by their secret link, which nobody else has. */
  readonly hasAccount: boolean;
}

const bullets = (said: Decision, language: Language): string =>
  sentencesOf(said, language)
    .map((sentence) => `- ${sentence}`)
    .join('\n');

const back = {
  da: ({ id, hasAccount }: Decision) =>
    hasAccount
      ? `Åbn din erfaring her:\n${address(`/fortael/${id}`, 'da')}`
      : 'Åbn din erfaring med dit hemmelige link. Vi har det ikke, så det kan ikke stå her.',
  en: ({ id, hasAccount }: Decision) =>
    hasAccount
      ? `Open your experience here:\n${address(`/fortael/${id}`, 'en')}`
      : 'Open your experience with your secret link. We do not have it, so it cannot be given here.',
};

const da = (subject: string, text: string): Letter => ({
  subject,
  body: `Hej\n\n${text}\n\nVenlig hilsen\nSamskab\n`,
});
const en = (subject: string, text: string): Letter => ({
  subject,
  body: `Hello\n\n${text}\n\nKind regards\nSamskab\n`,
});

/** An editor asks for something before a story can come out. */
export const changesAsked = {
  da: (said: Decision): Letter =>
    da(
      'Et par spørgsmål til din erfaring',
      `Tak for »${said.title}«. En redaktør har læst den og vil gerne vide lidt mere, før den kan udgives:

${bullets(said, 'da')}

Din tekst står, som du skrev den. Ret det, du vil, og tryk på Send igen.

${back.da(said)}`,
    ),
  en: (said: Decision): Letter =>
    en(
      'A few questions about your experience',
      `Thank you for “${said.title}”. An editor has read it and would like to know a little more before it can be published:

${bullets(said, 'en')}

Your text is as you wrote it. Change what you like, and press Send again.

${back.en(said)}`,
    ),
};

/** A story cannot stand here. */
export const declined = {
  da: (said: Decision): Letter =>
    da(
      'Vi kan ikke udgive din erfaring',
      `Tak, fordi du ville fortælle »${said.title}«. Vi kan desværre ikke udgive den her:

${bullets(said, 'da')}

Din tekst er ikke slettet. Du kan lave den om og sende den igen, hente den eller slette den.

${back.da(said)}

Er du uenig, så skriv det, når du sender den igen. Så læser en anden redaktør den.`,
    ),
  en: (said: Decision): Letter =>
    en(
      'We cannot publish your experience',
      `Thank you for wanting to tell “${said.title}”. We are sorry that we cannot publish it here:

${bullets(said, 'en')}

Your text has not been deleted. You can change it and send it again, take it with you or delete it.

${back.en(said)}

If you disagree, say so when you send it again. Another editor will then read it.`,
    ),
};

/** A story has come out. */
export const published = {
  da: (said: Decision): Letter =>
    da(
      'Din erfaring er udgivet',
      `»${said.title}« er nu udgivet. Tak, fordi du fortalte.

Læs den, og del den gerne:
${address(`/erfaringer/${said.slug}`, 'da')}

Du kan altid rette den eller trække den tilbage. ${back.da(said)}`,
    ),
  en: (said: Decision): Letter =>
    en(
      'Your experience has been published',
      `“${said.title}” has now been published. Thank you for telling.

Read it, and feel free to share it:
${address(`/erfaringer/${said.slug}`, 'en')}

You can always change it or withdraw it. ${back.en(said)}`,
    ),
};

/** A story has been taken off the shelf by an editor. */
export const withdrawn = {
  da: (said: Decision): Letter =>
    da(
      'Din erfaring er trukket tilbage',
      `En redaktør har trukket »${said.title}« tilbage. Læserne kan ikke se den mere. Grunden er:

${bullets(said, 'da')}

Din tekst er ikke slettet. Du kan rette den og sende den igen.

${back.da(said)}`,
    ),
  en: (said: Decision): Letter =>
    en(
      'Your experience has been withdrawn',
      `An editor has withdrawn “${said.title}”. Readers can no longer see it. The reason is:

${bullets(said, 'en')}

Your text has not been deleted. You can change it and send it again.

${back.en(said)}`,
    ),
};

/** What an organisation that can recognise itself is asked. */
interface AskedReply {
  readonly organisation: string;
  readonly title: string;
  readonly key: string;
  /** The end of the period, as an ISO moment. */
  readonly dueAt: string;
}

const dayIn = (moment: string, locale: 'da-DK' | 'en-GB'): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Copenhagen' }).format(
    new Date(moment),
  );

/** To an organisation that can recognise itself in a story that did not go well. */
export const askReply = {
  da: ({ organisation, title, key, dueAt }: AskedReply): Letter =>
    da(
      'Vil I svare på en erfaring?',
      `Til ${organisation}

På Samskab fortæller folk om at løse opgaver sammen, også når det ikke går godt. Nogen har fortalt »${title}«, og I kan måske genkende jer selv.

Læs den, og svar, hvis I vil, senest ${dayIn(dueAt, 'da-DK')}:
${address(`/svar/${key}`, 'da')}

Jeres svar bliver vist ved siden af fortællingen. Er noget forkert, bliver det rettet. Svaret er ikke et nej til, at den udgives.`,
    ),
  en: ({ organisation, title, key, dueAt }: AskedReply): Letter =>
    en(
      'Would you like to reply to an experience?',
      `To ${organisation}

On Samskab people tell about solving things together, also when it does not go well. Somebody has told “${title}”, and you may recognise yourselves.

Read it, and reply if you like, by ${dayIn(dueAt, 'en-GB')}:
${address(`/svar/${key}`, 'en')}

Your reply will be shown beside the story. What is wrong will be corrected. The reply is not a veto on publishing it.`,
    ),
};
