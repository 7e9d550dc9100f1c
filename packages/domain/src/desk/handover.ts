import { ok, refuse, type Result } from '../kernel/result.ts';
import { cleanText } from '../kernel/text.ts';

/** Days after which first name and telephone are deleted, whatever happened. The citizen is told so (G.5, question 10). */
export const HANDOVER_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_NAME = 40;

/** What a citizen lets the desk pass on. Nothing else is asked, and nothing else has a place. */
export interface HandoverContact {
  readonly firstName: string;
  /** In the form `+4512345678`. */
  readonly phone: string;
  /** Whether the citizen would like to be fetched, or met outside, the first time. */
  readonly companion: boolean;
}

/** What was typed at the desk. */
export interface WrittenContact {
  readonly firstName: string;
  readonly phone: string;
  readonly companion: boolean;
  /** Whether the citizen has read the consent, or heard it read, and says yes. */
  readonly consent: boolean;
}

export type ContactFault =
  | { readonly code: 'missing'; readonly at: 'firstName' | 'phone' }
  /** More than a first name, or signs that no name has. */
  | { readonly code: 'notAFirstName'; readonly at: 'firstName' }
  | { readonly code: 'notAPhone'; readonly at: 'phone' }
  | { readonly code: 'noConsent'; readonly at: 'consent' };

/**
 * Reads what was typed, and names all that is wrong with it. A CPR number is neither a first name nor a telephone.
 * @example readContact({ firstName: ' Amal ', phone: '00 00 00 00', companion: true, consent: true }).value // => { firstName: 'Amal', phone: '+4500000000', companion: true }
 * @example readContact({ firstName: '', phone: '010190-0000', companion: false, consent: true }).error // => [{ code: 'missing', at: 'firstName' }, { code: 'notAPhone', at: 'phone' }]
 */
export function readContact(written: WrittenContact): Result<HandoverContact, readonly ContactFault[]> {
  const firstName = cleanText(written.firstName);
  const phone = phoneOf(written.phone);
  const faults: ContactFault[] = [];
  if (firstName === '') faults.push({ code: 'missing', at: 'firstName' });
  else if (!isFirstName(firstName)) faults.push({ code: 'notAFirstName', at: 'firstName' });
  if (written.phone.trim() === '') faults.push({ code: 'missing', at: 'phone' });
  else if (phone === null) faults.push({ code: 'notAPhone', at: 'phone' });
  if (!written.consent) faults.push({ code: 'noConsent', at: 'consent' });
  return faults.length > 0 || phone === null
    ? refuse(faults)
    : ok({ firstName, phone, companion: written.companion });
}

/** Letters of any script with their marks; two words, because some first names are two; no digits. */
const isFirstName = (text: string): boolean =>
  text.length <= LONGEST_NAME && /^[\p{L}\p{M}'’.-]+(?:[ \u200c][\p{L}\p{M}'’.-]+)?$/u.test(text);

/**
 * A telephone as it is dialled from anywhere: eight digits are Danish, `+` or `00` begins another country's number.
 * Null for what is no telephone, so also for the ten digits of a CPR number.
 * @example phoneOf('20 30 40 50') // => '+4520304050'
 * @example phoneOf('0046 70 123 45 67') // => '+46701234567'
 * @example phoneOf('0101900000') // => null
 */
export function phoneOf(written: string): string | null {
  const digits = withOurDigits(written.normalize('NFKC')).replace(/[\s().-]/g, '');
  if (/^\d{8}$/.test(digits)) return `+45${digits}`;
  const abroad = /^(?:\+|00)([1-9]\d{6,13})$/.exec(digits)?.[1];
  return abroad === undefined ? null : `+${abroad}`;
}

/** Arabic and Persian keyboards write other signs for 0 to 9. */
const withOurDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (sign) => String((sign.codePointAt(0) ?? 0) & 0xf));

/**
 * When what was passed on is deleted.
 * @example deleteAfter(new Date('2026-11-01T12:00:00Z')).toISOString() // => '2026-12-01T12:00:00.000Z'
 */
export const deleteAfter = (handedOverAt: Date): Date =>
  new Date(handedOverAt.getTime() + HANDOVER_DAYS * DAY_MS);

/** Why first name and telephone are gone: the 30 days are over, or one of the three wished it. */
export const DELETED_BECAUSE = ['time', 'citizen', 'desk', 'community'] as const;
export type DeletedBecause = (typeof DELETED_BECAUSE)[number];

/** What became of the question whether somebody comes along the first time. */
export type Companion = 'notAsked' | 'asked' | 'promised' | 'declined';

/** A community, as far as it is asked whether anybody may be handed over to it. */
export interface Receiver {
  /** Published, and confirmed within six months. */
  readonly shown: boolean;
  readonly isExample: boolean;
  /** Whether somebody keeps the entry and can be written to. */
  readonly reachable: boolean;
}

export type HandoverRefusal =
  /** The entry has been hidden or taken away meanwhile. */
  { readonly code: 'notShown' } | { readonly code: 'isExample' } | { readonly code: 'notReachable' };

/**
 * Whether a citizen can be handed over to a community now. Nobody's telephone is passed on to an entry that nobody
 * keeps, or that was only written as an example.
 * @example mayReceive({ shown: true, isExample: false, reachable: true }) // => { ok: true, value: null }
 * @example mayReceive({ shown: true, isExample: true, reachable: false }) // => { ok: false, error: { code: 'isExample' } }
 */
export function mayReceive({ shown, isExample, reachable }: Receiver): Result<null, HandoverRefusal> {
  if (!shown) return refuse({ code: 'notShown' });
  if (isExample) return refuse({ code: 'isExample' });
  return reachable ? ok(null) : refuse({ code: 'notReachable' });
}
