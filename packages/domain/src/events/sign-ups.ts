import { ok, refuse, type Result } from '../kernel/result.ts';
import { cleanText } from '../kernel/text.ts';
import type { SignUpKind, SignUpState } from './codes.ts';
import { EVENT_LIMITS } from './event.ts';

/** Days after which names and mail addresses of those who came are deleted. */
export const SIGN_UP_DAYS = 14;
/** Hours before an event at which a reminder is sent. */
export const REMINDER_HOURS = 24;

/** A place in line, as far as it decides who gets in. */
export interface InLine {
  readonly id: string;
  readonly state: SignUpState;
  readonly people: number;
}

/** How many are in, and how many wait. */
export interface LineCount {
  readonly in: number;
  readonly waiting: number;
  /** How many more there is room for; null where there is room enough. */
  readonly left: number | null;
}

/**
 * How many people come to a date.
 * @example countLine([{ id: 'a', state: 'in', people: 2 }, { id: 'b', state: 'waiting', people: 1 }], 2) // => { in: 2, waiting: 1, left: 0 }
 */
export function countLine(line: readonly InLine[], capacity: number | null): LineCount {
  const of = (state: SignUpState) =>
    line.reduce((sum, one) => (one.state === state ? sum + one.people : sum), 0);
  const inside = of('in');
  return {
    in: inside,
    waiting: of('waiting'),
    left: capacity === null ? null : Math.max(0, capacity - inside),
  };
}

/**
 * Whether whoever comes now gets in or waits. While others wait, nobody who comes later goes past them.
 * @example placeFor([{ id: 'a', state: 'in', people: 9 }], { capacity: 10, people: 1 }) // => 'in'
 * @example placeFor([{ id: 'a', state: 'in', people: 9 }], { capacity: 10, people: 2 }) // => 'waiting'
 */
export function placeFor(
  line: readonly InLine[],
  { capacity, people }: { readonly capacity: number | null; readonly people: number },
): 'in' | 'waiting' {
  const { left, waiting } = countLine(line, capacity);
  return left === null || (waiting === 0 && people <= left) ? 'in' : 'waiting';
}

/**
 * Who moves up from the waiting list, in the order in which they came. Nobody is moved out. A party that is too large for
 * what is free waits on, and smaller ones behind it get in: a free place is better used than kept.
 * @param line in the order of coming
 * @example movesUp([{ id: 'a', state: 'in', people: 1 }, { id: 'b', state: 'waiting', people: 3 }, { id: 'c', state: 'waiting', people: 1 }], 3) // => ['c']
 */
export function movesUp(line: readonly InLine[], capacity: number | null): readonly string[] {
  let left = countLine(line, capacity).left ?? Infinity;
  const up: string[] = [];
  for (const { id, state, people } of line) {
    if (state !== 'waiting' || people > left) continue;
    up.push(id);
    left -= people;
  }
  return up;
}

/** What somebody wrote who wants to come. */
export interface SignUpForm {
  readonly people: string;
  readonly name: string;
  /** Already read as a mail address; null where none was given. */
  readonly email: string | null;
}
export interface SignUp {
  readonly people: number;
  readonly name: string;
  readonly email: string | null;
}
export type SignUpRefusal =
  | { readonly code: 'people_wrong'; readonly most: number }
  | { readonly code: 'name_missing' }
  | { readonly code: 'name_too_long'; readonly limit: number }
  | { readonly code: 'not_open' | 'over' | 'cancelled' };

/**
 * Reads a sign-up. Where only the number is asked for, nothing else is kept, whatever was sent.
 * @example readSignUp('count', { people: '3', name: 'Ida', email: 'ida@example.dk' }) // => { ok: true, value: { people: 3, name: '', email: null } }
 * @example readSignUp('name', { people: '1', name: ' ', email: null }) // => { ok: false, error: { code: 'name_missing' } }
 */
export function readSignUp(kind: SignUpKind, form: SignUpForm): Result<SignUp, SignUpRefusal> {
  if (kind === 'none') return refuse({ code: 'not_open' });
  const people = Number(form.people === '' ? '1' : form.people);
  if (!Number.isInteger(people) || people < 1 || people > EVENT_LIMITS.party)
    return refuse({ code: 'people_wrong', most: EVENT_LIMITS.party });
  if (kind === 'count') return ok({ people, name: '', email: null });
  const name = cleanText(form.name).replaceAll(/\s+/g, ' ');
  if (name === '') return refuse({ code: 'name_missing' });
  if (name.length > EVENT_LIMITS.name) return refuse({ code: 'name_too_long', limit: EVENT_LIMITS.name });
  return ok({ people, name, email: form.email });
}

/**
 * Whether people can still say that they come: until it begins, as long as it takes place.
 * @example signUpOpen({ startsAt: new Date(2), cancelled: false }, new Date(1)).ok // => true
 * @example signUpOpen({ startsAt: new Date(2), cancelled: false }, new Date(2)).error // => { code: 'over' }
 */
export function signUpOpen(
  { startsAt, cancelled }: { readonly startsAt: Date; readonly cancelled: boolean },
  now: Date,
): Result<null, { readonly code: 'over' | 'cancelled' }> {
  if (cancelled) return refuse({ code: 'cancelled' });
  return now < startsAt ? ok(null) : refuse({ code: 'over' });
}
