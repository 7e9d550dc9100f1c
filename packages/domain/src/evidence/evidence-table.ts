import type { CalibratedTable, Literal, Outcome } from '@samskab/qca';
import type { Codebook } from './codebook.ts';

/** A coded story, as far as looking for patterns goes. */
export interface CodedCase {
  readonly id: string;
  readonly degrees: Readonly<Record<string, number>>;
}

/** Whether the outcome was there or not. Both are asked alike: causes of one are not the other's turned round. */
export const SIDES = ['present', 'absent'] as const;
export type Side = (typeof SIDES)[number];

/** What is looked for, and among what. */
export interface EvidenceQuestion {
  readonly codebook: Codebook;
  /** Code of the outcome. */
  readonly outcome: string;
  /** Codes of the conditions, in this order. */
  readonly conditions: readonly string[];
}

/**
 * The cases that know the outcome and all the conditions: unknown stays unknown, so the others are left out.
 * @example completeCases([{ id: 'a', degrees: { A: 1 } }], { conditions: ['A'], outcome: 'Y' }) // => []
 */
export const completeCases = <Case extends CodedCase>(
  cases: readonly Case[],
  { conditions, outcome }: Pick<EvidenceQuestion, 'conditions' | 'outcome'>,
): readonly Case[] =>
  cases.filter(({ degrees }) => [...conditions, outcome].every((code) => degrees[code] !== undefined));

/** Complete cases as a table of the computing package; cases are called by their identifiers. */
export const tableOf = (cases: readonly CodedCase[], conditions: readonly string[]): CalibratedTable => ({
  cases: cases.map(({ id }) => id),
  conditions: conditions.map((name) => ({ name, kind: 'fuzzy', values: 2 })),
  codes: conditions.map((code) => cases.map(({ degrees }) => degrees[code] as number)),
});

export const outcomeOnSide = (cases: readonly CodedCase[], code: string, side: Side): Outcome => ({
  name: side === 'present' ? code : `~${code}`,
  membership: cases.map(({ degrees }) => {
    const degree = degrees[code] as number;
    return side === 'present' ? degree : 1 - degree;
  }),
});

/** What theory says should help, as literals; for the absence of the outcome the other way round. */
export const expectedLiterals = (
  { codebook, conditions }: EvidenceQuestion,
  side: Side,
): readonly Literal[] =>
  conditions.flatMap((code, condition) => {
    const helps = codebook.conditions.find((one) => one.code === code)?.helps ?? null;
    if (helps === null) return [];
    return [{ condition, value: (helps === 'present') === (side === 'present') ? 1 : 0 }];
  });
