import { isOn, type Codebook, type CodedCase } from '@samskab/domain';

/** Of the experiences that had a condition, how many had an outcome. */
export interface OutcomeCell {
  readonly condition: string;
  readonly outcome: string;
  readonly count: number;
  readonly of: number;
}

/** Every condition of a codebook beside every outcome, among the experiences that know both. */
export const outcomeMatrix = (
  cases: readonly CodedCase[],
  { conditions, outcomes }: Pick<Codebook, 'conditions' | 'outcomes'>,
): readonly OutcomeCell[] =>
  conditions.flatMap(({ code: condition }) => {
    const having = cases.filter(({ degrees }) => isOn(degrees[condition], 'present'));
    return outcomes.map(({ code: outcome }) => {
      const known = having.filter(({ degrees }) => degrees[outcome] !== undefined);
      const count = known.filter(({ degrees }) => isOn(degrees[outcome], 'present')).length;
      return { condition, outcome, count, of: known.length };
    });
  });
