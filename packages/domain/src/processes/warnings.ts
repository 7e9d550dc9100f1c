import { ACTOR_GROUPS } from '../kernel/actor-groups.ts';
import type { Process } from './process.ts';

/** How many actions carried by one owner are so many that the work rests on one person: half of them. */
export const RESTS_ON_ONE = 0.5;

/** What should be looked at without being forbidden. */
export const PROCESS_WARNINGS = [
  'oneHandHoldsAll',
  'oneOwner',
  'oneGroupOnly',
  'fewAffected',
  'facilitatorOwns',
] as const;
export type ProcessWarning = (typeof PROCESS_WARNINGS)[number];

/**
 * Warnings: one person coordinates, facilitates and decides; one owner has half of the actions or more; one group sits
 * alone at the table; fewer than two affected have come; a facilitator owns part of the result.
 */
export function processWarnings(process: Process): readonly ProcessWarning[] {
  const { of } = process;
  const seats = of.seat.filter(({ state }) => state === 'joined');
  const owners = of.action.filter(({ owner }) => owner !== '').map(({ owner }) => owner.toLowerCase());
  const most = Math.max(0, ...owners.map((one) => owners.filter((other) => other === one).length));
  const affected = new Set(of.actor.filter(({ rings }) => rings.includes('affected')).map(({ id }) => id));
  const holds: Readonly<Record<ProcessWarning, boolean>> = {
    oneHandHoldsAll: seats.some(({ roles }) =>
      (['coordinator', 'facilitator', 'decisionMaker'] as const).every((role) => roles.includes(role)),
    ),
    oneOwner: owners.length >= 3 && most / owners.length >= RESTS_ON_ONE,
    oneGroupOnly:
      seats.length >= 2 &&
      ACTOR_GROUPS.filter((group) => seats.some((seat) => seat.group === group)).length === 1,
    fewAffected:
      seats.length >= 4 && seats.filter(({ actor }) => actor !== null && affected.has(actor)).length < 2,
    facilitatorOwns: seats.some(
      ({ roles, ownsResult }) => roles.includes('facilitator') && ownsResult === true,
    ),
  };
  return PROCESS_WARNINGS.filter((warning) => holds[warning]);
}
