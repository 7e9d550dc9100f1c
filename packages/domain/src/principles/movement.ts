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
  for (let more = 1; more <= MOST; more += 1) {
    const then = withMore(indicator, facts, rules, more);
    if (then === null) return null;
    const light = lightOf(indicator, then, rules);
    if (better(light, now)) return { to: light, more, groups: missingGroups(indicator, facts) };
  }
  return null;
}

/** The values if so many more had it or were there; null where no number says it, or where all have it already. */
function withMore(
  indicator: Indicator,
  facts: ProcessFacts,
  rules: PrincipleRules,
  more: number,
): IndicatorValues | null {
  const joined = indicator === 'I02' ? withMorePeople : indicator === 'I03' ? withMoreDisciplines : null;
  if (joined !== null) return valuesOf(joined(facts, more), rules);
  const values = valuesOf(facts, rules);
  if (indicator === 'I18') return { ...values, I18: (values.I18 ?? 0) + more };
  const share = shareWithMore(measure(facts, rules)[indicator], more, NEW_PEOPLE.has(indicator));
  if (share === null) return null;
  return {
    ...values,
    [indicator]: share,
    I05people: values.I05people === null ? null : values.I05people + more,
    I07groups: values.I07groups === null ? null : values.I07groups + more,
  };
}

function shareWithMore(measured: Measured, more: number, areNew: boolean): number | null {
  if (measured.value === null || measured.part === undefined || measured.whole === undefined) return null;
  const [part, whole] = [measured.part + more, measured.whole + (areNew ? more : 0)];
  return part > whole ? null : part / whole;
}

/** Each comes from the group that is smallest by then. */
function withMorePeople(facts: ProcessFacts, more: number): ProcessFacts {
  const counts = facts.needed.map((group) => [group, facts.problemPhase.participants[group] ?? 0] as const);
  const there = new Map<ActorGroup, number>(counts);
  for (let added = 0; added < more; added += 1) {
    const [smallest] = [...there].toSorted(([, a], [, b]) => a - b);
    if (smallest !== undefined) there.set(smallest[0], smallest[1] + 1);
  }
  const participants = { ...facts.problemPhase.participants, ...Object.fromEntries(there) };
  return { ...facts, problemPhase: { ...facts.problemPhase, participants } };
}

/** Each has a discipline that nobody had. */
function withMoreDisciplines(facts: ProcessFacts, more: number): ProcessFacts {
  const others = Array.from({ length: more }, (_, at) => [`another ${at}`, 1] as const);
  const disciplines = { ...facts.problemPhase.disciplines, ...Object.fromEntries(others) };
  return { ...facts, problemPhase: { ...facts.problemPhase, disciplines } };
}

/** Who is missing is said of whole groups alone, never of a part of one. */
function missingGroups(indicator: Indicator, facts: ProcessFacts): readonly ActorGroup[] {
  const counts =
    indicator === 'I01' ? facts.problemPhase.participants : indicator === 'I07' ? facts.problem.edits : null;
  return counts === null ? [] : facts.needed.filter((group) => (counts[group] ?? 0) === 0);
}
