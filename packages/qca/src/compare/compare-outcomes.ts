import { overlapOf } from '../fit/overlap.ts';
import { sufficiencyFit, type SufficiencyFit } from '../fit/sufficiency.ts';
import type { CalibratedTable, Outcome } from '../kernel/calibrated-table.ts';
import { modelMembership, termMembership, type Model, type Term } from '../kernel/terms.ts';

/** An outcome and a model that explains it. */
export interface Explained {
  readonly outcome: Outcome;
  readonly model: Model;
}

/** A term of either model beside both outcomes. */
export interface ComparedTerm {
  readonly term: Term;
  readonly inFirst: boolean;
  readonly inSecond: boolean;
  readonly first: SufficiencyFit;
  readonly second: SufficiencyFit;
}

export interface OutcomeComparison {
  readonly terms: readonly ComparedTerm[];
  /** Cases that are more in than out of both models, of one, and of none. */
  readonly both: readonly string[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  readonly neither: readonly string[];
  /** How much the two models are of the same cases, from 0 to 1; null when neither has members. */
  readonly overlap: number | null;
}

/**
 * Two outcomes and their models side by side: an outcome and its absence, or two different outcomes of the same cases.
 * Each term is held against both. A term that fits an outcome and its absence alike says nothing of either, and cases
 * in both models are where the two explanations contradict each other; that the absence has an explanation of its own
 * is usual, since causes are not symmetrical (Schneider and Wagemann, 2012, 3.3).
 * @example compareOutcomes({ outcome: { name: 'Y', membership: [1, 0] }, model: [[{ condition: 0, value: 1 }]] }, { outcome: { name: '~Y', membership: [0, 1] }, model: [[{ condition: 0, value: 0 }]] }, { cases: ['x', 'y'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1, 0]] }).onlyFirst // => ['x']
 */
export function compareOutcomes(
  first: Explained,
  second: Explained,
  table: CalibratedTable,
): OutcomeComparison {
  const terms = new Map([...first.model, ...second.model].map((term) => [JSON.stringify(term), term]));
  const has = ({ model }: Explained, term: Term) =>
    model.some((other) => JSON.stringify(other) === JSON.stringify(term));
  const [of, against] = [modelMembership(first.model, table), modelMembership(second.model, table)];
  const named = (inOf: boolean, inAgainst: boolean) =>
    table.cases.filter(
      (_, at) => (of[at] as number) > 0.5 === inOf && (against[at] as number) > 0.5 === inAgainst,
    );
  return {
    terms: [...terms.values()].map((term) => {
      const membership = termMembership(term, table);
      return {
        term,
        inFirst: has(first, term),
        inSecond: has(second, term),
        first: sufficiencyFit(membership, first.outcome.membership),
        second: sufficiencyFit(membership, second.outcome.membership),
      };
    }),
    both: named(true, true),
    onlyFirst: named(true, false),
    onlySecond: named(false, true),
    neither: named(false, false),
    overlap: overlapOf(of, against),
  };
}
