import type { ArenaContent } from './arena.ts';

/** What others need to know before they go there, in the order in which it is asked. */
export const ARENA_MUSTS = [
  'name',
  'kind',
  'purpose',
  'municipality',
  'host',
  'opening',
  'price',
  'owner',
] as const;
export type ArenaMust = (typeof ARENA_MUSTS)[number];

/** Shorter than this says nothing of what one can do there. */
const SHORTEST_PURPOSE = 20;

/**
 * What an arena lacks before it can be handed in. One that is only online needs no municipality, and one that travels,
 * is out of doors or online tells its hours as a sentence or not at all.
 * @example whatIsMissing({ ...emptyArena(), name: 'Huset', kind: 'online' }) // => ['purpose', 'host', 'price', 'owner']
 */
export function whatIsMissing({
  name,
  kind,
  municipality,
  facts,
}: Pick<ArenaContent, 'name' | 'kind' | 'municipality' | 'facts'>): readonly ArenaMust[] {
  const told: Readonly<Record<ArenaMust, boolean>> = {
    name: name !== '',
    kind: kind !== '',
    purpose: facts.purpose.length >= SHORTEST_PURPOSE,
    municipality: municipality !== null || kind === 'online',
    host: facts.hosts.some((role) => role !== ''),
    opening: facts.opening.length > 0 || facts.openingNote !== '' || WITHOUT_HOURS.has(kind),
    price: facts.price !== null,
    owner: facts.owner !== null,
  };
  return ARENA_MUSTS.filter((part) => !told[part]);
}

const WITHOUT_HOURS: ReadonlySet<string> = new Set(['online', 'mobile', 'outdoor']);
