import {
  INDICATORS,
  INDICATOR_TEXTS,
  NOT_FOR_RANKING,
  PRINCIPLE_RULES,
  type Indicator,
} from '@samskab/domain/principles';
import { danishDay, type Process } from '@samskab/domain/processes';
import { plainCsv } from '@samskab/exchange';
import { contestsOf, gaugeOf, mayReadValue } from './gauge.ts';

/** Values and lights as a file, with what may be read by whoever asks, and what they must not be used for. */
export function gaugeRecord(process: Process, now: Date, inside: boolean) {
  const gauge = gaugeOf(process, now);
  const value = (indicator: Indicator) =>
    mayReadValue(gauge, indicator, inside) ? gauge.values[indicator] : null;
  return {
    note: NOT_FOR_RANKING,
    process: process.slug,
    title: process.head.title,
    on: danishDay(now),
    rules: PRINCIPLE_RULES.version,
    phase: gauge.facts.phase,
    ...gauge.judgement,
    lights: gauge.lights,
    values: Object.fromEntries(INDICATORS.map((indicator) => [indicator, value(indicator)])),
    contested: INDICATORS.flatMap((indicator) =>
      contestsOf(process, indicator).map(({ group, text }) => ({ indicator, group, text })),
    ),
  };
}

const COLUMNS = ['indicator', 'principle', 'name', 'light', 'value', 'contestedBy', 'note'];

/** The same as a table, a row for each indicator. The sentence goes along in every row, so that no row loses it. */
export function gaugeCsv(process: Process, now: Date, inside: boolean): string {
  const { lights, values, contested } = gaugeRecord(process, now, inside);
  return plainCsv(
    COLUMNS,
    INDICATORS.map((indicator) => ({
      indicator,
      principle: PRINCIPLE_RULES.principles.find((one) => one.indicators.includes(indicator))?.code ?? '',
      name: INDICATOR_TEXTS[indicator].name.da,
      light: lights[indicator],
      value: values[indicator]?.toString() ?? '',
      contestedBy: contested
        .filter((one) => one.indicator === indicator)
        .map(({ group }) => group)
        .join(' '),
      note: NOT_FOR_RANKING.da,
    })),
  );
}
