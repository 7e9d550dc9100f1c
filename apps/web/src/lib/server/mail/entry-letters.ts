import type { EntryKind, ReportKind } from '@samskab/domain/entries';
import { entryAddress, reportText } from '#lib/ui/entries/entry-texts.ts';
import { dayIn } from '#lib/ui/entries/days.ts';
import { address } from './address.ts';
import type { Letter } from './letter.ts';

interface AboutEntry {
  readonly kind: EntryKind;
  readonly slug: string;
  readonly name: string;
}
interface Reminded extends AboutEntry {
  readonly key: string;
  readonly confirmedOn: string;
  readonly hiddenFrom: string;
}
interface Decided extends AboutEntry {
  readonly note: string;
}
interface Reported extends AboutEntry {
  readonly what: ReportKind;
  readonly text: string;
}
interface Written extends AboutEntry {
  readonly from: string;
  readonly answerTo: string;
  readonly text: string;
}
type Language = 'da' | 'en';

const page = ({ kind, slug }: AboutEntry, language: Language, part = '') =>
  address(`${entryAddress(kind, slug)}${part}`, language);
const bye = { da: 'Venlig hilsen\nSamskab\n', en: 'Kind regards\nSamskab\n' };

/** To a steward: is it still true? One click answers, without a log-in. */
export const entryReminder = {
  da: (about: Reminded): Letter => ({
    subject: `Passer det stadig? ${about.name}`,
    body: `Hej

Du passer opslaget »${about.name}« på Samskab. Det blev sidst bekræftet ${dayIn(about.confirmedOn, 'da')}.

Er det stadig rigtigt? Så bekræft det her. Du skal ikke logge ind:

${address(`/bekraeft/${about.key}`, 'da')}

Er noget forkert, kan du rette det her:
${page(about, 'da', '/ret')}

Hører vi ikke fra jer, bliver opslaget vist som ubekræftet. Fra ${dayIn(about.hiddenFrom, 'da')} står det ikke længere på listerne. Det bliver ikke slettet, og I kan bekræfte det når som helst.

${bye.da}`,
  }),
  en: (about: Reminded): Letter => ({
    subject: `Is it still right? ${about.name}`,
    body: `Hello

You look after “${about.name}” on Samskab. It was last confirmed on ${dayIn(about.confirmedOn, 'en')}.

Is it still right? Then confirm it here. You need not log in:

${address(`/bekraeft/${about.key}`, 'en')}

If something is wrong, put it right here:
${page(about, 'en', '/ret')}

If we hear nothing, it is shown as not confirmed. From ${dayIn(about.hiddenFrom, 'en')} it is no longer on the lists. It is not deleted, and you can confirm it at any time.

${bye.en}`,
  }),
};

/** To a steward: an editor has published it. */
export const entryPublished = {
  da: (about: Decided): Letter => ({
    subject: `Nu kan alle se det: ${about.name}`,
    body: `Hej

»${about.name}« er nu offentligt på Samskab:

${page(about, 'da')}

Om nogle måneder spørger vi, om det stadig passer. Det tager ét klik.

${bye.da}`,
  }),
  en: (about: Decided): Letter => ({
    subject: `Now everybody can see it: ${about.name}`,
    body: `Hello

“${about.name}” is now public on Samskab:

${page(about, 'en')}

In some months we ask whether it is still right. That takes one click.

${bye.en}`,
  }),
};

/** To a steward: something is to be changed first. */
export const entryChangesAsked = {
  da: (about: Decided): Letter => ({
    subject: `Ret lidt, før det kommer ud: ${about.name}`,
    body: `Hej

Redaktionen har læst »${about.name}« og beder jer rette noget, før det bliver offentligt:

${about.note}

Ret det, og send det igen:
${page(about, 'da', '/ret')}

${bye.da}`,
  }),
  en: (about: Decided): Letter => ({
    subject: `A small change before it goes out: ${about.name}`,
    body: `Hello

The editors have read “${about.name}” and ask you to change something before it becomes public:

${about.note}

Change it, and send it again:
${page(about, 'en', '/ret')}

${bye.en}`,
  }),
};

/** To a steward: it has been taken off. */
export const entryHidden = {
  da: (about: Decided): Letter => ({
    subject: `Taget af listen: ${about.name}`,
    body: `Hej

Redaktionen har taget »${about.name}« af listerne. Grunden er:

${about.note}

Alt, hvad I har skrevet, er gemt. Se og ret det her:
${page(about, 'da', '/pas')}

${bye.da}`,
  }),
  en: (about: Decided): Letter => ({
    subject: `Taken off the list: ${about.name}`,
    body: `Hello

The editors have taken “${about.name}” off the lists. The reason is:

${about.note}

All you have written is kept. See and change it here:
${page(about, 'en', '/pas')}

${bye.en}`,
  }),
};

/** To a steward: somebody says that something is wrong. */
export const entryReported = {
  da: (about: Reported): Letter => ({
    subject: `Nogen siger, at noget er forkert: ${about.name}`,
    body: `Hej

Nogen har meldt en fejl i »${about.name}«: ${reportText(about.what, 'da')}

${about.text}

Ret det, eller skriv, hvorfor det er rigtigt:
${page(about, 'da', '/pas')}

Vi ved ikke, hvem der skriver. Redaktionen kan også se det.

${bye.da}`,
  }),
  en: (about: Reported): Letter => ({
    subject: `Somebody says something is wrong: ${about.name}`,
    body: `Hello

Somebody has reported an error in “${about.name}”: ${reportText(about.what, 'en')}

${about.text}

Put it right, or say why it is right:
${page(about, 'en', '/pas')}

We do not know who wrote it. The editors can see it, too.

${bye.en}`,
  }),
};

/** To a steward: somebody writes to the host. The answer goes to the writer, not to us. */
export const hostWritten = {
  da: (about: Written): Letter => ({
    subject: `Besked til ${about.name}`,
    body: `Hej

${about.from === '' ? 'Nogen' : about.from} har skrevet til jer gennem siden om »${about.name}«:

${about.text}

Svar til: ${about.answerTo}

Vi gemmer ikke beskeden. Svarer du på selve denne mail, når svaret ikke frem.

${bye.da}`,
  }),
  en: (about: Written): Letter => ({
    subject: `Message to ${about.name}`,
    body: `Hello

${about.from === '' ? 'Somebody' : about.from} has written to you through the page of “${about.name}”:

${about.text}

Answer to: ${about.answerTo}

We do not keep the message. An answer to this mail itself does not arrive.

${bye.en}`,
  }),
};
