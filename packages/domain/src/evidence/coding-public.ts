import type { Coding, Judgement } from './codes.ts';
import { compareCodes, type ComparedCode, type Settlement } from './coding-settlement.ts';
import type { codesOf } from './codebook.ts';

/** Whose reasons a reader may see: everybody's, only what the teller wrote for readers, or nobody's. */
export type ReasonsShown = 'all' | 'teller' | 'none';

/** What readers see of how a story is coded. */
export interface PublicCodes {
  /** Who has coded it, in the order of what is said. */
  readonly coders: readonly Coding['by'][];
  /** Codes of which somebody knows something. */
  readonly codes: readonly ComparedCode[];
  /** How many codes nobody knows anything of. */
  readonly unknown: number;
  /** Whether there are reasons that are not shown. */
  readonly hidden: boolean;
}

/**
 * How a story is coded, as readers may see it: every degree, and as many reasons as its anonymity allows.
 * @example publicCodes({ codings: [], settlements: {} }, { conditions: [{ code: 'A' }], outcomes: [] }, 'all') // => { coders: [], codes: [], unknown: 1, hidden: false }
 */
export function publicCodes(
  {
    codings,
    settlements,
  }: {
    readonly codings: readonly Coding[];
    readonly settlements: Readonly<Record<string, Settlement>>;
  },
  codebook: Parameters<typeof codesOf>[0],
  reasons: ReasonsShown,
): PublicCodes {
  const compared = compareCodes(codings, settlements, codebook);
  const known = compared.filter(({ standing }) => standing !== 'unknown');
  const shown = known.map((one) => ({
    ...one,
    said: one.said.map((judgement, n) => withoutReason(judgement, keeps(reasons, codings[n]?.by))),
    settlement: one.settlement && {
      ...one.settlement,
      reason: reasons === 'all' ? one.settlement.reason : '',
    },
  }));
  return {
    coders: codings.map(({ by }) => by),
    codes: shown,
    unknown: compared.length - known.length,
    hidden: JSON.stringify(shown) !== JSON.stringify(known),
  };
}

const keeps = (reasons: ReasonsShown, by: Coding['by'] | undefined): boolean =>
  reasons === 'all' || (reasons === 'teller' && by === 'teller');

const withoutReason = (judgement: Judgement | null, keep: boolean): Judgement | null =>
  judgement === null || keep ? judgement : { ...judgement, reason: '' };
