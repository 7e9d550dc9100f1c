import { address } from './address.ts';
import type { Letter } from './letter.ts';

interface NewEmail {
  readonly token: string;
}

const link = ({ token }: NewEmail, language: 'da' | 'en') =>
  address('/konto/e-mail/bekraeft', language, { token });

/** To a new address: proves that it belongs to the person who asks. */
export const newEmail = {
  da: (asked: NewEmail): Letter => ({
    subject: 'Bekræft din nye e-mail på Samskab',
    body: `Hej

Du vil bruge denne adresse til at logge ind på Samskab. Bekræft den her:

${link(asked, 'da')}

Linket virker én gang og kun i en time.
Har du ikke bedt om det, så se bort fra denne mail. Der sker ikke noget.

Venlig hilsen
Samskab
`,
  }),
  en: (asked: NewEmail): Letter => ({
    subject: 'Confirm your new e-mail address on Samskab',
    body: `Hello

You want to use this address to log in to Samskab. Confirm it here:

${link(asked, 'en')}

The link works once, and only for an hour.
If you did not ask for it, you can ignore this mail. Nothing will happen.

Kind regards
Samskab
`,
  }),
};

/** To the old address, so that nobody loses an account without knowing. */
export const emailMoved = {
  da: (_none: Record<never, never>): Letter => ({
    subject: 'Din konto på Samskab har fået en ny e-mail',
    body: `Hej

Din konto på Samskab bruger nu en anden e-mailadresse end denne.

Har du selv ændret den, skal du ikke gøre noget.
Har du ikke, så skriv straks til dem, der driver siden.

Venlig hilsen
Samskab
`,
  }),
  en: (_none: Record<never, never>): Letter => ({
    subject: 'Your account on Samskab has a new e-mail address',
    body: `Hello

Your account on Samskab now uses another e-mail address than this one.

If you changed it yourself, there is nothing to do.
If you did not, write at once to those who run the site.

Kind regards
Samskab
`,
  }),
};
