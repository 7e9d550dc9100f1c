// oxlint-disable import/namespace -- the names are those of the domain; the types hold the texts to them.
import { BASE_VOCABULARIES, MUNICIPALITIES } from '@samskab/domain';
import {
  EVENT_ACCESS,
  EVENT_PRICES,
  PLAIN_RHYTHMS,
  type EventAccess,
  type EventPrice,
  type EventProblem,
  type FeedFault,
  type PlainRhythm,
  type SignUpRefusal,
  type When,
} from '@samskab/domain/events';
import type { MeetingActor } from '@samskab/domain/arenas';
import { term } from '#lib/terms.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

export const whenText = (when: When): string => m[`events_when_${when}`]();
export const accessText = (access: EventAccess): string => m[`events_access_${access}`]();
export const priceText = (price: EventPrice): string => m[`events_price_${price}`]();
export const everyText = (every: PlainRhythm): string => m[`events_every_${every}`]();
export const actorText = (actor: MeetingActor): string => m[`events_actor_${actor}`]();
export const faultText = (fault: FeedFault): string => m[`events_fault_${fault}`]();

const options = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
  values.map((value) => ({ value, label: label(value) }));
const codes = (name: 'theme' | 'language') => BASE_VOCABULARIES[name].map(({ code }) => code);
const byLabel = (one: { label: string }, other: { label: string }) =>
  one.label.localeCompare(other.label, getLocale());

export const accessOptions = () => options(EVENT_ACCESS, accessText);
export const priceOptions = () => options(EVENT_PRICES, priceText);
export const everyOptions = () => options(PLAIN_RHYTHMS, everyText);
export const themeOptions = () => options(codes('theme'), (code) => term('theme', code)).toSorted(byLabel);
export const languageOptions = () => options(codes('language'), (code) => term('language', code));
export const municipalityOptions = (known?: readonly string[]) =>
  MUNICIPALITIES.filter(({ code }) => known?.includes(code) ?? true)
    .map(({ code, name }) => ({ value: code as string, label: name as string }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'da'));

/** What is wrong with a field of the form, in one sentence. */
export function problemText(
  problem: EventProblem | { readonly field: string; readonly code: 'cpr' | 'place' },
): string {
  switch (problem.code) {
    case 'date_wrong':
    case 'weekday_differs':
    case 'not_understood':
      return m[`events_problem_${problem.code}`]({ words: problem.words });
    case 'too_long_text':
    case 'number_wrong':
    case 'too_many':
      return m[`events_problem_${problem.code}`]({ limit: problem.limit });
    default:
      return m[`events_problem_${problem.code}`]();
  }
}

/** What a sign-up that is refused says, and at which field. */
export type SignUpWrong = SignUpRefusal | { readonly code: 'email' | 'cpr' | 'which' | 'busy' };
export function signUpText(wrong: SignUpWrong): { readonly field: string; readonly text: string } {
  switch (wrong.code) {
    case 'people_wrong':
      return { field: 'people', text: m.events_wrong_people({ most: wrong.most }) };
    case 'name_missing':
      return { field: 'name', text: m.events_wrong_name() };
    case 'name_too_long':
      return { field: 'name', text: m.events_wrong_name_long({ limit: wrong.limit }) };
    case 'email':
      return { field: 'email', text: m.events_wrong_email() };
    case 'cpr':
      return { field: 'name', text: m.events_wrong_cpr() };
    case 'which':
      return { field: 'occurrence', text: m.events_wrong_which() };
    case 'busy':
      return { field: 'people', text: m.events_wrong_busy() };
    case 'not_open':
      return { field: 'people', text: m.events_wrong_not_open() };
    default:
      return { field: 'occurrence', text: m.events_wrong_over() };
  }
}
