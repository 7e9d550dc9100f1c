import { ACTOR_GROUPS, type ActorGroup } from '@samskab/domain';
import {
  FEWEST_SHOWN,
  judge,
  lightsOf,
  measure,
  PRINCIPLE_RULES,
  shownPulse,
  valuesOf,
  type Indicator,
  type IndicatorValues,
  type Judgement,
  type Lights,
  type Measured,
  type Measurements,
} from '@samskab/domain/principles';
import { processFacts, type FactsOfProcess, type Process } from '@samskab/domain/processes';

/** The gauge of a process at a moment, as it may be shown. */
export interface Gauge {
  readonly facts: FactsOfProcess;
  readonly measured: Measurements;
  readonly values: IndicatorValues;
  readonly lights: Lights;
  readonly judgement: Judgement;
}

/**
 * Measures a process. A pulse of fewer than five answers is shown to nobody, so it is not told by a light either; the
 * verdict is that of the lights that are shown.
 */
export function gaugeOf(process: Process, now: Date): Gauge {
  const facts = processFacts(process, now);
  const few = shownPulse(facts.pulse) === null && Object.keys(facts.pulse).length > 0;
  const hidden: Measured = { value: null, gap: 'tooFew' };
  const measured = { ...measure(facts), ...(few && { I08: hidden }) };
  const values = { ...valuesOf(facts), ...(few && { I08: null, I08min: null }) };
  const lights = lightsOf(values);
  return { facts, measured, values, lights, judgement: judge(lights, facts.phase) };
}

/** Shares of the people who were there: outside the room they would tell of one where there were few. */
const OF_PEOPLE: ReadonlySet<Indicator> = new Set(['I01', 'I02', 'I03', 'I05', 'I21']);

/** Whether the value of an indicator may be read: not outside the room, where it is of fewer than five people. */
export function mayReadValue({ facts }: Gauge, indicator: Indicator, inside: boolean): boolean {
  if (inside || !OF_PEOPLE.has(indicator)) return true;
  const people = ACTOR_GROUPS.reduce((all, group) => all + (facts.problemPhase.participants[group] ?? 0), 0);
  return people >= FEWEST_SHOWN;
}

/** The groups that do not agree with a light now, and why. */
export const contestsOf = ({ of }: Process, indicator: string) =>
  of.contest.filter((one) => one.indicator === indicator && one.withdrawnAt === null);

/** The groups that the gauge has anything to tell of. */
export const groupsMeasured = ({ facts }: Gauge): readonly ActorGroup[] =>
  ACTOR_GROUPS.filter(
    (group) => facts.needed.includes(group) || (facts.problemPhase.participants[group] ?? 0) > 0,
  );

/** The light to begin with: a red one of the core, then red, then amber; null where none can be moved. */
export function firstToMove(lights: Lights): Indicator | null {
  const core = new Set(PRINCIPLE_RULES.core);
  const all = PRINCIPLE_RULES.principles.flatMap(({ indicators }) => indicators);
  const order = (indicator: Indicator) =>
    (lights[indicator] === 'red' ? 0 : 2) + (core.has(indicator) ? 0 : 1);
  const open = all.filter((indicator) => lights[indicator] === 'red' || lights[indicator] === 'amber');
  return open.toSorted((one, other) => order(one) - order(other))[0] ?? null;
}
