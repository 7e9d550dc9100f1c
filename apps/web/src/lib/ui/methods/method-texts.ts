import type { Circumstance, MethodPhase, Must } from '@samskab/domain/methods';
import { m } from '#lib/paraglide/messages.js';
import { term } from '#lib/terms.ts';
import type { MethodFacts } from './method-facts.ts';

const range = ({ least, most }: MethodFacts['people']): string =>
  least === most ? String(least) : `${least}–${most}`;

/** How many can take part: "3–12 personer". */
export const peopleText = ({ people }: Pick<MethodFacts, 'people'>): string =>
  m.methods_people({ range: range(people) });

/** How long it takes: "45–60 minutter", or "14–42 dage" with how long the meetings are. */
export const timeText = ({ minutes, days }: Pick<MethodFacts, 'minutes' | 'days'>): string =>
  days
    ? m.methods_days({ days: range(days), minutes: range(minutes) })
    : m.methods_minutes({ range: range(minutes) });

/** How long a step takes; what is done between meetings has no minutes. */
export const stepTime = (minutes: number | null): string =>
  minutes === null ? m.methods_between() : m.methods_step_minutes({ minutes });

/** A phase without its number: "Fælles problem". */
export const phaseText = (phase: MethodPhase): string => term('phase', phase).replace(/^\d+\s*/, '');

/** The phases in one line. */
export const phasesText = (phases: readonly MethodPhase[]): string => phases.map(phaseText).join(' · ');

const CIRCUMSTANCE: Readonly<Record<Circumstance, () => string>> = {
  littleDanish: m.methods_little_danish,
  conflict: m.methods_conflict,
  many: m.methods_many,
};
/** What may be special about a group, as it is asked and as it is marked on cards. */
export const circumstanceText = (one: Circumstance): string => CIRCUMSTANCE[one]();

const GOOD_WITH: Readonly<Record<Circumstance, () => string>> = {
  littleDanish: m.methods_good_little_danish,
  conflict: m.methods_good_conflict,
  many: m.methods_good_many,
};
/** What a card is marked with. */
export const goodWithText = (one: Circumstance): string => GOOD_WITH[one]();

const NOT_MADE_FOR: Readonly<Record<Circumstance, () => string>> = {
  littleDanish: m.methods_but_little_danish,
  conflict: m.methods_but_conflict,
  many: m.methods_but_many,
};
/** What a chosen card is not made for. */
export const notMadeForText = (one: Circumstance): string => NOT_MADE_FOR[one]();

/** Why a card was chosen, as a sentence. */
export function becauseText(
  { one, why }: { readonly one: Must | Circumstance; readonly why: string },
  facts: MethodFacts,
): string {
  if (one === 'phase') return m.methods_because_phase({ phases: phasesText(facts.phases) });
  if (one === 'groupSize') return m.methods_because_people({ people: peopleText(facts) });
  if (one === 'minutes') return m.methods_because_time({ time: timeText(facts) });
  return why;
}

const LOOSEN: Readonly<Record<Must, () => string>> = {
  phase: m.methods_without_phase,
  groupSize: m.methods_without_people,
  minutes: m.methods_without_time,
};
/** The link that leaves one thing unsaid. */
export const loosenText = (must: Must): string => LOOSEN[must]();
