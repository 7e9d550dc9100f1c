// oxlint-disable import/namespace -- the names are those of the domain, and their type says which texts there are.
import { REASONS, type Reason } from '@samskab/domain';
import { m } from '#lib/paraglide/messages.js';

type Locale = 'da' | 'en';
type Text = (inputs: Record<string, never>, options?: { locale?: Locale }) => string;

/** What an editor's button says. */
export const reasonLabel = (reason: Reason): string => (m[`review_reason_${reason}`] as Text)({});

/**
 * What the teller reads: a kind sentence that says what to do. Null for "something else", which the editor says in
 * their own words.
 * @param locale the teller's language; the page's when left out
 */
export const reasonSentence = (reason: Reason, locale?: Locale): string | null =>
  reason === 'other' ? null : (m[`review_say_${reason}`] as Text)({}, locale ? { locale } : {});

/** The reasons an editor can give, in their order. */
export const reasonOptions = (): readonly { readonly value: Reason; readonly label: string }[] =>
  REASONS.map((reason) => ({ value: reason, label: reasonLabel(reason) }));

/** All that a decision says to the teller: a sentence for each reason, and what the editor wrote. */
export const sentencesOf = (
  { reasons, message }: { readonly reasons: readonly Reason[]; readonly message: string },
  locale?: Locale,
): readonly string[] => [
  ...reasons.flatMap((reason) => reasonSentence(reason, locale) ?? []),
  ...(message === '' ? [] : [message]),
];
