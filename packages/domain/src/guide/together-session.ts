import { ok, refuse, type Result } from '../kernel/result.ts';
import type { GuideChoice } from './answers.ts';
import type { GuideRules } from './rules-shape.ts';
import { isChoiceOf, questionsCompared, sameChoice } from './together-questions.ts';

/** Parties who answer by one link, or people in one room. */
export const TOGETHER_KINDS = ['parties', 'room'] as const;
export type TogetherKind = (typeof TOGETHER_KINDS)[number];

/** Answers come in, or they are looked at; never both, so that nobody is led by what the others said. */
export const TOGETHER_STATES = ['answering', 'comparing'] as const;
export type TogetherState = (typeof TOGETHER_STATES)[number];

/** What rules look at of a session in which parties answer apart. */
export interface TogetherSession {
  readonly kind: TogetherKind;
  readonly state: TogetherState;
  /** What they came to agree on after talking, by question. */
  readonly agreed: Readonly<Record<string, GuideChoice>>;
}

/** How many may answer in one session. */
export const MOST_PARTIES = 300;

/** Days after which a session and all its answers are deleted. A code that hung on a wall lives shorter. */
export const TOGETHER_DAYS = { parties: 30, room: 7 } as const satisfies Record<TogetherKind, number>;

/** So many must have answered before there is anything to compare; fewer in a room could be told apart. */
export const FEWEST_PARTIES = { parties: 2, room: 3 } as const satisfies Record<TogetherKind, number>;

/** So many of a group must have answered before the group is shown by itself. Parties are told that theirs is. */
export const LEAST_OF_A_GROUP = { parties: 1, room: 3 } as const satisfies Record<TogetherKind, number>;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * When a session that begins now is deleted.
 * @example togetherEnds('room', new Date('2026-11-01T10:00:00Z')).toISOString() // => '2026-11-08T10:00:00.000Z'
 */
export const togetherEnds = (kind: TogetherKind, now: Date): Date =>
  new Date(now.getTime() + TOGETHER_DAYS[kind] * DAY_MS);

export type TogetherRefusal =
  | { readonly code: 'notAnswering' }
  | { readonly code: 'notComparing' }
  | { readonly code: 'full' }
  | { readonly code: 'tooFew'; readonly fewest: number }
  | { readonly code: 'notAnAnswer' }
  /** Somebody else has written something meanwhile. */
  | { readonly code: 'changedMeanwhile' };

type Decided<Value> = Result<Value, TogetherRefusal>;

/**
 * Whether one more may answer, or change an answer: only while answers come in, and up to the cap.
 * @param others how many others have answered
 * @example takeAnswer({ kind: 'room', state: 'answering', agreed: {} }, 300) // => { ok: false, error: { code: 'full' } }
 */
export function takeAnswer({ state }: TogetherSession, others: number): Decided<null> {
  if (state !== 'answering') return refuse({ code: 'notAnswering' });
  return others >= MOST_PARTIES ? refuse({ code: 'full' }) : ok(null);
}

/**
 * Answers are closed and the comparison is shown. Asked again it stays so.
 * @example openComparison({ kind: 'parties', state: 'answering', agreed: {} }, 1) // => { ok: false, error: { code: 'tooFew', fewest: 2 } }
 */
export function openComparison(session: TogetherSession, parties: number): Decided<TogetherSession> {
  const fewest = FEWEST_PARTIES[session.kind];
  if (session.state === 'comparing') return ok(session);
  return parties < fewest ? refuse({ code: 'tooFew', fewest }) : ok({ ...session, state: 'comparing' });
}

/**
 * Answers come in again, and nobody sees the comparison. What was agreed on stays.
 * @example reopenAnswering({ kind: 'room', state: 'comparing', agreed: {} }).state // => 'answering'
 */
export const reopenAnswering = (session: TogetherSession): TogetherSession => ({
  ...session,
  state: 'answering',
});

/** A common answer that somebody records: which, and what stood there when they looked. */
export interface Agreement {
  readonly question: string;
  /** Null takes back what was agreed on. */
  readonly choice: GuideChoice;
  readonly seen: GuideChoice;
}

/**
 * Records what they came to agree on. Written twice it is written once; what somebody else wrote meanwhile is not
 * overwritten unseen.
 * @example agreeOn({ kind: 'parties', state: 'comparing', agreed: {} }, { question: 'market', choice: 'm0', seen: null }, GUIDE_RULES).value.agreed // => { market: 'm0' }
 */
export function agreeOn(
  session: TogetherSession,
  { question, choice, seen }: Agreement,
  rules: GuideRules,
): Decided<TogetherSession> {
  if (session.state !== 'comparing') return refuse({ code: 'notComparing' });
  const asked = questionsCompared(rules).find(({ id }) => id === question);
  if (!asked || (choice !== null && !isChoiceOf(asked, choice))) return refuse({ code: 'notAnAnswer' });
  const now = session.agreed[question] ?? null;
  if (sameChoice(now, choice)) return ok(session);
  if (!sameChoice(now, seen)) return refuse({ code: 'changedMeanwhile' });
  const { [question]: _before, ...rest } = session.agreed;
  return ok({ ...session, agreed: choice === null ? rest : { ...rest, [question]: choice } });
}
