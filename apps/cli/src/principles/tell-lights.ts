import {
  CALL_IT_WHAT_IT_IS,
  explainLight,
  INDICATOR_TEXTS,
  LIGHT_NAMES,
  NOT_FOR_RANKING,
  PRINCIPLE_NAMES,
  PRINCIPLE_RULES,
  RESEMBLANCE_TEXTS,
  sayMovement,
  SHARES,
  VERDICT_TEXTS,
  type Indicator,
  type IndicatorValues,
  type Judgement,
  type Lights,
} from '@samskab/domain/principles';
import type { Language, Words } from '../words.ts';

const VERSION: Words = { da: 'Grænsernes udgave', en: 'Version of the lines' };

/**
 * The verdict, then every light under its principle with what it means and what would move it. There is no sum.
 */
export function tellLights(
  values: IndicatorValues,
  lights: Lights,
  judgement: Judgement,
  language: Language,
): string {
  const principles = PRINCIPLE_RULES.principles.map(({ code, indicators }) =>
    [
      PRINCIPLE_NAMES[code]?.[language] ?? code,
      ...indicators.flatMap((indicator) => tellLight(indicator, values, lights, language)),
    ].join('\n'),
  );
  return `${[
    tellJudgement(judgement, language),
    ...principles,
    NOT_FOR_RANKING[language],
    `${VERSION[language]}: ${PRINCIPLE_RULES.version}`,
  ].join('\n\n')}\n`;
}

function tellJudgement({ verdict, resembles }: Judgement, language: Language): string {
  const likeness = resembles === null ? [] : [RESEMBLANCE_TEXTS[resembles], CALL_IT_WHAT_IT_IS];
  return [VERDICT_TEXTS[verdict], ...likeness].map((words) => words[language]).join('\n');
}

function tellLight(
  indicator: Indicator,
  values: IndicatorValues,
  lights: Lights,
  language: Language,
): readonly string[] {
  const light = lights[indicator];
  const value = values[indicator];
  const number = value === null ? '' : ` ${numberIn(indicator, value, language)}`;
  const head = `  ${indicator} ${LIGHT_NAMES[light][language]}${number}`;
  const said = `${INDICATOR_TEXTS[indicator].name[language]} – ${explainLight(indicator, light)[language]}`;
  const move = sayMovement(indicator, light, null);
  return [`${head}  ${said}`, ...(move === null ? [] : [`      → ${move[language]}`])];
}

const LOCALES: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

const numberIn = (indicator: Indicator, value: number, language: Language): string =>
  new Intl.NumberFormat(
    LOCALES[language],
    SHARES.has(indicator)
      ? { style: 'percent', maximumFractionDigits: 0 }
      : { minimumFractionDigits: 0, maximumFractionDigits: 2 },
  ).format(value);
