import type { Indicator } from './indicators.ts';

/** Where an indicator turns green and where amber; beyond it is red. */
export type Lines =
  | { readonly better: 'more' | 'less'; readonly green: number; readonly amber: number }
  | {
      readonly better: 'between';
      readonly green: readonly [number, number];
      readonly amber: readonly [number, number];
    };

export interface Principle {
  readonly code: string;
  readonly indicators: readonly Indicator[];
}

/** The lines and the verdict's rules as data with a version, because they are to be calibrated by real processes. */
export interface PrincipleRules {
  readonly version: number;
  readonly lines: Readonly<Record<Indicator, Lines>>;
  readonly principles: readonly Principle[];
  readonly core: readonly Indicator[];
  /** A share of fewer than so many says nothing. */
  readonly fewest: number;
  /** The lowest group of I08 must reach this for green. */
  readonly lowestGroup: number;
  /** So many in each group must call the first text theirs for I06 to be green by that. */
  readonly ours: number;
  readonly verdict: {
    readonly earliestPhase: number;
    readonly mostMissing: number;
    readonly coreNotGreen: number;
    readonly coreRed: number;
    /** May never be red. */
    readonly never: Indicator;
    /** Each of these needs one green. */
    readonly greenIn: readonly string[];
  };
  /** Days within which something must have happened. */
  readonly days: { readonly challenge: number; readonly agreement: number; readonly notes: number };
}

const more = (green: number, amber: number): Lines => ({ better: 'more', green, amber });
const less = (green: number, amber: number): Lines => ({ better: 'less', green, amber });

/**
 * Sections D.1–D.3 of the domain specification. Thirds are written 0.66 and 0.33, so that two of three and one of
 * three pass. The lines are judgements; whoever moves one counts the version up.
 */
export const PRINCIPLE_RULES: PrincipleRules = {
  version: 1,
  lines: {
    I01: more(1, 0.66),
    I02: more(0.8, 0.6),
    I03: more(4, 2.5),
    I04: more(0.8, 0.6),
    I05: more(0.25, 0.1),
    I06: more(0.3, 0.1),
    // Amber is any share of two groups and more; with four groups two are a half.
    I07: more(0.66, 0.5),
    I08: more(0.75, 0.5),
    I09: less(0.4, 0.6),
    I10: less(0.33, 0.6),
    I11: more(0.75, 0.4),
    I12: { better: 'between', green: [0.8, 1.25], amber: [0.5, 2] },
    I13: more(2, 1),
    I14: more(0.5, 0.2),
    I15: more(0.66, 0.33),
    I16: more(0.8, 0.5),
    I17: more(0.5, 0.25),
    I18: more(2, 1),
    I19: more(0.8, 0.5),
    I20: more(0.9, 0.7),
    I21: more(0.6, 0.4),
  },
  principles: [
    { code: 'P1', indicators: ['I01', 'I02', 'I03'] },
    { code: 'P2', indicators: ['I04', 'I05', 'I21'] },
    { code: 'P3', indicators: ['I06', 'I07', 'I08'] },
    { code: 'P4', indicators: ['I09', 'I10', 'I11', 'I12'] },
    { code: 'P5', indicators: ['I13', 'I14', 'I15'] },
    { code: 'P6', indicators: ['I16', 'I17', 'I18'] },
    { code: 'P7', indicators: ['I19', 'I20'] },
  ],
  core: ['I01', 'I05', 'I07', 'I11'],
  fewest: 3,
  lowestGroup: 0.5,
  ours: 0.8,
  verdict: {
    earliestPhase: 3,
    mostMissing: 0.4,
    coreNotGreen: 1,
    coreRed: 1,
    never: 'I13',
    greenIn: ['P1', 'P2', 'P3', 'P4', 'P5'],
  },
  days: { challenge: 60, agreement: 14, notes: 14 },
};
