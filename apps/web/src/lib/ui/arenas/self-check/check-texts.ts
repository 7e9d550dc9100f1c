import {
  mainGaps,
  statementWords,
  type CheckDimension,
  type CheckEdition,
  type CheckGap,
  type CheckResult,
} from '@samskab/domain/arenas/self-check';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { CheckHistory } from './shown.ts';

/** The name of a dimension. */
export const dimensionName: Readonly<Record<CheckDimension, () => string>> = {
  openness: m.check_dimension_openness,
  meeting: m.check_dimension_meeting,
  hosting: m.check_dimension_hosting,
  power: m.check_dimension_power,
  knowledge: m.check_dimension_knowledge,
  lasting: m.check_dimension_lasting,
};

/** What a statement says, in the reader's language. */
export const statementText = (number: number, edition: CheckEdition): string =>
  statementWords(number, edition, getLocale());

const sayGap = ({ dimension, gap }: CheckGap): string =>
  (gap > 0 ? m.check_gap_host : m.check_gap_users)({
    gap: Math.abs(gap),
    dimension: dimensionName[dimension](),
  });

/** More sentences of one kind are a list, and the table is that. */
const GAPS_SAID = 2;

function sayMore(count: number): readonly string[] {
  if (count < 1) return [];
  return [count === 1 ? m.check_gap_more_one() : m.check_gap_more({ count })];
}

/** What the differences say: each that is a main finding, or that there is none. */
export function gapSentences(result: CheckResult): readonly string[] {
  const main = mainGaps(result);
  if (main.length > 0)
    return [...main.slice(0, GAPS_SAID).map(sayGap), ...sayMore(main.length - GAPS_SAID), m.check_gap_talk()];
  const [largest] = result.gaps;
  if (!largest) return [m.check_gap_unknown()];
  if (largest.gap === 0) return [m.check_gap_equal()];
  return [m.check_gap_small({ gap: Math.abs(largest.gap), dimension: dimensionName[largest.dimension]() })];
}

/** A must-have that is missing, and who says so. */
export function missingText(
  { number, host, users }: CheckResult['missing'][number],
  edition: CheckEdition,
): string {
  const who = host && users ? m.check_says_both() : host ? m.check_says_host() : m.check_says_users();
  return `${statementText(number, edition)} (${who})`;
}

/** A figure, or a dash where it is not known. */
export const figure = (value: number | null): string => (value === null ? m.check_unknown() : String(value));

/** A difference with its sign, so that one sees which way it goes. */
export const difference = (gap: number | null): string =>
  gap === null ? m.check_unknown() : gap > 0 ? `+${gap}` : gap < 0 ? `−${-gap}` : '0';

/** Which way it goes since the last check. */
export function trendText({ trend, checks }: CheckHistory): string {
  if (trend === null) return m.check_history_first();
  const [before = 0, after = 0] = checks.flatMap(({ score }) => (score === null ? [] : [score])).slice(-2);
  const say = {
    better: m.check_trend_better,
    same: m.check_trend_same,
    worse: m.check_trend_worse,
  } as const;
  return say[trend]({ before, after });
}
