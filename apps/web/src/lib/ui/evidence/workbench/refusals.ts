import {
  calibrationSentence,
  columnOfOutcome,
  findingSentence,
  tableSentence,
  type CalibrationRefusal,
  type PrepareRefusal,
  type SolveRefusal,
  type Words,
} from '@samskab/qca';

/** Where on the page a refusal or a warning belongs: beside the thing it is about. */
export type Place = 'data' | 'outcome' | 'conditions' | 'cutOffs' | 'expectations' | `column:${string}`;

/** Why there is no analysis, in a sentence, and where it belongs. */
export interface Refusal {
  readonly code: string;
  readonly at: Place;
  readonly sentence: Words;
}

const OUTCOME: ReadonlySet<string> = new Set(['unknown_outcome', 'outcome_needs_value', 'constant_outcome']);
const DATA: ReadonlySet<string> = new Set([
  'no_cases',
  'one_case',
  'case_without_name',
  'duplicate_case',
  'missing_value',
]);

/** A table that cannot be analysed, where its column or choice stands. */
export function tableRefusal(refusal: PrepareRefusal, outcome: string): Refusal {
  const { code } = refusal;
  const sentence = tableSentence(refusal);
  if (code === 'outside_scale' || code === 'fractional_value' || code === 'not_calibrated')
    return { code, at: `column:${refusal.column}`, sentence };
  const isOutcome =
    OUTCOME.has(code) || (code === 'unknown_column' && refusal.name === columnOfOutcome(outcome));
  return { code, at: isOutcome ? 'outcome' : DATA.has(code) ? 'data' : 'conditions', sentence };
}

/** A table that cannot be solved: too many conditions, or an expectation that fits none. */
export function solveRefusal(refusal: SolveRefusal): Refusal {
  if (refusal.code !== 'unknown_expectation')
    return { code: refusal.code, at: 'conditions', sentence: findingSentence(refusal) };
  const { code, text } = refusal;
  return {
    code,
    at: 'expectations',
    sentence: {
      da: `Forventningen ${text} passer ikke til nogen af betingelserne.`,
      en: `The expectation ${text} fits none of the conditions.`,
    },
  };
}

/** A column that cannot be calibrated so. */
export const columnRefusal = (column: string, refusal: CalibrationRefusal): Refusal => ({
  code: refusal.code,
  at: `column:${column}`,
  sentence: calibrationSentence(refusal),
});

export const NO_OUTCOME: Refusal = {
  code: 'no_outcome',
  at: 'outcome',
  sentence: { da: 'Vælg det, der skal forklares.', en: 'Choose what is to be explained.' },
};

export const CUT_OFFS_NOT_IN_ORDER: Refusal = {
  code: 'cut_offs_not_in_order',
  at: 'cutOffs',
  sentence: {
    da: 'Den anden grænse skal være lavere end den første.',
    en: 'The second cut-off must be lower than the first.',
  },
};
