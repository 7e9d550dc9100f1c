import { ok, refuse, type Result } from '../kernel/result.ts';
import { codesOf } from './codebook.ts';
import { degreesOf, type Coding, type Judgement } from './codes.ts';

/** What holds of a code that coders differ on, and since when. */
export interface Settlement extends Judgement {
  readonly at: Date;
}

export type SettlementRefusal =
  /** Fewer than two differ on it, so that there is nothing to settle. */
  | { readonly code: 'nothing_to_settle' }
  | { readonly code: 'reason_missing'; readonly codes: readonly string[] }
  /** Somebody else has settled it since the page was opened. */
  | { readonly code: 'settled_meanwhile' };

/**
 * Settles a code that coders differ on. Null as degree means that nobody can know. What was settled may be settled
 * anew by whoever has seen it.
 *
 * @param seen when what the page showed was settled; null where it showed nothing
 * @example settleCode({ codings: [], before: null }, { code: 'A', said: { degree: 1, reason: 'so' }, seen: null, at: new Date(0) }).error // => { code: 'nothing_to_settle' }
 */
export function settleCode(
  { codings, before }: { readonly codings: readonly Coding[]; readonly before: Settlement | null },
  {
    code,
    said,
    seen,
    at,
  }: {
    readonly code: string;
    readonly said: Judgement;
    readonly seen: Date | null;
    readonly at: Date;
  },
): Result<Settlement, SettlementRefusal> {
  if (before && before.degree === said.degree && before.reason === said.reason) return ok(before);
  if ((before?.at.getTime() ?? null) !== (seen?.getTime() ?? null))
    return refuse({ code: 'settled_meanwhile' });
  if (!differOn(codings, code)) return refuse({ code: 'nothing_to_settle' });
  if (said.reason === '') return refuse({ code: 'reason_missing', codes: [code] });
  return ok({ ...said, at });
}

/**
 * Whether those who know say different things.
 * @example differOn([], 'A') // => false
 */
export const differOn = (codings: readonly Coding[], code: string): boolean =>
  new Set(degreesOf(codings, code)).size > 1;

/** A code with what each coder says of it. */
export interface ComparedCode {
  readonly code: string;
  /** In the order of the coders; null where one did not judge it. */
  readonly said: readonly (Judgement | null)[];
  readonly settlement: Settlement | null;
  /**
   * `open` where coders differ and nobody has settled it, `settled` where somebody has, `equal` where all who know
   * agree, `unknown` where nobody knows.
   */
  readonly standing: 'open' | 'settled' | 'equal' | 'unknown';
}

/**
 * All codes of a codebook side by side, for whoever settles.
 * @example compareCodes([], {}, { conditions: [{ code: 'A' }], outcomes: [] }) // => [{ code: 'A', said: [], settlement: null, standing: 'unknown' }]
 */
export const compareCodes = (
  codings: readonly Coding[],
  settled: Readonly<Record<string, Settlement>>,
  codebook: Parameters<typeof codesOf>[0],
): readonly ComparedCode[] =>
  codesOf(codebook).map((code) => {
    const settlement = settled[code] ?? null;
    const known = degreesOf(codings, code).length;
    const unsettled = differOn(codings, code) ? 'open' : known > 0 ? 'equal' : 'unknown';
    return {
      code,
      said: codings.map(({ judgements }) => judgements[code] ?? null),
      settlement,
      standing: settlement ? 'settled' : unsettled,
    };
  });
