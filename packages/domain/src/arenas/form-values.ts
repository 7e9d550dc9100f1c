import type { ArenaContent } from './arena.ts';
import { WEEKDAYS, writeHours, type OpenSpan } from './hours.ts';
import { hostFields, type SentFields } from './read-form.ts';

const one = (value: string | number | null): readonly string[] =>
  value === null || value === '' ? [] : [String(value)];
const ticked = (yes: boolean): readonly string[] => (yes ? ['on'] : []);

/**
 * What stands in the fields of the form for an arena; `readArenaForm` reads it back.
 * @example arenaFormValues({ ...emptyArena(), name: 'Huset' }).name // => ['Huset']
 */
export function arenaFormValues({ facts, ...arena }: ArenaContent): SentFields {
  const { opening, staffed, hosts, isApproximate, ...rest } = facts;
  const values: Record<string, readonly string[]> = {
    name: one(arena.name),
    kind: one(arena.kind),
    municipality: one(arena.municipality),
    latitude: one(arena.position?.latitude ?? null),
    longitude: one(arena.position?.longitude ?? null),
    resting: ticked(arena.resting),
    isApproximate: ticked(isApproximate),
    ...hoursOf('open', opening),
    ...hoursOf('staffed', staffed),
  };
  for (const [at, field] of hostFields.entries()) values[field] = one(hosts[at] ?? '');
  for (const [field, value] of Object.entries(rest))
    values[field] = Array.isArray(value) ? value : one(value as string | number | null);
  return values;
}

const hoursOf = (name: string, spans: readonly OpenSpan[]): SentFields =>
  Object.fromEntries(WEEKDAYS.map((day) => [`${name}-${day}`, one(writeHours(spans, day))]));
