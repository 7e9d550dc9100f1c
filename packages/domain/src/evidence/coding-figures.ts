import { ordinalAlpha, type Agreement } from './agreement.ts';
import { codesOf } from './codebook.ts';

/** How large a share of the coded stories should have a second coder (section E.6). */
export const SECOND_CODER_GOAL = 0.2;

/** How far a story is coded: by nobody, by one, by more who differ, or by more who agree or have settled it. */
export const CODING_STATES = ['uncoded', 'single', 'unsettled', 'done'] as const;
export type CodingState = (typeof CODING_STATES)[number];

/** How far coders agree, over all codes and code by code. */
export interface CodersAgreement {
  readonly all: Agreement;
  readonly byCode: readonly ({ readonly code: string } & Agreement)[];
}

/**
 * How far those who coded the same stories agree. A code that only one knew counts nowhere: there is nothing to
 * compare.
 * @param judged for each story the degrees that two or more gave, by code
 * @example codersAgreement([{ A: [0, 0] }, { A: [1, 1] }], { conditions: [{ code: 'A' }], outcomes: [] }).all // => { alpha: 1, pairable: 2 }
 */
export function codersAgreement(
  judged: readonly Readonly<Record<string, readonly number[]>>[],
  codebook: Parameters<typeof codesOf>[0],
): CodersAgreement {
  const units = (code: string) => judged.flatMap((story) => (story[code] ? [story[code]] : []));
  const codes = codesOf(codebook);
  return {
    all: ordinalAlpha(codes.flatMap(units)),
    byCode: codes.map((code) => ({ code, ...ordinalAlpha(units(code)) })),
  };
}
