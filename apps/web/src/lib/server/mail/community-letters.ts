import { address } from './address.ts';
import type { Letter } from './letter.ts';

interface HandedOver {
  readonly community: string;
  readonly role: string;
  /** The secret in the link. Name and telephone are not in the mail. */
  readonly key: string;
}

/** To a community: somebody would like to come, and lets them call. */
export const handedOver = {
  da: ({ community, role, key }: HandedOver): Letter => ({
    subject: `En vil gerne være med i ${community}`,
    body: `Hej ${role.charAt(0).toLowerCase()}${role.slice(1)}

En borger vil gerne være med i ${community} og har sagt ja til, at I ringer eller skriver.
Fornavn og telefonnummer ligger her, i højst 30 dage:

${address(`/faellesskaber/besked/${key}`, 'da')}

Ring eller skriv inden to dage, så modet ikke når at forsvinde. Giv ikke linket videre.

Venlig hilsen
Samskab
`,
  }),
  en: ({ community, role, key }: HandedOver): Letter => ({
    subject: `Somebody would like to join ${community}`,
    body: `Hello (${role})

A citizen would like to join ${community} and has agreed that you call or write.
First name and phone number lie here, for at most 30 days:

${address(`/faellesskaber/besked/${key}`, 'en')}

Call or write within two days, while the courage lasts. Do not pass the link on.

Kind regards
Samskab
`,
  }),
};

/** To a community: somebody comes. Who it is, nobody has been told. */
export const somebodyComes = {
  da: ({ community }: Omit<HandedOver, 'key'>): Letter => ({
    subject: `Der kommer en ny i ${community}`,
    body: `Hej

En borger har lyst til at komme i ${community}, næste gang I mødes. Vi kender ikke navnet, og der er ingen at ringe til.
Hold øje med døren, og tag godt imod.

Venlig hilsen
Samskab
`,
  }),
  en: ({ community }: Omit<HandedOver, 'key'>): Letter => ({
    subject: `Somebody new is coming to ${community}`,
    body: `Hello

A citizen would like to come to ${community} the next time you meet. We do not know the name, and there is nobody to call.
Keep an eye on the door, and give a good welcome.

Kind regards
Samskab
`,
  }),
};

interface CountsAsked {
  readonly community: string;
  /** "2026-11". */
  readonly month: string;
  readonly key: string;
}

const monthIn = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** To a community, once a month: three numbers, and nothing of who. */
export const countsAsked = {
  da: ({ community, month, key }: CountsAsked): Letter => ({
    subject: `Tre tal fra ${community}`,
    body: `Hej

Hvordan gik det i ${monthIn(month, 'da-DK')}? Kom der nye, blev de mødt i døren, og er de der stadig?
Skriv tre tal her. Det tager et minut, og I skal ikke logge ind:

${address(`/faellesskaber/tal/${key}`, 'da')}

Skriv kun tal, aldrig hvem. Tallene bliver lagt sammen med andres.

Venlig hilsen
Samskab
`,
  }),
  en: ({ community, month, key }: CountsAsked): Letter => ({
    subject: `Three numbers from ${community}`,
    body: `Hello

How did it go in ${monthIn(month, 'en-GB')}? Did new people come, were they met at the door, and are they still there?
Write three numbers here. It takes a minute, and you need not log in:

${address(`/faellesskaber/tal/${key}`, 'en')}

Write only numbers, never who. They are added up with those of others.

Kind regards
Samskab
`,
  }),
};
