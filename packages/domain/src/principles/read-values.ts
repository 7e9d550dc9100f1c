import * as z from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { INDICATORS, PROCESS_PHASES, type Indicator, type IndicatorValues } from './indicators.ts';

/** What is wrong with a list of values, and where; `highest` is null where there is no end upwards. */
export type ValuesRefusal =
  | { readonly code: 'not_values' }
  | { readonly code: 'no_phase' }
  | { readonly code: 'unknown_phase' }
  | { readonly code: 'unknown_key'; readonly key: string }
  | {
      readonly code: 'not_a_value';
      readonly key: string;
      readonly kind: 'number' | 'whole' | 'answer';
      readonly highest: number | null;
    };

export interface GivenValues {
  readonly values: IndicatorValues;
  /** 0–6. */
  readonly phase: number;
}

/** The end of the scale of each that is no share from 0 to 1. */
const HIGHEST: Partial<Record<string, number | null>> = {
  I03: null,
  I12: null,
  I13: 3,
  I18: 3,
  I05people: null,
  I07groups: 4,
};
const WHOLE: ReadonlySet<string> = new Set(['I18', 'I05people', 'I07groups']);
const NUMBERS = [...INDICATORS, 'I08min', 'I05people', 'I07groups'] as const;
const KEYS: ReadonlySet<string> = new Set([...NUMBERS, 'I06ours', 'phase']);

/**
 * Reads the values of a process that came from outside, and names all that is wrong with them. What is not there is
 * not known. The phase is a number from 0 to 6 or its code.
 * @example readValues({ I01: 1, phase: 'develop' }).value.phase // => 3
 * @example readValues({ I01: 2, phase: 3 }).error // => [{ code: 'not_a_value', key: 'I01', kind: 'number', highest: 1 }]
 */
export function readValues(raw: unknown): Result<GivenValues, readonly ValuesRefusal[]> {
  const given = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!given.success) return refuse([{ code: 'not_values' }]);
  const phase = phaseOf(given.data['phase']);
  const wrong = [
    ...Object.keys(given.data)
      .filter((key) => !KEYS.has(key))
      .map((key): ValuesRefusal => ({ code: 'unknown_key', key })),
    ...NUMBERS.filter((key) => !isValue(key, given.data[key])).map(notAValue),
    ...(isAnswer(given.data['I06ours'])
      ? []
      : [{ code: 'not_a_value', key: 'I06ours', kind: 'answer', highest: null } as const]),
    ...(typeof phase === 'number' ? [] : [phase]),
  ];
  return wrong.length > 0 || typeof phase !== 'number'
    ? refuse(wrong)
    : ok({ values: valuesIn(given.data), phase });
}

const notAValue = (key: string): ValuesRefusal => ({
  code: 'not_a_value',
  key,
  kind: WHOLE.has(key) ? 'whole' : 'number',
  highest: highestOf(key),
});

function phaseOf(given: unknown): number | ValuesRefusal {
  if (given === undefined || given === null) return { code: 'no_phase' };
  const at = PROCESS_PHASES.findIndex((code, number) => given === number || given === code);
  return at === -1 ? { code: 'unknown_phase' } : at;
}

const highestOf = (key: string): number | null => {
  const highest = HIGHEST[key];
  return highest === undefined ? 1 : highest;
};

const isMissing = (given: unknown): given is null | undefined => given === null || given === undefined;
const isAnswer = (given: unknown): given is boolean | null | undefined =>
  isMissing(given) || typeof given === 'boolean';

function isValue(key: string, given: unknown): given is number | null | undefined {
  if (isMissing(given)) return true;
  if (typeof given !== 'number' || !Number.isFinite(given)) return false;
  return given >= 0 && given <= (highestOf(key) ?? Infinity) && (!WHOLE.has(key) || Number.isInteger(given));
}

/** What has been checked. */
const valuesIn = (given: Readonly<Record<string, unknown>>): IndicatorValues => ({
  ...(Object.fromEntries(NUMBERS.map((key) => [key, given[key] ?? null])) as Record<
    Indicator | 'I08min' | 'I05people' | 'I07groups',
    number | null
  >),
  I06ours: (given['I06ours'] as boolean | null | undefined) ?? null,
});
