import {
  baselineOf,
  sufficiencyFit,
  termMembership,
  type Baseline,
  type CalibratedTable,
  type Term,
} from '@samskab/qca';
import {
  completeCases,
  expectedLiterals,
  outcomeOnSide,
  SIDES,
  tableOf,
  type CodedCase,
  type EvidenceQuestion,
  type Side,
} from './evidence-table.ts';

/** Fewer cases than this: only the cases. Fewer than the second: a table, and no sentence about a pattern. */
export const FEWEST_FOR_TABLE = 5;
export const FEWEST_FOR_PATTERNS = 12;
/** With fewer than forty cases five conditions are the most they can carry (section E.7). */
export const MOST_CONDITIONS = 5;
export const FEW_CASES = 40;

/** Lines of section E.7: at least so consistent, and not as well with the opposite; and no mix that only one case had. */
export const LINES = { inclusion: 0.8, pri: 0.7, n: 2 } as const;

/** One condition that was there or was not. */
export interface Part {
  readonly code: string;
  readonly present: boolean;
}

/** Conditions that went together with the outcome, with the cases for it and against it. */
export interface Pattern {
  /** As the field writes it, `C05*~C06`: also its name in addresses. */
  readonly key: string;
  readonly parts: readonly Part[];
  /** Cases that have it and the outcome, and those that have it and not the outcome. */
  readonly supporting: readonly string[];
  readonly contradicting: readonly string[];
  readonly inclusion: number | null;
  readonly pri: number | null;
  readonly coverage: number | null;
}

/** What was found for one side of the outcome. */
export interface SideFinding {
  readonly side: Side;
  /** Cases on this side, and those of them that no pattern accounts for. */
  readonly cases: readonly string[];
  readonly unexplained: readonly string[];
  readonly patterns: readonly Pattern[];
  /** How many other sets of patterns explain the cases as well with as few; never hidden. */
  readonly others: number;
  readonly baseline: Baseline;
}

/** What may be said with so many cases. */
export type Reach = 'cases' | 'table' | 'patterns';

export interface Finding {
  readonly question: EvidenceQuestion;
  readonly reach: Reach;
  /** Cases that know all that is asked, and how many coded ones do not. */
  readonly complete: readonly string[];
  readonly leftOut: readonly string[];
  /** One for each side, the outcome's presence first. */
  readonly sides: readonly [SideFinding, SideFinding];
}

/**
 * What may be said with so many complete cases.
 * @example reachOf(4) // => 'cases'
 * @example reachOf(12) // => 'patterns'
 */
export function reachOf(cases: number): Reach {
  if (cases < FEWEST_FOR_TABLE) return 'cases';
  return cases < FEWEST_FOR_PATTERNS ? 'table' : 'patterns';
}

/**
 * What was there when an outcome was, and what was there when it was not: the intermediate solutions of qualitative
 * comparative analysis for both sides, on complete cases only. Where there are too few cases for patterns there are
 * none, whatever the analysis says.
 * @example findPatterns([], { codebook: SAMSKAB_CODEBOOK, outcome: 'O2', conditions: ['C04'] }).reach // => 'cases'
 */
export function findPatterns(cases: readonly CodedCase[], question: EvidenceQuestion): Finding {
  const complete = completeCases(cases, question);
  const known = new Set(complete);
  const reach = reachOf(complete.length);
  const [present, absent] = SIDES.map((side) => sideOf(complete, question, side, reach));
  return {
    question,
    reach,
    complete: complete.map(({ id }) => id),
    leftOut: cases.filter((one) => !known.has(one)).map(({ id }) => id),
    sides: [present as SideFinding, absent as SideFinding],
  };
}

function sideOf(
  cases: readonly CodedCase[],
  question: EvidenceQuestion,
  side: Side,
  reach: Reach,
): SideFinding {
  const table = tableOf(cases, question.conditions);
  const outcome = outcomeOnSide(cases, question.outcome, side);
  const baseline = baselineOf(table, outcome, {
    cutOffs: LINES,
    expectations: expectedLiterals(question, side),
  });
  const { models } = baseline.analysis;
  const [model = []] = reach === 'patterns' ? models : [];
  const patterns = model
    .map((term) => patternOf(term, table, outcome.membership))
    .toSorted((a, b) => b.supporting.length - a.supporting.length);
  const having = table.cases.filter((_id, at) => (outcome.membership[at] as number) > 0.5);
  const explained = new Set(patterns.flatMap(({ supporting }) => supporting));
  return {
    side,
    cases: having,
    unexplained: having.filter((id) => !explained.has(id)),
    patterns,
    others: reach === 'patterns' ? Math.max(0, models.length - 1) : 0,
    baseline,
  };
}

function patternOf(term: Term, table: CalibratedTable, outcome: readonly number[]): Pattern {
  const membership = termMembership(term, table);
  const members = table.cases.flatMap((id, at) => ((membership[at] as number) > 0.5 ? [{ id, at }] : []));
  const parts = term.map(({ condition, value }) => ({
    code: table.conditions[condition]?.name ?? '',
    present: value === 1,
  }));
  const of = (holds: (degree: number) => boolean) =>
    members.filter(({ at }) => holds(outcome[at] as number)).map(({ id }) => id);
  return {
    key: patternKey(parts),
    parts,
    supporting: of((degree) => degree > 0.5),
    contradicting: of((degree) => degree < 0.5),
    ...sufficiencyFit(membership, outcome),
  };
}

/**
 * A pattern as the field writes it.
 * @example patternKey([{ code: 'C05', present: true }, { code: 'C06', present: false }]) // => 'C05*~C06'
 */
export const patternKey = (parts: readonly Part[]): string =>
  parts.map(({ code, present }) => (present ? code : `~${code}`)).join('*');
