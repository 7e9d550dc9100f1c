import {
  agreementNow,
  isReady,
  type Process,
  type ProcessAction,
  type ProcessDecision,
} from '@samskab/domain/processes';
import type { ActorGroup } from '@samskab/domain';
import { dayText } from '#lib/dates.ts';
import { roomPath } from './room-path.ts';

/** A day as people read it; null stays null. */
export const dayOf = (day: string | null): string | null =>
  day ? dayText(new Date(`${day}T12:00:00Z`)) : null;

/** An action as it stands on the board. */
export function shownAction(process: Process, action: ProcessAction) {
  const ratings = process.of.novelty.filter((one) => one.action === action.id);
  const trials = process.of.trial.filter((one) => one.action === action.id);
  return {
    id: action.id,
    href: roomPath(process.slug, `/handlinger/${action.id}`),
    title: action.title,
    origin: action.origin,
    owner: action.owner,
    due: dayOf(action.dueOn),
    state: action.state,
    ready: isReady(process, action),
    novelty: median(ratings.map(({ novelty }) => novelty)),
    ratings: ratings.length,
    trials: trials.length,
    learned: trials.filter(({ learned }) => learned !== '').length,
  };
}
export type ShownAction = ReturnType<typeof shownAction>;

/** The middle of ratings; null where there are none. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** A decision as the log tells it. */
export const shownDecision = ({ of }: Pick<Process, 'of'>, decision: ProcessDecision) => ({
  id: decision.id,
  kind: decision.kind,
  what: decision.what,
  method: decision.method,
  groups: decision.groups as readonly ActorGroup[],
  on: dayOf(decision.on),
  result: decision.result,
  action: of.action.find(({ id }) => id === decision.action)?.title ?? null,
});
export type ShownDecision = ReturnType<typeof shownDecision>;

/** The agreement on one page, and which groups have signed it by which role. */
export function shownAgreement(process: Process) {
  const now = agreementNow(process);
  if (!now) return null;
  const { agreement, groups } = now;
  return {
    ...agreement,
    review: dayOf(agreement.reviewOn),
    day: dayText(new Date(agreement.at)),
    groups,
    signatures: process.of.signature
      .filter(({ number }) => number === agreement.number)
      .map(({ id, group, role }) => ({ id, group, role })),
  };
}
