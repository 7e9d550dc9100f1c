/** Towards what an indicator should go. */
export const TARGET_KINDS = ['atLeast', 'atMost', 'growing', 'falling'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** What a number counts. A share is a percentage from 0 to 100. */
export type IndicatorUnit = 'count' | 'share';

interface IndicatorRule {
  readonly unit: IndicatorUnit;
  /** The line that is counted from: least, most, and where nobody has chosen. Left out where there is none. */
  readonly setting?: { readonly least: number; readonly most: number; readonly usual: number };
}

/**
 * Every indicator that can be computed, none of which anybody types in. A new one is a line here, its formula in
 * `indicator-formulas.ts`, and its sentence on the page.
 */
export const INDICATORS = {
  /** Arenas in the programme. */
  members: { unit: 'count' },
  /** Members on a step or above, of all members (G.4: libraries on step 2 or above). */
  onStep: { unit: 'share', setting: { least: 0, most: 7, usual: 2 } },
  /** Members' processes in which so many of the seven kinds have met, of those with a meeting held (G.4, B3b). */
  processesAcross: { unit: 'share', setting: { least: 2, most: 7, usual: 3 } },
  /** Searches in the finder in another language than Danish, of all at the members (G.4). */
  otherLanguage: { unit: 'share' },
  /** People still in a community three months after they came, as communities in the members' municipalities tell (G.4, A.5). */
  stillThere: { unit: 'count' },
  /** Members whose host and users are nearer each other than at the self-check before, of those with two (G.4). */
  gapFalling: { unit: 'share' },
  /** Members whose last self-check is better than the one before, of those with two (A.5, G3.2). */
  gettingBetter: { unit: 'share' },
  /** Members with a meeting of three groups in the last 90 days, of all members (A.5, G3.1). */
  activeMembers: { unit: 'share' },
  /** Experiences that were told at the members. */
  experiences: { unit: 'count' },
  /** Those of them that went mixed, badly, or stopped (A.5, G2.1: the good and the bad). */
  notGood: { unit: 'share' },
} as const satisfies Readonly<Record<string, IndicatorRule>>;

export type IndicatorCode = keyof typeof INDICATORS;
export const INDICATOR_CODES = Object.keys(INDICATORS) as readonly IndicatorCode[];

/**
 * The unit of an indicator and the setting that it has, if any.
 * @example indicatorRule('onStep').setting?.usual // => 2
 * @example indicatorRule('members').setting // => undefined
 */
export const indicatorRule = (code: IndicatorCode): IndicatorRule => INDICATORS[code];
