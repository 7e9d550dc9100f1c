import { ok, refuse, type Result } from '../kernel/result.ts';
import { CIRCUMSTANCES, METHOD_PHASES, type Circumstance, type MethodPhase } from './card.ts';
import type { MethodSituation } from './choose.ts';

/** Numbers a group and a meeting can have. */
export const SITUATION_LIMITS = {
  groupSize: { least: 1, most: 1000 },
  minutes: { least: 5, most: 1440 },
} as const;

export type SituationFault = {
  readonly field: 'groupSize' | 'minutes';
  readonly code: 'not_a_number';
  readonly least: number;
  readonly most: number;
};

/**
 * Reads a situation from an address. An unknown phase is no phase, because addresses get shortened; a number that is
 * none is said, because somebody has just typed it.
 * @example readSituation(new URLSearchParams('phase=problem&groupSize=12&also=conflict')).value // => { phase: 'problem', groupSize: 12, minutes: null, littleDanish: false, conflict: true, many: false }
 * @example readSituation(new URLSearchParams('minutes=en time')).error // => [{ field: 'minutes', code: 'not_a_number', least: 5, most: 1440 }]
 */
export function readSituation(address: URLSearchParams): Result<MethodSituation, readonly SituationFault[]> {
  const [groupSize, minutes] = [numberAt(address, 'groupSize'), numberAt(address, 'minutes')];
  const faults = (['groupSize', 'minutes'] as const)
    .filter((field) => numberAt(address, field) === undefined)
    .map((field): SituationFault => ({ field, code: 'not_a_number', ...SITUATION_LIMITS[field] }));
  if (groupSize === undefined || minutes === undefined) return refuse(faults);
  const told = (one: Circumstance) => address.getAll('also').includes(one);
  return ok({
    phase: METHOD_PHASES.find((phase): phase is MethodPhase => phase === address.get('phase')) ?? null,
    groupSize,
    minutes,
    littleDanish: told('littleDanish'),
    conflict: told('conflict'),
    many: told('many'),
  });
}

/**
 * The address of a situation: only what is said. Reading it gives the situation back.
 * @example situationAddress({ phase: 'decide', groupSize: null, minutes: 45, littleDanish: false, conflict: true, many: false }) // => 'phase=decide&minutes=45&also=conflict'
 */
export function situationAddress({ phase, groupSize, minutes, ...told }: MethodSituation): string {
  const address = new URLSearchParams();
  if (phase !== null) address.set('phase', phase);
  if (groupSize !== null) address.set('groupSize', String(groupSize));
  if (minutes !== null) address.set('minutes', String(minutes));
  for (const one of CIRCUMSTANCES) if (told[one]) address.append('also', one);
  return address.toString();
}

/** Null when nothing was typed, undefined when it is no number that can be. */
function numberAt(address: URLSearchParams, field: 'groupSize' | 'minutes'): number | null | undefined {
  const typed = (address.get(field) ?? '').trim();
  if (typed === '') return null;
  const { least, most } = SITUATION_LIMITS[field];
  const value = /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

/**
 * Whether an address asks for methods at all, also when nothing is said in it: a form that was sent empty does.
 * @example asksForMethods(new URLSearchParams('phase=&minutes=')) // => true
 * @example asksForMethods(new URLSearchParams('fase=trial')) // => false
 */
export const asksForMethods = (address: URLSearchParams): boolean =>
  ['phase', 'groupSize', 'minutes', 'also'].some((name) => address.has(name));
