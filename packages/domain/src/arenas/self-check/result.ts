import { ACTOR_GROUPS, type ActorGroup } from '../../kernel/actor-groups.ts';
import {
  dimensionScores,
  overallScore,
  statementMeans,
  type CheckScore,
  type DimensionScores,
} from './score.ts';
import { CHECK_DIMENSIONS, CHECK_STATEMENTS, type CheckDimension } from './statements.ts';
import type { CheckAnswers } from './answers.ts';

/** Sheets of those who use the place, before anything of them is shown: of one it would be that person's answer. */
export const FEWEST_USERS = 2;
/** Sheets before single statements, and single groups, are shown. */
export const FEWEST_SHOWN = 5;
/** Points between host and users that make a difference the main finding (G.2). */
export const GAP_LINE = 20;

/** What somebody who uses the place answered, and which group they said they belong to. */
export interface UserSheet {
  readonly group: ActorGroup | null;
  readonly answers: CheckAnswers;
}

/** What one side says. */
export interface CheckSide {
  readonly scores: DimensionScores;
  readonly overall: CheckScore;
  /** From 0 to 3 by number of statement less one; empty where so few answered that they could be known by it. */
  readonly statements: readonly (number | null)[];
}

/** How much better the host sees a dimension than the users: host minus users. */
export interface CheckGap {
  readonly dimension: CheckDimension;
  readonly host: number;
  readonly users: number;
  readonly gap: number;
}

export interface CheckResult {
  readonly host: CheckSide | null;
  /** Null as long as fewer than two have answered. */
  readonly users: CheckSide | null;
  readonly userCount: number;
  /** The largest difference first, whichever way it goes; only dimensions that both sides know. */
  readonly gaps: readonly CheckGap[];
  /** Must-haves that are not there, and who says so. */
  readonly missing: readonly { readonly number: number; readonly host: boolean; readonly users: boolean }[];
  /** Scores of single groups; empty unless each can be shown without showing a small one. */
  readonly groups: readonly {
    readonly group: ActorGroup | null;
    readonly count: number;
    readonly overall: CheckScore;
  }[];
  /** The mean of both sides; of the one where there is one. */
  readonly score: CheckScore;
}

/** What a check came to. Both sides weigh the same, however many they are. */
export function checkResult(host: CheckAnswers | null, sheets: readonly UserSheet[]): CheckResult {
  const answers = sheets.length < FEWEST_USERS ? [] : sheets.map((sheet) => sheet.answers);
  const users = answers.length === 0 ? null : sideOf(answers, answers.length >= FEWEST_SHOWN);
  const hostSide = host && sideOf([host], true);
  return {
    host: hostSide,
    users,
    userCount: sheets.length,
    gaps: gapsOf(hostSide, users),
    missing: missingMusts(host, answers),
    groups: groupsOf(sheets),
    score: meanOf(hostSide?.overall ?? null, users?.overall ?? null),
  };
}

/**
 * The gaps that are the main finding: 20 points or more either way.
 * @example mainGaps({ gaps: [{ dimension: 'power', host: 80, users: 60, gap: 20 }] }).length // => 1
 * @example mainGaps({ gaps: [{ dimension: 'power', host: 80, users: 61, gap: 19 }] }) // => []
 */
export const mainGaps = ({ gaps }: Pick<CheckResult, 'gaps'>): readonly CheckGap[] =>
  gaps.filter(({ gap }) => Math.abs(gap) >= GAP_LINE);

function sideOf(sheets: readonly CheckAnswers[], showStatements: boolean): CheckSide {
  const scores = dimensionScores(sheets);
  return { scores, overall: overallScore(scores), statements: showStatements ? statementMeans(sheets) : [] };
}

function gapsOf(host: CheckSide | null, users: CheckSide | null): readonly CheckGap[] {
  const gaps = CHECK_DIMENSIONS.flatMap((dimension): CheckGap[] => {
    const [ours, theirs] = [host?.scores[dimension] ?? null, users?.scores[dimension] ?? null];
    return ours === null || theirs === null
      ? []
      : [{ dimension, host: ours, users: theirs, gap: ours - theirs }];
  });
  return gaps.toSorted((one, other) => Math.abs(other.gap) - Math.abs(one.gap));
}

/** A must-have is missing when the host says 0, or when at least half of the users who know say 0. */
function missingMusts(host: CheckAnswers | null, users: readonly CheckAnswers[]): CheckResult['missing'] {
  return CHECK_STATEMENTS.filter(({ must }) => must)
    .map(({ number }) => ({
      number,
      host: host?.[number - 1] === 0,
      users: isNoOfHalf(users.flatMap((sheet) => sheet[number - 1] ?? [])),
    }))
    .filter((one) => one.host || one.users);
}

const isNoOfHalf = (values: readonly number[]): boolean =>
  values.length > 0 && values.filter((value) => value === 0).length * 2 >= values.length;

/**
 * Groups are shown only when each of them is large enough, and those too small are so many together: otherwise the
 * small ones could be had by subtraction from the whole.
 */
function groupsOf(sheets: readonly UserSheet[]): CheckResult['groups'] {
  const of = (group: ActorGroup | null) => sheets.filter((sheet) => sheet.group === group);
  const large = ACTOR_GROUPS.filter((group) => of(group).length >= FEWEST_SHOWN);
  const rest = sheets.filter(({ group }) => group === null || !large.includes(group));
  if (large.length === 0 || (rest.length > 0 && rest.length < FEWEST_SHOWN)) return [];
  if (large.length === 1 && rest.length === 0) return [];
  const lines = large.map((group) => ({ group, sheets: of(group) }));
  return [...lines, ...(rest.length > 0 ? [{ group: null, sheets: rest }] : [])].map((line) => ({
    group: line.group,
    count: line.sheets.length,
    overall: overallScore(dimensionScores(line.sheets.map(({ answers }) => answers))),
  }));
}

function meanOf(one: CheckScore, other: CheckScore): CheckScore {
  if (one === null || other === null) return one ?? other;
  return Math.round((one + other) / 2);
}

/**
 * How far the two sides are apart on the whole: the mean of the differences, whichever way they go, in whole points; null
 * where no dimension is known to both.
 * @example meanGap({ gaps: [{ dimension: 'power', host: 80, users: 60, gap: 20 }, { dimension: 'openness', host: 50, users: 60, gap: -10 }] }) // => 15
 * @example meanGap({ gaps: [] }) // => null
 */
export const meanGap = ({ gaps }: Pick<CheckResult, 'gaps'>): number | null =>
  gaps.length === 0 ? null : Math.round(gaps.reduce((sum, { gap }) => sum + Math.abs(gap), 0) / gaps.length);
