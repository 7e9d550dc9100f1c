import { ENOUGH_AGREEMENT, ordinalAlpha, type Agreement } from './agreement.ts';
import type { SideFinding } from './finding.ts';
import type { Robustness } from './robustness.ts';

/** From no doubt that counts to so many that a finding is a question. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** What is asked of every finding, in the order in which it is told. */
export const DOUBTS = ['cases', 'sources', 'contradictions', 'robustness', 'selection', 'coding'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** The published lines. Each that is not reached takes the grade one step down. */
export const CERTAINTY_LINES = {
  /** At least so many complete cases. */
  cases: 30,
  /** At least this share of the cases was counted or measured (evidence level 2 or more). */
  measured: 0.5,
  /** At most this share of the cases in the patterns contradicts them. */
  contradicting: 0.1,
  /** The same patterns in at least this share of the runs without one case. */
  sameWithoutOne: 0.9,
  /** Chance alone does as well at most this often. */
  chance: 0.05,
  /** At least this share of the cases on each side. */
  eachSide: 0.25,
  /** At least this share coded by two, and agreement of at least ENOUGH_AGREEMENT. */
  codedTwice: 0.2,
} as const;

/** One question and its answer. `figure` is the figure that was held against the line; null when it is not known. */
export interface Check {
  readonly doubt: Doubt;
  readonly passed: boolean;
  readonly figure: number | null;
  /** A second figure where there are two lines: chance, and agreement. */
  readonly second: number | null;
}

export interface Certainty {
  readonly grade: Grade;
  readonly checks: readonly Check[];
}

interface Judged {
  readonly id: string;
  /** Strongest level of evidence, 0–5; null when none is told. */
  readonly evidence: number | null;
  readonly judged: Readonly<Record<string, readonly number[]>>;
}

/**
 * How sure a finding is, by published rules: it starts at A, and every line that is not reached takes it one step
 * down, to D at the lowest. What is not known counts as not reached.
 *
 * @param cases the complete cases of the finding
 * @example certaintyOf(findPatterns([], { codebook: SAMSKAB_CODEBOOK, outcome: 'O2', conditions: ['C04'] }).sides[0], [], { same: null, chance: null }).grade // => 'D'
 */
export function certaintyOf(side: SideFinding, cases: readonly Judged[], robustness: Robustness): Certainty {
  const checks = [
    casesCheck(cases),
    sourcesCheck(cases),
    contradictionsCheck(side),
    robustnessCheck(robustness),
    selectionCheck(side, cases),
    codingCheck(cases),
  ];
  const failed = checks.filter(({ passed }) => !passed).length;
  return { grade: GRADES[Math.min(failed, GRADES.length - 1)] ?? 'D', checks };
}

const check = (
  doubt: Doubt,
  passed: boolean,
  figure: number | null,
  second: number | null = null,
): Check => ({
  doubt,
  passed,
  figure,
  second,
});
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const casesCheck = ({ length }: readonly Judged[]) => check('cases', length >= CERTAINTY_LINES.cases, length);

function sourcesCheck(cases: readonly Judged[]): Check {
  const measured = share(cases.filter(({ evidence }) => (evidence ?? 0) >= 2).length, cases.length);
  return check('sources', (measured ?? 0) >= CERTAINTY_LINES.measured, measured);
}

function contradictionsCheck({ patterns }: SideFinding): Check {
  const against = new Set(patterns.flatMap(({ contradicting }) => contradicting));
  const all = new Set(patterns.flatMap(({ supporting, contradicting }) => [...supporting, ...contradicting]));
  const contradicting = share(against.size, all.size);
  return check(
    'contradictions',
    contradicting !== null && contradicting <= CERTAINTY_LINES.contradicting,
    contradicting,
  );
}

const robustnessCheck = ({ same, chance }: Robustness) =>
  check(
    'robustness',
    same !== null &&
      chance !== null &&
      same >= CERTAINTY_LINES.sameWithoutOne &&
      chance <= CERTAINTY_LINES.chance,
    same,
    chance,
  );

function selectionCheck(side: SideFinding, cases: readonly Judged[]): Check {
  const here = share(side.cases.length, cases.length);
  const smaller = here === null ? null : Math.min(here, 1 - here);
  return check('selection', (smaller ?? 0) >= CERTAINTY_LINES.eachSide, smaller);
}

function codingCheck(cases: readonly Judged[]): Check {
  const twice = share(cases.filter(({ judged }) => Object.keys(judged).length > 0).length, cases.length);
  const { alpha } = agreementOn(cases);
  const passed = (twice ?? 0) >= CERTAINTY_LINES.codedTwice && (alpha ?? 0) >= ENOUGH_AGREEMENT;
  return check('coding', passed, twice, alpha);
}

/**
 * How far coders agree on all that two or more have judged.
 * @example agreementOn([{ judged: { C01: [1, 1], C02: [0, 0] } }]) // => { alpha: 1, pairable: 2 }
 */
export const agreementOn = (cases: readonly Pick<Judged, 'judged'>[]): Agreement =>
  ordinalAlpha(cases.flatMap(({ judged }) => Object.values(judged)));
