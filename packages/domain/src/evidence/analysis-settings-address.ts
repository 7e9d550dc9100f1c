export * from './analysis-settings.ts';
import {
  CALIBRATION_WAYS,
  SOLUTION_KINDS,
  THRESHOLDS_OF,
  USUAL_SETTINGS,
  type AnalysisSettings,
  type CalibrationWay,
  type ColumnCalibration,
} from './analysis-settings.ts';

const MOST_NAMES = 100;
const LONGEST_NAME = 200;
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;

/** Null where no number stands; a decimal comma is as good as a point. */
function numberIn(text: string | null): number | null {
  const written = text?.trim() ?? '';
  const number = NUMBER.test(written) ? Number(written.replace(',', '.')) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

const shareIn = (text: string | null): number | null => {
  const share = numberIn(text);
  return share !== null && share >= 0 && share <= 1 ? share : null;
};

const oneOf = <Choice extends string>(choices: readonly Choice[], text: string | null): Choice | null =>
  choices.find((choice) => choice === text) ?? null;

const namesIn = (given: readonly string[]): readonly string[] =>
  [...new Set(given)].filter((name) => name !== '' && name.length <= LONGEST_NAME).slice(0, MOST_NAMES);

/**
 * Reads the settings of an analysis from an address or a form. Nothing is an error: what cannot be understood is as if
 * it were not said, because people shorten, mistype and share addresses. Whether it fits any data is not asked here.
 * @param prefix of every key, so that an address can hold two set-ups
 * @example readSettings(new URLSearchParams('outcome=SURV&absent=1&condition=DEV&incl=0,85')).inclusion // => 0.85
 * @example readSettings(new URLSearchParams('incl=2&n=0&solution=best')).inclusion // => 0.8
 */
export function readSettings(address: URLSearchParams, prefix = ''): AnalysisSettings {
  const one = (key: string) => address.get(prefix + key);
  const all = (key: string) => namesIn(address.getAll(prefix + key));
  const usual = USUAL_SETTINGS;
  const n = numberIn(one('n'));
  return {
    outcome: (one('outcome') ?? '').slice(0, LONGEST_NAME),
    absent: one('absent') === '1',
    conditions: all('condition'),
    solution: oneOf(SOLUTION_KINDS, one('solution')) ?? usual.solution,
    expectations: all('expect'),
    inclusion: shareIn(one('incl')) ?? usual.inclusion,
    contradiction: shareIn(one('contradiction')),
    pri: shareIn(one('pri')) ?? usual.pri,
    n: n !== null && Number.isInteger(n) && n >= 1 && n <= 1e6 ? n : usual.n,
    withContradictory: one('contradictory') === '1',
    missing: oneOf(['leaveOut', 'refuse'], one('missing')) ?? usual.missing,
    rowDominance: one('dominance') === '1',
    allModels: one('all') === '1',
    calibrations: calibrationsIn(address, prefix),
  };
}

function calibrationsIn(address: URLSearchParams, prefix: string): readonly ColumnCalibration[] {
  const key = `${prefix}way.`;
  const columns = [...new Set(address.keys())]
    .filter((name) => name.startsWith(key))
    .map((name) => name.slice(key.length));
  return namesIn(columns).flatMap((column) => {
    const way = oneOf(CALIBRATION_WAYS, address.get(key + column));
    if (way === null) return [];
    const written = address.getAll(`${prefix}at.${column}`);
    return [{ column, way, thresholds: thresholdsOf(way, written) }];
  });
}

const thresholdsOf = (way: CalibrationWay, written: readonly string[]): readonly (number | null)[] =>
  Array.from({ length: THRESHOLDS_OF[way] }, (_, at) => numberIn(written[at] ?? null));

/**
 * The settings as keys and values of an address, always the same for the same settings; what is usual is left out.
 * Reading them gives the settings back.
 * @param prefix of every key
 * @example writeSettings({ outcome: 'SURV', absent: true, conditions: ['DEV'], solution: 'conservative', expectations: [], inclusion: 0.8, contradiction: null, pri: 0.5, n: 2, withContradictory: false, missing: 'leaveOut', rowDominance: false, allModels: false, calibrations: [] }) // => [['outcome', 'SURV'], ['absent', '1'], ['condition', 'DEV'], ['n', '2']]
 */
export function writeSettings(
  settings: AnalysisSettings,
  prefix = '',
): readonly (readonly [string, string])[] {
  const usual = USUAL_SETTINGS;
  const changed = <Key extends keyof AnalysisSettings>(key: string, which: Key) =>
    settings[which] === usual[which] ? [] : [[key, written(settings[which])]];
  const pairs = [
    ...changed('outcome', 'outcome'),
    ...changed('absent', 'absent'),
    ...settings.conditions.map((name) => ['condition', name]),
    ...changed('solution', 'solution'),
    ...settings.expectations.map((text) => ['expect', text]),
    ...changed('incl', 'inclusion'),
    ...changed('contradiction', 'contradiction'),
    ...changed('pri', 'pri'),
    ...changed('n', 'n'),
    ...changed('contradictory', 'withContradictory'),
    ...changed('missing', 'missing'),
    ...changed('dominance', 'rowDominance'),
    ...changed('all', 'allModels'),
    ...settings.calibrations.flatMap(({ column, way, thresholds }) => [
      [`way.${column}`, way],
      ...thresholds.map((threshold) => [`at.${column}`, threshold === null ? '' : String(threshold)]),
    ]),
  ];
  return pairs.map(([key = '', value = '']) => [prefix + key, value] as const);
}

const written = (value: unknown): string => (value === true ? '1' : String(value));
