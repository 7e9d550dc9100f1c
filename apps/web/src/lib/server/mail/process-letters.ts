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
