import { ACTOR_GROUPS, type ActorGroup } from '../kernel/actor-groups.ts';
import type { Actor } from './artefacts-people.ts';
import { hasJoined, inRing, joinedGroups, joinedSeats, neededGroups } from './present.ts';
import type { Process } from './process.ts';

/** The empty chairs: what has to be looked at before the problem may be locked. */
export interface Missing {
  /** Needed by the actor map, and nobody of them has taken a seat. */
  readonly groups: readonly ActorGroup[];
  /** Sectors that nobody has put on the map. Citizens are a group and no sector. */
  readonly sectors: readonly ('public' | 'private' | 'voluntary')[];
  /** Disciplines that the map promises, and that nobody at the table has. */
  readonly disciplines: readonly string[];
  /** Affected, and not there. */
  readonly affected: readonly Actor[];
  /** With power to decide, and not there. */
  readonly deciders: readonly Actor[];
  /** Whether nobody who is affected is there at all. */
  readonly nobodyAffected: boolean;
}

/** Who is missing at the table, by group, sector, discipline and ring. */
export function whoIsMissing(process: Process): Missing {
  const joined = new Set(joinedGroups(process));
  const needed = neededGroups(process);
  const affected = inRing(process, 'affected');
  const away = (actors: readonly Actor[]) => actors.filter((actor) => !hasJoined(process, actor));
  const there = new Set(joinedSeats(process).map(({ discipline }) => discipline));
  const promised = new Set(process.of.actor.flatMap(({ disciplines }) => disciplines));
  return {
    groups: needed.filter((group) => !joined.has(group)),
    sectors: (['public', 'private', 'voluntary'] as const).filter((sector) => !needed.includes(sector)),
    disciplines: [...promised].filter((discipline) => !there.has(discipline)).toSorted(),
    affected: away(affected),
    deciders: away(inRing(process, 'decides')),
    nobodyAffected: away(affected).length === affected.length,
  };
}

/** The groups whose absence has to be explained: needed and away, and citizens where no affected one is there. */
export function groupsToExplain(process: Process): readonly ActorGroup[] {
  const { groups, nobodyAffected } = whoIsMissing(process);
  return ACTOR_GROUPS.filter((group) => groups.includes(group) || (group === 'citizens' && nobodyAffected));
}
