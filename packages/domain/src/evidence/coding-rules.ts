import { ok, refuse, type Result } from '../kernel/result.ts';
import { codesOf } from './codebook.ts';
import type { Judgement } from './codes.ts';

type Codes = Parameters<typeof codesOf>[0];
type Judgements = Readonly<Record<string, Judgement>>;

/**
 * One coder's work on a story: first the conditions, from the part of the story that does not tell how it went; then
 * they are closed, the rest is shown, and the outcomes are coded. Only what is finished counts.
 *
 *   begun ─judge conditions→ begun ─close→ closed ─judge outcomes→ closed ─finish→ finished
 */
export interface CodingWork {
  readonly judgements: Judgements;
  /** Whether the coder did not know how the story ended while the conditions were coded. */
  readonly blind: boolean;
  readonly startedAt: Date;
  readonly conditionsClosedAt: Date | null;
  readonly finishedAt: Date | null;
}

export type CodingRefusal =
  | { readonly code: 'coding_finished' }
  /** The conditions can no longer be changed, because the outcome has been shown. */
  | { readonly code: 'conditions_closed' }
  /** The outcomes cannot be coded yet, because the conditions are still open. */
  | { readonly code: 'conditions_open' }
  /** Neither a degree nor "cannot be known" is given. */
  | { readonly code: 'unanswered'; readonly codes: readonly string[] }
  | { readonly code: 'reason_missing'; readonly codes: readonly string[] }
  /** Another window has saved something else for these in the meantime. */
  | { readonly code: 'changed_meanwhile'; readonly codes: readonly string[] };

export type Coded = Result<CodingWork, CodingRefusal>;

/**
 * A coding with nothing judged.
 * @example beginCoding({ knowsOutcome: true, at: new Date(0) }).blind // => false
 */
export const beginCoding = ({
  knowsOutcome,
  at,
}: {
  readonly knowsOutcome: boolean;
  readonly at: Date;
}): CodingWork => ({
  judgements: {},
  blind: !knowsOutcome,
  startedAt: at,
  conditionsClosedAt: null,
  finishedAt: null,
});

/**
 * Which codes are being judged now: the conditions until they are closed, then the outcomes, and at the end none.
 * @example openCodes(beginCoding({ knowsOutcome: false, at: new Date(0) }), { conditions: [{ code: 'A' }], outcomes: [{ code: 'Y' }] }) // => ['A']
 */
export function openCodes(work: CodingWork, codebook: Codes): readonly string[] {
  if (work.finishedAt) return [];
  const part = work.conditionsClosedAt ? codebook.outcomes : codebook.conditions;
  return part.map(({ code }) => code);
}

/**
 * Takes what a coder says, also half of it: a degree whose reason is still to come is kept, so that nothing is lost.
 *
 * @param said the judgement of each code that was on the page; null where nothing was chosen
 * @param seen what the page showed as saved when it was opened. Where another window has saved something else since,
 * the whole is refused and the codes are named; saying the same again is no conflict.
 * @example judge(beginCoding({ knowsOutcome: false, at: new Date(0) }), { conditions: [{ code: 'A' }], outcomes: [] }, { said: { A: { degree: 1, reason: '' } }, seen: {} }).value.judgements // => { A: { degree: 1, reason: '' } }
 */
export function judge(
  work: CodingWork,
  codebook: Codes,
  { said, seen }: { readonly said: Readonly<Record<string, Judgement | null>>; readonly seen: Judgements },
): Coded {
  if (work.finishedAt) return refuse({ code: 'coding_finished' });
  const open = new Set(openCodes(work, codebook));
  const known = new Set(codesOf(codebook));
  const mine = Object.entries(said).filter(([code]) => known.has(code));
  if (mine.some(([code]) => !open.has(code)))
    return refuse({ code: work.conditionsClosedAt ? 'conditions_closed' : 'conditions_open' });
  const conflicts = mine
    .filter(([code, one]) => !same(work.judgements[code], seen[code]) && !same(work.judgements[code], one))
    .map(([code]) => code);
  if (conflicts.length > 0) return refuse({ code: 'changed_meanwhile', codes: conflicts });
  return ok({ ...work, judgements: withSaid(work.judgements, mine) });
}

function withSaid(before: Judgements, said: readonly (readonly [string, Judgement | null])[]): Judgements {
  const after = new Map(Object.entries(before));
  for (const [code, judgement] of said) {
    if (judgement) after.set(code, judgement);
    else after.delete(code);
  }
  return Object.fromEntries(after);
}

const same = (one: Judgement | null | undefined, other: Judgement | null | undefined): boolean =>
  one && other ? one.degree === other.degree && one.reason === other.reason : !one && !other;

/**
 * Closes the conditions for good, so that the rest of the story can be shown.
 *
 * @param knowsOutcome whether the coder has come to know it in another way while coding
 * @example closeConditions(beginCoding({ knowsOutcome: false, at: new Date(0) }), { conditions: [{ code: 'A' }], outcomes: [] }, { knowsOutcome: false, at: new Date(0) }).error // => { code: 'unanswered', codes: ['A'] }
 */
export function closeConditions(
  work: CodingWork,
  codebook: Codes,
  { knowsOutcome, at }: { readonly knowsOutcome: boolean; readonly at: Date },
): Coded {
  if (work.finishedAt) return refuse({ code: 'coding_finished' });
  if (work.conditionsClosedAt) return ok(work);
  const lacking = lackingIn(work.judgements, codebook.conditions);
  if (lacking) return refuse(lacking);
  return ok({ ...work, blind: work.blind && !knowsOutcome, conditionsClosedAt: at });
}

/**
 * Finishes the coding: from now on it counts, and others may see it.
 * @example finishCoding(beginCoding({ knowsOutcome: false, at: new Date(0) }), { conditions: [], outcomes: [] }, new Date(0)).error // => { code: 'conditions_open' }
 */
export function finishCoding(work: CodingWork, codebook: Codes, at: Date): Coded {
  if (work.finishedAt) return ok(work);
  if (!work.conditionsClosedAt) return refuse({ code: 'conditions_open' });
  const lacking = lackingIn(work.judgements, codebook.outcomes);
  return lacking ? refuse(lacking) : ok({ ...work, finishedAt: at });
}

function lackingIn(judgements: Judgements, codes: Codes['conditions']): CodingRefusal | null {
  const all = codes.map(({ code }) => code);
  const unanswered = all.filter((code) => !judgements[code]);
  if (unanswered.length > 0) return { code: 'unanswered', codes: unanswered };
  const bare = all.filter((code) => judgements[code]?.degree !== null && judgements[code]?.reason === '');
  return bare.length > 0 ? { code: 'reason_missing', codes: bare } : null;
}
