import type { Waiting } from '@samskab/store';
import { address } from './address.ts';
import type { Letter } from './letter.ts';

const line = (count: number, one: string, more: string): readonly string[] =>
  count === 0 ? [] : [`- ${count} ${count === 1 ? one : more}`];

/** To editors: something has waited more than two days for them. */
export const queueWaits = {
  da: ({ stories, voices, reuses }: Waiting): Letter => ({
    subject: 'Noget venter på redaktionen',
    body: `Hej

Dette har ventet på jer i mere end to dage:

${[
  ...line(stories, 'erfaring', 'erfaringer'),
  ...line(voices, 'stemme', 'stemmer'),
  ...line(reuses, 'svar på »Vi har prøvet det her«', 'svar på »Vi har prøvet det her«'),
].join('\n')}

Læs dem her:
${address('/redaktion', 'da')}

Du får højst én mail om dagen.

Venlig hilsen
Samskab
`,
  }),
  en: ({ stories, voices, reuses }: Waiting): Letter => ({
    subject: 'Something waits for the editors',
    body: `Hello

This has waited for you for more than two days:

${[
  ...line(stories, 'experience', 'experiences'),
  ...line(voices, 'voice', 'voices'),
  ...line(reuses, 'answer to “We have tried this here”', 'answers to “We have tried this here”'),
].join('\n')}

Read them here:
${address('/redaktion', 'en')}

You get one mail a day at most.

Kind regards
Samskab
`,
  }),
};
