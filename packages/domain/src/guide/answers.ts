import { ok, refuse, type Result } from '../kernel/result.ts';
import {
  CAMPS,
  PATTERN_QUESTION,
  SECTOR_QUESTION,
  type GuideCondition,
  type GuideQuestion,
  type GuideRules,
} from './rules-shape.ts';

/** Answers by question, one code or several; null where nobody knows, which is always allowed. */
export type GuideChoice = string | readonly string[] | null;
export interface GuideAnswers {
  /** Every question of the rules has its place here. */
  readonly chosen: Readonly<Record<string, GuideChoice>>;
  /** The form that they call it by themselves; null when they did not say. */
  readonly declared: string | null;
}

export type GuideAnswersRefusal =
  | { readonly code: 'not_answers' }
  | { readonly code: 'unknown_question'; readonly question: string }
  | { readonly code: 'unknown_answer'; readonly question: string; readonly answer: string }
  | { readonly code: 'one_answer_only'; readonly question: string };

export const DECLARED = 'declaredForm';

/**
 * Reads answers from outside: an object of question and answer; `sectors` is a list, and asides are true or false.
 * Null, an empty list and a question that is left out are "don't know". Names all that is wrong.
 *
 * @example readGuideAnswers({ openness: 'a9' }, GUIDE_RULES) // => { ok: false, error: [{ code: 'unknown_answer', question: 'openness', answer: 'a9' }] }
 */
export function readGuideAnswers(
  raw: unknown,
  rules: GuideRules,
): Result<GuideAnswers, readonly GuideAnswersRefusal[]> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refuse([{ code: 'not_answers' }]);
  const given = new Map<string, unknown>(Object.entries(raw));
  const known = new Set([DECLARED, ...rules.questions.map(({ id }) => id)]);
  const strange = [...given.keys()]
    .filter((id) => !known.has(id))
    .map((id): GuideAnswersRefusal => ({ code: 'unknown_question', question: shortened(id) }));
  const read = rules.questions.map(
    (question) => [question.id, choiceIn(given.get(question.id), question)] as const,
  );
  const declared = declaredIn(given.get(DECLARED), rules);
  const wrong = [
    ...strange,
    ...[...read.map(([, one]) => one), declared].flatMap((one) => (one.ok ? [] : [one.error])),
  ];
  if (wrong.length > 0 || !declared.ok) return refuse(wrong);
  const chosen = Object.fromEntries(read.map(([id, one]) => [id, one.ok ? one.value : null]));
  return ok({ chosen, declared: declared.value });
}

const LONGEST_SHOWN = 60;
const shortened = (given: unknown): string =>
  (typeof given === 'string' ? given : (JSON.stringify(given) ?? '')).slice(0, LONGEST_SHOWN);

type Choice<Kind extends GuideChoice = GuideChoice> = Result<Kind, GuideAnswersRefusal>;

function choiceIn(given: unknown, { id, kind, answers }: GuideQuestion): Choice {
  if (given === undefined || given === null) return ok(null);
  const codes = answers.map(({ code }) => code);
  if (kind === 'several') return severalIn(Array.isArray(given) ? given : [given], id, codes);
  if (Array.isArray(given)) return refuse({ code: 'one_answer_only', question: id });
  const said = kind === 'aside' && typeof given === 'boolean' ? (given ? 'yes' : 'no') : given;
  return codeIn(said, id, codes);
}

function severalIn(given: readonly unknown[], question: string, codes: readonly string[]): Choice {
  const strange = given.find((one) => !codes.includes(one as string));
  if (strange !== undefined) return refuse({ code: 'unknown_answer', question, answer: shortened(strange) });
  const chosen = codes.filter((code) => given.includes(code));
  return ok(chosen.length === 0 ? null : chosen);
}

const codeIn = (given: unknown, question: string, codes: readonly string[]): Choice<string> =>
  typeof given === 'string' && codes.includes(given)
    ? ok(given)
    : refuse({ code: 'unknown_answer', question, answer: shortened(given) });

const declaredIn = (given: unknown, { forms }: GuideRules): Choice<string | null> =>
  given === undefined || given === null
    ? ok(null)
    : codeIn(
        given,
        DECLARED,
        forms.map(({ code }) => code),
      );

/** Answers with the pattern of camps that follows from the sectors. */
export type KnownAnswers = ReadonlyMap<string, GuideChoice>;

/** What weights and conditions look at. */
export function knownFrom({ chosen }: GuideAnswers, { questions }: GuideRules): KnownAnswers {
  const sectors = questions.find(({ id }) => id === SECTOR_QUESTION);
  const among = chosen[SECTOR_QUESTION] ?? [];
  const here = new Set(
    sectors?.answers.filter(({ code }) => among.includes(code)).map(({ camp }) => camp) ?? [],
  );
  const pattern = CAMPS.filter((camp) => here.has(camp)).join('');
  return new Map<string, GuideChoice>([...Object.entries(chosen), [PATTERN_QUESTION, pattern || null]]);
}

/** Whether a condition holds of the answers. `isOther`: they call it something else than what is recommended. */
export function holds(condition: GuideCondition, known: KnownAnswers, isOther = false): boolean {
  if ('declared' in condition) return isOther;
  const answer = known.get(condition.question) ?? null;
  if ('lacks' in condition) return answer !== null && !answer.includes(condition.lacks);
  if (answer === null) return condition.orUnanswered === true;
  return typeof answer === 'string'
    ? condition.among.includes(answer)
    : answer.some((one) => condition.among.includes(one));
}
