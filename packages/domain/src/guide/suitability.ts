import { holds, type KnownAnswers } from './answers.ts';
import type { GuideForm, GuideGate, GuideRules } from './rules-shape.ts';

/** What one answered question gave a form, and what it could have given. */
export interface Part {
  readonly question: string;
  readonly weight: number;
  /** 0–3. */
  readonly fit: number;
}

/** How well a form suits the answers. */
export interface Suitability {
  readonly form: GuideForm;
  /** 0–100; null when no answered question says anything of it. */
  readonly score: number | null;
  /** Answered weight by all weight, from 0 to 1. */
  readonly coverage: number;
  readonly parts: readonly Part[];
  /** The gates that take it out; empty where it may be recommended. */
  readonly gates: readonly GuideGate[];
}

const BEST_FIT = 3;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Every form with its score and its gates, in the order of the rules (section C.4). */
export const suitabilities = (known: KnownAnswers, { forms, gates }: GuideRules): readonly Suitability[] =>
  forms.map((form) => {
    const parts = partsOf(form, known);
    const answered = sum(parts.map(({ weight }) => weight));
    return {
      form,
      score: scoreOf(parts, answered),
      coverage: answered / sum(Object.values(form.weights).map(({ weight }) => weight)),
      parts,
      gates: gates.filter((gate) => concerns(gate, form) && gate.when.every((one) => holds(one, known))),
    };
  });

const concerns = (gate: GuideGate, { code }: GuideForm): boolean =>
  gate.allBut === undefined ? gate.form === code : gate.allBut !== code;

function partsOf({ weights }: GuideForm, known: KnownAnswers): readonly Part[] {
  return Object.entries(weights).flatMap(([question, { weight, fit }]) => {
    const answer = known.get(question) ?? null;
    const fits = typeof answer === 'string' ? fit[answer] : undefined;
    return fits === undefined ? [] : [{ question, weight, fit: fits }];
  });
}

/** floor(100 · got / possible + 0.5), in whole numbers so that halves are exact. */
function scoreOf(parts: readonly Part[], answered: number): number | null {
  if (answered === 0) return null;
  const possible = BEST_FIT * answered;
  const got = sum(parts.map(({ weight, fit }) => weight * fit));
  return Math.floor((200 * got + possible) / (2 * possible));
}

/** The forms that may be recommended, the best first; equal ones as the rules list them. */
export const ranked = (all: readonly Suitability[]): readonly Suitability[] =>
  all
    .filter(({ gates }) => gates.length === 0)
    .toSorted((one, other) => (other.score ?? -1) - (one.score ?? -1));

/** The questions that count most for a form among those that fit it fully. */
export const reasonsOf = ({ parts }: Suitability, many: number): readonly Part[] =>
  parts
    .filter(({ fit }) => fit === BEST_FIT)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, many);

/** The questions that cost a form most. */
export const lossesOf = ({ parts }: Suitability, many: number): readonly Part[] =>
  parts
    .filter(({ fit }) => fit < BEST_FIT)
    .toSorted((one, other) => lost(other) - lost(one))
    .slice(0, many);

export const lost = ({ weight, fit }: Part): number => weight * (BEST_FIT - fit);
