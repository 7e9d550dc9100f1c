import { CHECK_DIMENSIONS, CHECK_STATEMENTS, type CheckDimension } from './statements.ts';
import type { CheckAnswers, CheckValue } from './answers.ts';

/** From 0 to 100 in whole numbers; null where too little is known. */
export type CheckScore = number | null;
export type DimensionScores = Readonly<Record<CheckDimension, CheckScore>>;

/** The colours of G.2: 70 and over, 45 to 69, under 45. */
export const CHECK_LIGHTS = ['green', 'amber', 'red'] as const;
export type CheckLight = (typeof CHECK_LIGHTS)[number];

/** Statements of four that one must know something about, before a score says anything. */
const FEWEST_KNOWN = 2;
const STEPS = 3;

/**
 * The light of a score.
 * @example [70, 69, 45, 44].map(lightOf) // => ['green', 'amber', 'amber', 'red']
 */
export const lightOf = (score: number): CheckLight => (score >= 70 ? 'green' : score >= 45 ? 'amber' : 'red');

/**
 * The mean of each statement over the sheets that know it, from 0 to 3; null where none does.
 * @example statementMeans([[3, null], [0, null]]).slice(0, 2) // => [1.5, null]
 */
export const statementMeans = (sheets: readonly CheckAnswers[]): readonly (number | null)[] =>
  CHECK_STATEMENTS.map((_statement, at) => mean(sheets.flatMap((sheet) => known(sheet[at]))));

/**
 * The score of each dimension on one side. For a sheet without "I do not know" it is the sum of the four, divided by 12,
 * times 100 (G.2). Several sheets weigh the same for each statement. What is not known is left out of both sum and
 * most; with fewer than two of four known there is no score.
 */
export function dimensionScores(sheets: readonly CheckAnswers[]): DimensionScores {
  const means = statementMeans(sheets);
  const scores = CHECK_DIMENSIONS.map((dimension) => {
    const of = CHECK_STATEMENTS.filter((statement) => statement.dimension === dimension);
    const values = of.flatMap(({ number }) => known(means[number - 1]));
    const average = values.length < FEWEST_KNOWN ? null : mean(values);
    return [dimension, average === null ? null : Math.round((average / STEPS) * 100)] as const;
  });
  return Object.fromEntries(scores) as Record<CheckDimension, CheckScore>;
}

/**
 * One figure for six: the mean of the dimensions that have a score; null when fewer than three have.
 * @example overallScore({ openness: 100, meeting: 50, hosting: 0, power: null, knowledge: null, lasting: null }) // => 50
 */
export function overallScore(scores: DimensionScores): CheckScore {
  const values = CHECK_DIMENSIONS.flatMap((dimension) => known(scores[dimension]));
  const average = values.length < CHECK_DIMENSIONS.length / 2 ? null : mean(values);
  return average === null ? null : Math.round(average);
}

function known<Value extends number | CheckValue>(value: Value | null | undefined): readonly Value[] {
  return value === null || value === undefined ? [] : [value];
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
