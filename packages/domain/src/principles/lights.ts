import { INDICATORS, type Indicator, type IndicatorValues, type Light, type Lights } from './indicators.ts';
import { PRINCIPLE_RULES, type Lines, type PrincipleRules } from './principle-rules.ts';

/** Shares are quotients of whole numbers: what misses a line by less has reached it. */
const NOISE = 1e-9;

const reaches = (value: number, line: number) => value >= line - NOISE;
const within = (value: number, [low, high]: readonly [number, number]) =>
  reaches(value, low) && reaches(high, value);

/** Whether a value reaches a line, whichever way is better. */
function lightBy(lines: Lines, value: number): Light {
  if (lines.better === 'between') {
    return within(value, lines.green) ? 'green' : within(value, lines.amber) ? 'amber' : 'red';
  }
  const good = (line: number) => (lines.better === 'more' ? reaches(value, line) : reaches(line, value));
  return good(lines.green) ? 'green' : good(lines.amber) ? 'amber' : 'red';
}

const atMostAmber = (light: Light): Light => (light === 'green' ? 'amber' : light);

/** What some lights ask beside their own value. */
const BESIDE: Partial<
  Record<Indicator, (light: Light, values: IndicatorValues, rules: PrincipleRules) => Light>
> = {
  I05: (light, { I05people }) => (I05people === 1 ? atMostAmber(light) : light),
  I06: (light, { I06ours }) => (I06ours === true ? 'green' : light),
  I07: (light, { I07groups }) => {
    if (I07groups === null) return light;
    return I07groups < 2 ? 'red' : light === 'red' ? 'amber' : light;
  },
  I08: (light, { I08min }, { lowestGroup }) =>
    I08min !== null && reaches(I08min, lowestGroup) ? light : atMostAmber(light),
};

/**
 * The light of one indicator. What is not known is grey. The lowest group of I08 must be known for green.
 * @example lightOf('I01', { ...NOTHING_KNOWN, I01: 2 / 3 }) // => 'amber'
 * @example lightOf('I01', NOTHING_KNOWN) // => 'grey'
 * @example lightOf('I05', { ...NOTHING_KNOWN, I05: 0.5, I05people: 1 }) // => 'amber'
 */
export function lightOf(indicator: Indicator, values: IndicatorValues, rules = PRINCIPLE_RULES): Light {
  const value = values[indicator];
  if (value === null) return 'grey';
  const light = lightBy(rules.lines[indicator], value);
  return BESIDE[indicator]?.(light, values, rules) ?? light;
}

/**
 * All lights of a process. They are never added up: a total would hide the one that is red.
 * @example lightsOf({ ...NOTHING_KNOWN, I18: 2 }).I18 // => 'green'
 */
export const lightsOf = (values: IndicatorValues, rules = PRINCIPLE_RULES): Lights =>
  Object.fromEntries(INDICATORS.map((indicator) => [indicator, lightOf(indicator, values, rules)])) as Record<
    Indicator,
    Light
  >;

/** A process of which nothing has been collected yet. */
export const NOTHING_KNOWN: IndicatorValues = {
  ...(Object.fromEntries(INDICATORS.map((indicator) => [indicator, null])) as Record<Indicator, null>),
  I08min: null,
  I05people: null,
  I06ours: null,
  I07groups: null,
};
