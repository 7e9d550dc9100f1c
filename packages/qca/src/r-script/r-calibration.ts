import type { Calibration } from '../calibrate/calibrate.ts';
import { USUAL_DEGREE, type Bend } from '../calibrate/direct.ts';
import { FOUR_VALUES } from '../calibrate/groups.ts';
import type { ThreeThresholds } from '../calibrate/thresholds.ts';
import { rNumber, rVector } from './r-text.ts';

/** In rising order and by name, as R QCA reads them: `e=400, c=550, i=900`. */
const three = (thresholds: ThreeThresholds, slope = ''): string => {
  const { exclusion, crossover, inclusion } = thresholds;
  const named = [
    ['e', exclusion],
    ['c', crossover],
    ['i', inclusion],
  ] as const;
  return named
    .toSorted(([, a], [, b]) => a - b)
    .map(([name, value]) => `${name}${slope}=${rNumber(value)}`)
    .join(', ');
};

const bent = ({ below = 1, above = 1 }: Bend): string =>
  below === 1 && above === 1 ? '' : `, below = ${rNumber(below)}, above = ${rNumber(above)}`;

/**
 * A calibration as R QCA does it, of a column that is written as R.
 * @example rCalibration('data$DEV', { method: 'crisp', thresholds: [550] }) // => 'calibrate(data$DEV, type = "crisp", thresholds = 550)'
 */
export function rCalibration(column: string, calibration: Calibration): string {
  const fuzzy = (thresholds: string, rest: string) =>
    `calibrate(${column}, type = "fuzzy", thresholds = "${thresholds}", ${rest})`;
  switch (calibration.method) {
    case 'direct':
      return fuzzy(
        three(calibration),
        `logistic = TRUE, idm = ${rNumber(calibration.degree ?? USUAL_DEGREE)}`,
      );
    case 'linear':
      return fuzzy(three(calibration), `logistic = FALSE${bent(calibration)}`);
    case 'bell':
      return fuzzy(
        `${three(calibration.first, '1')}, ${three(calibration.second, '2')}`,
        `logistic = FALSE${bent(calibration)}`,
      );
    case 'indirect':
      return `calibrate(${column}, method = "indirect", thresholds = ${list(calibration.thresholds)})`;
    case 'fourValue':
      return `${rVector(FOUR_VALUES.map(rNumber))}[findInterval(${column}, ${list(calibration.thresholds)}) + 1]`;
    case 'crisp':
      return `calibrate(${column}, type = "crisp", thresholds = ${list(calibration.thresholds)})`;
    case 'relative':
      return `calibrate(${column}, method = "TFR")`;
  }
}

const list = (thresholds: readonly number[]): string =>
  thresholds.length === 1 ? rNumber(thresholds[0] ?? null) : rVector(thresholds.map(rNumber));
