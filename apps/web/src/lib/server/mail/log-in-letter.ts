import { address } from './address.ts';
import type { Letter } from './letter.ts';

interface LogIn {
  readonly token: string;
  /** The page of this site that the person was on the way to. */
  readonly next: string | null;
}

const link = ({ token, next }: LogIn, language: 'da' | 'en') =>
  address('/log-ind/bekraeft', language, { token, ...(next !== null && { videre: next }) });

const da = (asked: LogIn): Letter => ({
  subject: 'Log ind på Samskab',
  body: `Hej

Her er dit link til at logge ind på Samskab:

${link(asked, 'da')}

Linket virker én gang og kun i 15 minutter.
Har du ikke bedt om det, så se bort fra denne mail. Der sker ikke noget.

Venlig hilsen
Samskab
`,
});

const en = (asked: LogIn): Letter => ({
  subject: 'Log in to Samskab',
  body: `Hello

Here is your link to log in to Samskab:

${link(asked, 'en')}

The link works once, and only for 15 minutes.
If you did not ask for it, you can ignore this mail. Nothing will happen.

Kind regards
Samskab
`,
});

/** The link that logs somebody in. */
export const logIn = { da, en };
