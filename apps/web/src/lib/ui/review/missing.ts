// oxlint-disable import/namespace -- the names are those of the domain, and their type says which texts there are.
import type { Reason } from '@samskab/domain';
import { m } from '#lib/paraglide/messages.js';

type Locale = 'da' | 'en';
type Text = ((inputs: Record<string, never>, options: { locale?: Locale }) => string) | undefined;

/** What a field that is missing asks for. @param locale the page's when left out */
export function missingText(field: string, locale?: Locale): string {
  const options = locale ? { locale } : {};
  const own = m[`review_missing_${field}` as 'review_missing_story'] as Text;
  const question = m[`tell_field_${field}` as 'tell_field_title'] as Text;
  return own?.({}, options) ?? question?.({}, options) ?? field;
}

/** A kind sentence to the teller that asks for all that is missing; empty when nothing is. */
export function missingSentence(fields: readonly string[], locale: Locale): string {
  if (fields.length === 0) return '';
  const list = fields.map((field) => `»${missingText(field, locale)}«`).join(' ');
  return m.review_missing_say({ list }, { locale });
}

const REASON_OF: Readonly<Record<string, Reason>> = {
  lessons: 'lessonMissing',
  outcomes: 'outcomeUnclear',
  problemFirst: 'problemUnclear',
  problemChanged: 'problemUnclear',
  problemAgreed: 'problemUnclear',
};

/** The reasons that go with what is missing, each once. */
export const reasonsForMissing = (fields: readonly string[]): readonly Reason[] => [
  ...new Set(fields.map((field) => REASON_OF[field] ?? 'other')),
];
