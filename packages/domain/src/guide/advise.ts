import { holds, knownFrom, type GuideAnswers, type GuideChoice, type KnownAnswers } from './answers.ts';
import { flipsOf, type Flip } from './flips.ts';
import { recommend, type GuideStatus, type Recommendation } from './recommend.ts';
import { PATTERN_QUESTION, SECTOR_QUESTION, type GuideRules } from './rules-shape.ts';
import { lossesOf, reasonsOf, type Part, type Suitability } from './suitability.ts';

/** An answer that counts for or against a form. */
export interface Weighed {
  readonly question: string;
  readonly answer: GuideChoice;
  readonly weight: number;
  /** 0–3: how well the answer fits the form. */
  readonly fit: number;
}

/** What would have to be different for a form: the gates that are shut, and what costs it most. */
export interface ToChange {
  readonly form: string;
  readonly gates: readonly string[];
  readonly losses: readonly Weighed[];
}

/** What the guide says of one set of answers. All by codes; the sentences stand in the rules of that version. */
export interface Advice {
  /** Of the rules that made it. */
  readonly version: number;
  readonly form: string | null;
  readonly status: GuideStatus;
  /** The second form where two are close; null otherwise. */
  readonly also: string | null;
  /** Of the form, from 0 to 1: how much of its weight is answered. Null without a form. */
  readonly coverage: number | null;
  /** The forms that are left, the best first; null where nothing that counts is answered. */
  readonly scores: readonly { readonly form: string; readonly score: number | null }[];
  readonly reasons: readonly Weighed[];
  readonly doubts: readonly Weighed[];
  readonly flips: readonly Flip[];
  readonly excluded: readonly { readonly form: string; readonly gates: readonly string[] }[];
  readonly toChange: readonly ToChange[];
  readonly warnings: readonly string[];
  readonly contradictions: readonly string[];
  readonly declaredForm: string | null;
}

const REASONS = 3;
const DOUBTS = 2;

/**
 * Which form of collaboration the answers point to, why, why not the others, and what would turn it (section C.4).
 * @example advise({ chosen: { authority: 'fully' }, declared: 'samskabelse' }, GUIDE_RULES).warnings // => ['W4']
 */
export function advise(answers: GuideAnswers, rules: GuideRules): Advice {
  const known = knownFrom(answers, rules);
  const found = recommend(answers, rules);
  const top = found.form === null ? undefined : found.order[0];
  return {
    version: rules.version,
    form: found.form,
    status: found.status,
    also: found.status === 'close' ? (found.order[1]?.form.code ?? null) : null,
    coverage: top?.coverage ?? null,
    scores: found.order.map(({ form, score }) => ({ form: form.code, score })),
    reasons: top ? weighed(reasonsOf(top, REASONS), known) : [],
    doubts: top ? weighed(lossesOf(top, DOUBTS), known) : [],
    flips: flipsOf(answers, rules),
    excluded: found.all
      .filter(({ gates }) => gates.length > 0)
      .map(({ form, gates }) => ({ form: form.code, gates: gates.map(({ id }) => id) })),
    toChange: toChange(found, known, rules),
    warnings: warningsOf(found.form, answers.declared, known, rules),
    contradictions: rules.contradictions
      .filter(({ when }) => when.every((one) => holds(one, known)))
      .map(({ id }) => id),
    declaredForm: answers.declared,
  };
}

/** The pattern is told as the sectors it follows from: nobody was asked for it. */
const weighed = (parts: readonly Part[], known: KnownAnswers): readonly Weighed[] =>
  parts.map(({ question: id, weight, fit }) => {
    const question = id === PATTERN_QUESTION ? SECTOR_QUESTION : id;
    return { question, answer: known.get(question) ?? null, weight, fit };
  });

/** Of the forms that everybody is told about, and of the second. */
function toChange(
  { form: chosen, order, all }: Recommendation,
  known: KnownAnswers,
  { explained }: GuideRules,
): readonly ToChange[] {
  const about = all.filter(
    (one: Suitability) => one.form.code !== chosen && (explained.includes(one.form.code) || one === order[1]),
  );
  return about.map((one) => ({
    form: one.form.code,
    gates: one.gates.map(({ id }) => id),
    losses: weighed(lossesOf(one, DOUBTS), known),
  }));
}

function warningsOf(
  form: string | null,
  declared: string | null,
  known: KnownAnswers,
  { warnings }: GuideRules,
): readonly string[] {
  const isOther = form !== null && declared !== null && declared !== form;
  return warnings
    .filter(({ forms }) => forms === undefined || (form !== null && forms.includes(form)))
    .filter(({ when }) => when.every((one) => holds(one, known, isOther)))
    .map(({ id }) => id);
}
