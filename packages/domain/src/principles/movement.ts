import type { ActorGroup } from '../kernel/actor-groups.ts';
import { LIGHTS, type Indicator, type IndicatorValues, type Light } from './indicators.ts';
import { lightOf } from './lights.ts';
import { measure, valuesOf } from './measure.ts';
import type { Measured } from './measured.ts';
import { PRINCIPLE_RULES, type PrincipleRules } from './principle-rules.ts';
import type { ProcessFacts } from './process-facts.ts';

/** What would take a light one step: so many more, and from which groups, where that can be said. */
export interface Movement {
  readonly to: Light;
  readonly more: number;
  /** Of these groups; empty where it does not matter or must not be said. */
  readonly groups: readonly ActorGroup[];
}

/** After so many more nobody would call it one thing. */
const MOST = 50;
/** Shares that grow when somebody new comes, and not when one of those there changes. */
const NEW_PEOPLE: ReadonlySet<Indicator> = new Set(['I05']);
const better = (one: Light, than: Light) => LIGHTS.indexOf(one) < LIGHTS.indexOf(than);

/**
 * The least that would move a light; null where it is green or grey, or where no number can be put on it.
 * @example movementOf('I01', NO_FACTS) // => null
 */
export function movementOf(
  indicator: Indicator,
  facts: ProcessFacts,
  rules: PrincipleRules = PRINCIPLE_RULES,
): Movement | null {
  const values = valuesOf(facts, rules);
  const now = lightOf(indicator, values, rules);
  if (now === 'green' || now === 'grey') return null;
  const measured = measure(facts, rules)[indicator];
  for (let more = 1; more <= MOST; more += 1) {
    const then = withMore(indicator, values, measured, more);
    if (then === null) return null;
    const light = lightOf(indicator, then, rules);
    if (better(light, now)) return { to: light, more, groups: missingGroups(indicator, facts) };
  }
  return null;
}

/** The values if so many more had it; null where the indicator is no share, or where all have it already. */
function withMore(
  indicator: Indicator,
  values: IndicatorValues,
  measured: Measured,
  more: number,
): IndicatorValues | null {
  if (indicator === 'I18' && values.I18 !== null) return { ...values, I18: values.I18 + more };
  if (measured.value === null || measured.part === undefined || measured.whole === undefined) return null;
  const [part, whole] = [measured.part + more, measured.whole + (NEW_PEOPLE.has(indicator) ? more : 0)];
  if (part > whole) return null;
  return {
    ...values,
    [indicator]: part / whole,
    I05people: values.I05people === null ? null : values.I05people + more,
    I07groups: values.I07groups === null ? null : values.I07groups + more,
  };
}

/** Who is missing is said of whole groups alone, never of a part of one. */
function missingGroups(indicator: Indicator, facts: ProcessFacts): readonly ActorGroup[] {
  const counts =
    indicator === 'I01' ? facts.problemPhase.participants : indicator === 'I07' ? facts.problem.edits : null;
  return counts === null ? [] : facts.needed.filter((group) => (counts[group] ?? 0) === 0);
}
