import type { AnalysisReport } from '@samskab/qca';

/** What two analyses have in common, and what only one of them has. */
export interface Comparison {
  readonly both: readonly string[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  /** Whether the models are the same, all of them. */
  readonly isSame: boolean;
  /** Cases that are in the first model of one and in no term of the other's. */
  readonly casesOnlyA: readonly string[];
  readonly casesOnlyB: readonly string[];
}

type Compared = Pick<AnalysisReport, 'models'>;

/** Every term of any model, once. */
const termsOf = ({ models }: Compared): readonly string[] => [
  ...new Set(models.flatMap(({ terms }) => terms.map(({ term }) => term))),
];

/** The same for the same terms in any order. */
const modelsOf = ({ models }: Compared): ReadonlySet<string> =>
  new Set(
    models.map(({ terms }) =>
      terms
        .map(({ term }) => term)
        .toSorted()
        .join(' + '),
    ),
  );

const casesOf = ({ models }: Compared): ReadonlySet<string> =>
  new Set(models.slice(0, 1).flatMap(({ terms }) => terms.flatMap(({ cases }) => cases)));

/**
 * Two analyses beside each other: terms that both have or only one, and cases that the first model of only one
 * accounts for. The order of terms and models says nothing.
 */
export function compareAnalyses(a: Compared, b: Compared): Comparison {
  const [inA, inB] = [new Set(termsOf(a)), new Set(termsOf(b))];
  const [modelsA, modelsB] = [modelsOf(a), modelsOf(b)];
  const [casesA, casesB] = [casesOf(a), casesOf(b)];
  return {
    both: [...inA].filter((term) => inB.has(term)),
    onlyA: [...inA].filter((term) => !inB.has(term)),
    onlyB: [...inB].filter((term) => !inA.has(term)),
    isSame: modelsA.size === modelsB.size && modelsA.isSubsetOf(modelsB),
    casesOnlyA: [...casesA].filter((name) => !casesB.has(name)),
    casesOnlyB: [...casesB].filter((name) => !casesA.has(name)),
  };
}
