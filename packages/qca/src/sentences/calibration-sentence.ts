import type { CalibrationRefusal } from '../calibrate/calibrate.ts';
import type { SuggestionRefusal } from '../calibrate/suggest-thresholds.ts';
import { number, say, type Sayings, type Words } from './words.ts';

const SAYINGS: Sayings<CalibrationRefusal | SuggestionRefusal> = {
  threshold_not_a_number: () => ({ da: 'En grænse er ikke et tal.', en: 'A threshold is not a number.' }),
  thresholds_not_in_order: () => ({
    da: 'Grænserne skal stå i rækkefølge, og to må ikke være ens.',
    en: 'The thresholds must stand in order, and no two may be the same.',
  }),
  thresholds_missing: ({ wanted }) => ({
    da: `Der skal være ${wanted} ${wanted === 1 ? 'grænse' : 'grænser'}.`,
    en: `There must be ${wanted} ${wanted === 1 ? 'threshold' : 'thresholds'}.`,
  }),
  value_not_a_number: ({ at }) => ({
    da: `Værdi nummer ${at + 1} er ikke et tal.`,
    en: `Value number ${at + 1} is not a number.`,
  }),
  value_not_above_zero: ({ at }) => ({
    da: `Værdi nummer ${at + 1} er ikke over 0. Det skal alle være til den indirekte metode.`,
    en: `Value number ${at + 1} is not above 0. All must be for the indirect method.`,
  }),
  degree_out_of_range: ({ degree }) => ({
    da: `Graden ved grænserne skal være over 0,5 og under 1, ikke ${number(degree).da}.`,
    en: `The degree at the thresholds must be above 0.5 and below 1, not ${degree}.`,
  }),
  bend_not_above_zero: () => ({ da: 'Bøjningen skal være over 0.', en: 'The bend must be above 0.' }),
  too_few_values: ({ different, wanted }) => ({
    da: `Der er kun ${different} forskellige værdier, men der skal være mindst ${wanted}.`,
    en: `There are only ${different} different values, but there must be at least ${wanted}.`,
  }),
};

/**
 * Why a column cannot be calibrated so, as a sentence or two.
 * @example calibrationSentence({ code: 'thresholds_missing', wanted: 3 }).en // => 'There must be 3 thresholds.'
 */
export const calibrationSentence = (refusal: CalibrationRefusal | SuggestionRefusal): Words =>
  say(SAYINGS, refusal);
