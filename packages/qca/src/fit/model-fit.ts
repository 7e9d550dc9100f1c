import type { CalibratedTable } from '../kernel/calibrated-table.ts';
import type { Model, Term } from '../kernel/terms.ts';
import { necessityFit, type NecessityFit } from './necessity.ts';
import { sufficiencyFit, type SufficiencyFit } from './sufficiency.ts';
import { membershipsOf } from './term-memberships.ts';

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
  const { ofTerm, ofModel } = membershipsOf(table);
  const whole = sufficiencyFit(ofModel(model), outcome);
  return {
    ...whole,
    terms: model.map((term, at) => {
      const others = sufficiencyFit(ofModel(model.toSpliced(at, 1)), outcome).coverage;
      const uniqueCoverage = whole.coverage === null || others === null ? null : whole.coverage - others;
      return { term, ...sufficiencyFit(ofTerm(term), outcome), uniqueCoverage };
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
  const { ofTerm, ofModel } = membershipsOf(table);
  return {
    ...necessityFit(ofModel(model), outcome),
    terms: model.map((term) => ({ term, ...necessityFit(ofTerm(term), outcome) })),
  };
}
