import { address } from './address.ts';
import type { Letter } from './letter.ts';

interface SeatInvited {
  readonly title: string;
  readonly slug: string;
  readonly key: string;
}

const link = ({ slug, key }: SeatInvited, language: 'da' | 'en') =>
  address(`/forloeb/${slug}/plads/${key}`, language);

/** To somebody who is invited to a seat in a process. */
export const seatInvited = {
  da: (asked: SeatInvited): Letter => ({
    subject: `Du er inviteret: ${asked.title}`,
    body: `Hej

Du er inviteret til bordet i »${asked.title}«. Se, hvad det handler om, og svar ja eller nej her:

${link(asked, 'da')}

Linket er din plads. Du behøver ingen konto, og du må gerne sige nej. Giv det ikke videre.
Vi har din adresse fra den, der inviterer dig. Siger du nej, kan du se bort fra denne mail.

Venlig hilsen
Samskab
`,
  }),
  en: (asked: SeatInvited): Letter => ({
    subject: `You are invited: ${asked.title}`,
    body: `Hello

You are invited to the table of “${asked.title}”. See what it is about, and say yes or no here:

${link(asked, 'en')}

The link is your seat. You need no account, and you may say no. Do not pass it on.
We have your address from whoever invites you. If you do not want to come, ignore this mail.

Kind regards
Samskab
`,
  }),
};

interface ChallengeAddressed {
  readonly title: string;
  readonly slug: string;
  readonly challenge: string;
  readonly text: string;
}

const challengeLink = ({ slug, challenge }: ChallengeAddressed, language: 'da' | 'en') =>
  address(`/forloeb/${slug}/handlinger`, language) + `#challenge-${challenge}`;

/** To somebody at the table who is asked to answer a challenge. */
export const challengeAddressed = {
  da: (asked: ChallengeAddressed): Letter => ({
    subject: `Nogen spørger dig: ${asked.title}`,
    body: `Hej

I forløbet »${asked.title}« bliver noget udfordret, og bordet mener, at du kan svare:

${asked.text}

Skriv, om det bliver ændret, eller hvorfor det ikke kan. Åbn siden i den browser, hvor du har din plads:

${challengeLink(asked, 'da')}

Er du den forkerte at spørge? Så skriv dér, hvem der er den rette.

Venlig hilsen
Samskab
`,
  }),
  en: (asked: ChallengeAddressed): Letter => ({
    subject: `Somebody asks you: ${asked.title}`,
    body: `Hello

At the table of “${asked.title}” something is challenged, and the table thinks that you can answer:

${asked.text}

Write whether it will change, or why it cannot. Open the page in the browser that has your seat:

${challengeLink(asked, 'en')}

Are you the wrong one to ask? Write there who the right one is.

Kind regards
Samskab
`,
  }),
};

interface WillBeErased {
  readonly title: string;
  readonly slug: string;
  /** As people read it. */
  readonly day: string;
  readonly why: string;
}

/** To everybody at a table of a process that will be erased. */
export const roomWillBeErased = {
  da: ({ title, slug, day, why }: WillBeErased): Letter => ({
    subject: `Bliver slettet ${day}: ${title}`,
    body: `Hej

Forløbet »${title}« bliver slettet den ${day}, med alt, hvad der er skrevet i det. Grunden er:

${why}

Indtil da kan alle ved bordet læse det og hente det hele som en fil:
${address(`/forloeb/${slug}/eksport`, 'da')}

Er I uenige, så sig det til den, der leder forløbet. Det kan fortrydes indtil da:
${address(`/forloeb/${slug}`, 'da')}

Venlig hilsen
Samskab
`,
  }),
  en: ({ title, slug, day, why }: WillBeErased): Letter => ({
    subject: `Will be erased ${day}: ${title}`,
    body: `Hello

The process “${title}” will be erased on ${day}, with everything that was written in it. The reason:

${why}

Until then everybody at the table can read it and fetch all of it as a file:
${address(`/forloeb/${slug}/eksport`, 'en')}

If you disagree, tell whoever leads the process. It can be undone until then:
${address(`/forloeb/${slug}`, 'en')}

Kind regards
Samskab
`,
  }),
};
