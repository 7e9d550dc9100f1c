import { address } from './address.ts';
import type { Letter } from './letter.ts';

/** What a mail about a date of an event tells. */
export interface EventMail {
  readonly title: string;
  /** As people read it, in the language of the letter. */
  readonly when: string;
  readonly place: string;
  /** The key of the sign-up, which takes it back. */
  readonly key: string;
}
/** What those who had a place are told when there is none any more. */
export interface EndedMail extends Omit<EventMail, 'key'> {
  readonly slug: string;
  /** Why, in the host's words; empty where nothing was said. */
  readonly why: string;
}

const factsDa = ({ when, place }: Pick<EventMail, 'when' | 'place'>) =>
  `Hvornår: ${when}${place && `\nHvor: ${place}`}`;
const factsEn = ({ when, place }: Pick<EventMail, 'when' | 'place'>) =>
  `When: ${when}${place && `\nWhere: ${place}`}`;
const linkDa = (key: string) => `Kan du ikke komme alligevel, så meld fra her:
${address(`/kalender/tilmelding/${key}`, 'da')}`;
const linkEn = (key: string) => `If you cannot come after all, say so here:
${address(`/kalender/tilmelding/${key}`, 'en')}`;
const FORGOTTEN_DA = 'Vi sletter dit navn og din adresse 14 dage efter.';
const FORGOTTEN_EN = 'We delete your name and address 14 days after.';

const da = (title: string, says: string, rest: string): Letter => ({
  subject: `${says}: ${title}`,
  body: `Hej\n\n${rest}\n\nVenlig hilsen\nSamskab\n`,
});
const en = (title: string, says: string, rest: string): Letter => ({
  subject: `${says}: ${title}`,
  body: `Hello\n\n${rest}\n\nKind regards\nSamskab\n`,
});

/** Somebody has signed up: inside, or on the waiting list. */
export const eventSignedUp = {
  da: (mail: EventMail & { readonly waiting: boolean }) =>
    mail.waiting
      ? da(
          mail.title,
          'Du står på venteliste',
          `Der er fuldt til »${mail.title}« lige nu. Bliver der plads, skriver vi til dig.\n\n${factsDa(mail)}\n\n${linkDa(mail.key)}\n\n${FORGOTTEN_DA}`,
        )
      : da(
          mail.title,
          'Du er med',
          `Du er meldt til »${mail.title}«.\n\n${factsDa(mail)}\n\n${linkDa(mail.key)}\n\n${FORGOTTEN_DA}`,
        ),
  en: (mail: EventMail & { readonly waiting: boolean }) =>
    mail.waiting
      ? en(
          mail.title,
          'You are on the waiting list',
          `“${mail.title}” is full right now. If there is room, we write to you.\n\n${factsEn(mail)}\n\n${linkEn(mail.key)}\n\n${FORGOTTEN_EN}`,
        )
      : en(
          mail.title,
          'You are in',
          `You have signed up for “${mail.title}”.\n\n${factsEn(mail)}\n\n${linkEn(mail.key)}\n\n${FORGOTTEN_EN}`,
        ),
};

type ShortMail = Omit<EventMail, 'key'> & { readonly slug: string };
const pageDa = (slug: string) => `Læs mere:\n${address(`/kalender/${slug}`, 'da')}`;
const pageEn = (slug: string) => `Read more:\n${address(`/kalender/${slug}`, 'en')}`;
const useLinkDa = 'Kan du ikke komme, så brug linket i den første mail.';
const useLinkEn = 'If you cannot come, use the link in the first mail.';

/** A place has become free. The key is not known any more: only a digest of it is kept. */
export const eventMovedUp = {
  da: (mail: ShortMail) =>
    da(
      mail.title,
      'Du er rykket op',
      `Der er blevet plads til dig til »${mail.title}«.\n\n${factsDa(mail)}\n\n${useLinkDa}\n\n${pageDa(mail.slug)}`,
    ),
  en: (mail: ShortMail) =>
    en(
      mail.title,
      'You have moved up',
      `There is room for you at “${mail.title}”.\n\n${factsEn(mail)}\n\n${useLinkEn}\n\n${pageEn(mail.slug)}`,
    ),
};

/** The day before. */
export const eventReminder = {
  da: (mail: ShortMail) =>
    da(
      mail.title,
      'Husk',
      `Snart er der »${mail.title}«.\n\n${factsDa(mail)}\n\n${useLinkDa}\n\n${pageDa(mail.slug)}`,
    ),
  en: (mail: ShortMail) =>
    en(
      mail.title,
      'Remember',
      `It is soon time for “${mail.title}”.\n\n${factsEn(mail)}\n\n${useLinkEn}\n\n${pageEn(mail.slug)}`,
    ),
};

/** A date is called off, or gone. */
export const eventCalledOff = {
  da: (mail: EndedMail) =>
    da(
      mail.title,
      'Aflyst',
      `»${mail.title}« er aflyst.\n\n${factsDa(mail)}${mail.why && `\nHvorfor: ${mail.why}`}\n\nDit navn og din adresse er slettet.\n\n${pageDa(mail.slug)}`,
    ),
  en: (mail: EndedMail) =>
    en(
      mail.title,
      'Called off',
      `“${mail.title}” is called off.\n\n${factsEn(mail)}${mail.why && `\nWhy: ${mail.why}`}\n\nYour name and address are deleted.\n\n${pageEn(mail.slug)}`,
    ),
};

/** A date has another day or time. */
export const eventMoved = {
  da: (mail: ShortMail & { readonly before: string }) =>
    da(
      mail.title,
      'Flyttet',
      `»${mail.title}« er flyttet. Du er stadig med.\n\nFør: ${mail.before}\n${factsDa(mail)}\n\n${useLinkDa}\n\n${pageDa(mail.slug)}`,
    ),
  en: (mail: ShortMail & { readonly before: string }) =>
    en(
      mail.title,
      'Moved',
      `“${mail.title}” has been moved. You are still in.\n\nBefore: ${mail.before}\n${factsEn(mail)}\n\n${useLinkEn}\n\n${pageEn(mail.slug)}`,
    ),
};
