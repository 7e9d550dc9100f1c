import { codesOf } from './codebook.ts';

/**
 * The four degrees of membership that stories are coded with here. 0.5 does not exist: it would say nothing. A source
 * may have other degrees from 0 to 1, which are kept as they are.
 */
export const DEGREES = [0, 0.33, 0.67, 1] as const;

/** Who coded: the teller in the story itself, somebody in Samskab, or the source that codes were read in from. */
export const CODERS = ['teller', 'coder', 'source'] as const;
export type CoderKind = (typeof CODERS)[number];

/** What one coder says of one code, and why in a sentence. Unknown is null and stays unknown. */
export interface Judgement {
  readonly degree: number | null;
  readonly reason: string;
}

/** One coder's judgements of a story, by code; a code that is not there was not judged. */
export interface Coding {
  readonly by: CoderKind;
  readonly judgements: Readonly<Record<string, Judgement>>;
}

/** What holds for a story when all its coders have spoken. */
export interface AgreedCodes {
  /** Agreed degrees by code; a code that nobody knows, or that is not settled, is not there. */
  readonly degrees: Readonly<Record<string, number>>;
  /** Codes on which coders differ and nobody has settled yet. */
  readonly unsettled: readonly string[];
  /** How many have coded it. */
  readonly coders: number;
}

/**
 * What holds for a story: what was settled; else what all coders who know agree on. Where they differ, nothing holds
 * until somebody settles it, so that no average stands for a disagreement.
 * @example agreedCodes([{ by: 'teller', judgements: { A: { degree: 1, reason: '' } } }, { by: 'coder', judgements: { A: { degree: 0.67, reason: '' } } }], {}, { conditions: [{ code: 'A' }], outcomes: [] }) // => { degrees: {}, unsettled: ['A'], coders: 2 }
 */
export function agreedCodes(
  codings: readonly Coding[],
  settled: Readonly<Record<string, Judgement>>,
  codebook: Parameters<typeof codesOf>[0],
): AgreedCodes {
  const degrees: Record<string, number> = {};
  const unsettled: string[] = [];
  for (const code of codesOf(codebook)) {
    const known = new Set(degreesOf(codings, code));
    const decided = settled[code];
    if (decided) {
      if (decided.degree !== null) degrees[code] = decided.degree;
      continue;
    }
    const [degree] = known;
    if (known.size > 1) unsettled.push(code);
    else if (degree !== undefined) degrees[code] = degree;
  }
  const coders = codings.filter(({ judgements }) => Object.keys(judgements).length > 0).length;
  return { degrees, unsettled, coders };
}

/**
 * What the coders who know say of a code, one degree each.
 * @example degreesOf([{ by: 'coder', judgements: { A: { degree: null, reason: '' } } }], 'A') // => []
 */
export const degreesOf = (codings: readonly Coding[], code: string): readonly number[] =>
  codings.map(({ judgements }) => judgements[code]?.degree ?? null).filter((degree) => degree !== null);
