import { necessityFit, type NecessityFit } from '../fit/necessity.ts';
import { reaches } from '../fit/reaches.ts';
import { ratio, sufficiencyFit, type SufficiencyFit } from '../fit/sufficiency.ts';
import type { CalibratedTable } from '../kernel/calibrated-table.ts';
import type { Term } from '../kernel/terms.ts';
import { searchCombinations, type SearchBounds } from './search-combinations.ts';

/** What a necessary combination must reach at least, each from 0 to 1. */
export interface NecessityCutOffs {
  readonly inclusion: number;
  readonly coverage: number;
  readonly relevance: number;
}
export interface SufficiencyCutOffs {
  readonly inclusion: number;
  readonly coverage: number;
  readonly pri: number;
}

export interface NecessaryCombination extends NecessityFit {
  readonly joinedBy: 'and' | 'or';
  readonly literals: Term;
}
export interface SufficientCombination extends SufficiencyFit {
  readonly literals: Term;
}

/** What was found, and whether everything was looked at. */
export interface Searched<Combination> {
  readonly found: readonly Combination[];
  readonly complete: boolean;
}

/** Necessary conditions are usually only spoken of from 0.9 (Schneider and Wagemann, 2012, 5.1). */
export const USUAL_NECESSITY: NecessityCutOffs = { inclusion: 0.9, coverage: 0, relevance: 0 };
export const USUAL_SUFFICIENCY: SufficiencyCutOffs = { inclusion: 0.8, coverage: 0, pri: 0 };
/** Twelve conditions with two values, looked at in all combinations. */
export const USUAL_BOUNDS: SearchBounds = { depth: 12, most: 2_000_000 };

/**
 * Conditions and combinations of conditions that are necessary for an outcome. All those joined by "and" that reach
 * the cut-offs, then those joined by "or" of which no part does: of the others that say nothing new. Between
 * different conditions only; the first conditions vary slowest, short combinations come first.
 *
 * As `superSubset(relation = "necessity")` of the R package QCA. A combination joined by "or" is only meant as a
 * necessary condition when it stands for something the conditions have in common (Schneider and Wagemann, 2012, 3.2).
 *
 * @param outcome membership of each case of the table, 0 to 1
 * @example necessaryCombinations({ cases: ['a', 'b'], conditions: [{ name: 'X', kind: 'crisp', values: 2 }], codes: [[1, 0]] }, [1, 0]) // => { found: [{ joinedBy: 'and', literals: [{ condition: 0, value: 1 }], inclusion: 1, coverage: 1, relevance: 1 }], complete: true }
 */
export function necessaryCombinations(
  table: CalibratedTable,
  outcome: readonly number[],
  cutOffs: NecessityCutOffs = USUAL_NECESSITY,
  bounds: SearchBounds = USUAL_BOUNDS,
): Searched<NecessaryCombination> {
  const found: NecessaryCombination[] = [];
  const having = sum(outcome);
  const search = (joinedBy: 'and' | 'or', isHopeless: (membership: Float64Array) => boolean): boolean =>
    searchCombinations(
      table,
      {
        joinedBy,
        isHopeless,
        minimal: joinedBy === 'or',
        isFound: (literals, membership) => {
          const isKnown = joinedBy === 'or' && literals.length === 1;
          const fit = necessityFit(membership, outcome);
          if (!isNecessary(fit, cutOffs)) return false;
          if (!isKnown) found.push({ joinedBy, literals, ...fit });
          return true;
        },
      },
      bounds,
    );
  // Each "and" takes members away, and inclusion with them.
  const all = search(
    'and',
    (membership) => !reaches(ratio(shared(membership, outcome), having), cutOffs.inclusion),
  );
  const any = search('or', () => false);
  return { found, complete: all && any };
}

const isNecessary = (fit: NecessityFit, cutOffs: NecessityCutOffs): boolean =>
  reaches(fit.inclusion, cutOffs.inclusion) &&
  reaches(fit.coverage, cutOffs.coverage) &&
  reaches(fit.relevance, cutOffs.relevance);

/**
 * The shortest combinations, joined by "and", that are sufficient for an outcome by their own figures; rows of a truth
 * table play no part, so that this is no substitute for minimisation. As `superSubset(relation = "sufficiency")` of
 * the R package QCA.
 * @param outcome membership of each case of the table, 0 to 1
 * @example sufficientCombinations({ cases: ['a', 'b'], conditions: [{ name: 'X', kind: 'crisp', values: 2 }], codes: [[1, 0]] }, [1, 0]).found // => [{ literals: [{ condition: 0, value: 1 }], inclusion: 1, pri: 1, coverage: 1 }]
 */
export function sufficientCombinations(
  table: CalibratedTable,
  outcome: readonly number[],
  cutOffs: SufficiencyCutOffs = USUAL_SUFFICIENCY,
  bounds: SearchBounds = USUAL_BOUNDS,
): Searched<SufficientCombination> {
  const found: SufficientCombination[] = [];
  const having = sum(outcome);
  const complete = searchCombinations(
    table,
    {
      joinedBy: 'and',
      minimal: true,
      // Each "and" takes members away, and coverage with them.
      isHopeless: (membership) => !reaches(ratio(shared(membership, outcome), having), cutOffs.coverage),
      isFound: (literals, membership) => {
        const fit = sufficiencyFit(membership, outcome);
        const isSufficient =
          fit.inclusion !== null &&
          reaches(fit.inclusion, cutOffs.inclusion) &&
          reaches(fit.coverage, cutOffs.coverage) &&
          reaches(fit.pri, cutOffs.pri);
        if (isSufficient) found.push({ literals, ...fit });
        return isSufficient;
      },
    },
    bounds,
  );
  return { found, complete };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function shared(membership: Float64Array, outcome: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < membership.length; at += 1)
    total += Math.min(membership[at] as number, outcome[at] as number);
  return total;
}
