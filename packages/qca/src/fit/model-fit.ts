import type { CalibratedTable } from '../kernel/calibrated-table.ts';
import { termMembership, type Model, type Term } from '../kernel/terms.ts';
import { necessityFit, type NecessityFit } from './necessity.ts';
import { sufficiencyFit, type SufficiencyFit } from './sufficiency.ts';

export interface TermFit extends SufficiencyFit {
  readonly term: Term;
  /** What of the outcome only this term of the model accounts for; null when no case has the outcome. */
  readonly uniqueCoverage: number | null;
}

/** A model's own figures, and those of each of its terms. */
export interface ModelFit extends SufficiencyFit {
  readonly terms: readonly TermFit[];
}

export interface NecessaryModelFit extends NecessityFit {
  readonly terms: readonly (NecessityFit & { readonly term: Term })[];
}

/**
 * How well a model explains an outcome: figures of the whole and of each term. Unique coverage is what is lost when a
 * term is left out of this model; of a model's only term it is its coverage, where R QCA shows nothing.
 * @param outcome membership of each case of the table, 0 to 1
 * @example modelFit([[{ condition: 0, value: 1 }]], { cases: ['a', 'b'], conditions: [{ name: 'X', kind: 'fuzzy', values: 2 }], codes: [[1, 0.5]] }, [0.5, 0.5]).coverage // => 1
 */
export function modelFit(model: Model, table: CalibratedTable, outcome: readonly number[]): ModelFit {
  const terms = model.map((term) => termMembership(term, table));
  const whole = sufficiencyFit(union(terms, outcome.length), outcome);
  return {
    ...whole,
    terms: model.map((term, at) => {
      const fit = sufficiencyFit(terms[at] as readonly number[], outcome);
      const others = sufficiencyFit(union(terms.toSpliced(at, 1), outcome.length), outcome).coverage;
      const uniqueCoverage = whole.coverage === null || others === null ? null : whole.coverage - others;
      return { term, ...fit, uniqueCoverage };
    }),
  };
}

/**
 * All models of an ambiguous solution taken together: every term that stands in any of them, once, and what they
 * explain together. As the overall figures of R QCA, where unique coverage is taken among all these terms.
 * @example solutionFit([[], []], { cases: ['a'], conditions: [], codes: [] }, [1]) // => { terms: [], inclusion: null, pri: null, coverage: 0 }
 */
export function solutionFit(
  models: readonly Model[],
  table: CalibratedTable,
  outcome: readonly number[],
): ModelFit {
  const different = new Map(models.flat().map((term) => [JSON.stringify(term), term]));
  return modelFit([...different.values()], table, outcome);
}

/**
 * How far a model, its terms joined by "or", is necessary for an outcome, and each of its terms.
 * @example necessaryModelFit([[]], { cases: ['a'], conditions: [], codes: [] }, [1]).inclusion // => 1
 */
export function necessaryModelFit(
  model: Model,
  table: CalibratedTable,
  outcome: readonly number[],
): NecessaryModelFit {
  const terms = model.map((term) => termMembership(term, table));
  return {
    ...necessityFit(union(terms, outcome.length), outcome),
    terms: model.map((term, at) => ({ term, ...necessityFit(terms[at] as readonly number[], outcome) })),
  };
}

/** The greatest of several memberships, case by case; 0 when there are none. */
function union(memberships: readonly (readonly number[])[], cases: number): readonly number[] {
  const all = Array.from({ length: cases }, () => 0);
  for (const membership of memberships)
    for (let at = 0; at < cases; at += 1) all[at] = Math.max(all[at] as number, membership[at] as number);
  return all;
}
