import { wasActive } from '@samskab/domain/arenas';
import { danishDay } from '@samskab/domain/processes';
import type { IndicatorFacts } from '@samskab/domain/programmes';
import { and, countDistinct, eq, gte, inArray, isNotNull, sql } from 'drizzle-orm';
import { checkStandings } from '../arenas/self-check/index.ts';
import type { Reader } from '../engine/index.ts';
import { searchesByLanguage } from '../finder/search-counts.ts';
import {
  arenaExperiences,
  arenaMeetings,
  arenaProcesses,
  communities,
  communityCounts,
  eventAttendance,
  libraryEntries,
} from '../schema/index.ts';
import type { ProgrammeMember } from './members.ts';
import { processFacts } from './process-facts.ts';
import type { MemberStanding } from './standings.ts';

interface Asked {
  readonly members: readonly Pick<ProgrammeMember, 'arena' | 'municipality'>[];
  readonly standings: ReadonlyMap<string, MemberStanding>;
  /** The first day that is counted from; null counts everything. */
  readonly from: string | null;
  readonly now: Date;
}

/** All that the indicators of a programme are computed from, read where it is kept. */
export async function indicatorFacts(
  reader: Reader,
  { members, standings, from, now }: Asked,
): Promise<IndicatorFacts> {
  const arenas = members.map(({ arena }) => arena);
  const active = await activeArenas(reader, arenas, now);
  const checks = await checkStandings(reader, arenas);
  return {
    members: arenas.map((arena) => ({
      step: standings.get(arena)?.ladder.reached ?? null,
      active: active.get(arena) ?? null,
    })),
    processes: await processesOf(reader, arenas, standings),
    experiences: await experiencesOf(reader, arenas, standings),
    searches: await searchesByLanguage(reader, arenas, from),
    stillThere: await stillThere(
      reader,
      members.flatMap(({ municipality }) => municipality ?? []),
      from,
    ),
    checks: [...checks.values()],
  };
}

/** Whether each arena of which a meeting is known was active today, by its id. */
async function activeArenas(
  reader: Reader,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, boolean>> {
  if (ids.length === 0) return new Map();
  const rows = await Promise.all(
    [arenaMeetings, eventAttendance].map((table) =>
      reader
        .select({ arena: table.arenaId, heldOn: table.heldOn, groups: table.groups, actors: table.actors })
        .from(table)
        .where(inArray(table.arenaId, [...ids])),
    ),
  );
  const today = danishDay(now);
  return new Map(
    [...Map.groupBy(rows.flat(), ({ arena }) => arena ?? '')].map(([arena, meetings]) => [
      arena,
      wasActive(meetings, today),
    ]),
  );
}

/** What members have linked and still stands, of one kind. */
const linkedOf = (standings: Asked['standings'], kind: 'experience' | 'process'): readonly string[] =>
  [...standings.values()].flatMap(({ artefacts }) =>
    artefacts.flatMap((one) => (one.kind === kind && one.facts.stands ? [one.ref] : [])),
  );

/** Each process that members have linked, or that is held in their house, once. */
async function processesOf(
  reader: Reader,
  arenas: readonly string[],
  standings: Asked['standings'],
): Promise<IndicatorFacts['processes']> {
  const rows =
    arenas.length === 0
      ? []
      : await reader
          .select({ id: arenaProcesses.processId })
          .from(arenaProcesses)
          .where(inArray(arenaProcesses.arenaId, [...arenas]));
  const ids = new Set([...rows.map(({ id }) => id), ...linkedOf(standings, 'process')]);
  return [...(await processFacts(reader, [...ids])).values()].map(({ kinds }) => ({ kinds }));
}

/** Each experience that can be read, and that members have linked or that was made in their house, once. */
async function experiencesOf(
  reader: Reader,
  arenas: readonly string[],
  standings: Asked['standings'],
): Promise<IndicatorFacts['experiences']> {
  const rows =
    arenas.length === 0
      ? []
      : await reader
          .select({ id: arenaExperiences.experienceId })
          .from(arenaExperiences)
          .where(inArray(arenaExperiences.arenaId, [...arenas]));
  const ids = new Set([...rows.map(({ id }) => id), ...linkedOf(standings, 'experience')]);
  if (ids.size === 0) return [];
  return reader
    .select({ valence: libraryEntries.valence })
    .from(libraryEntries)
    .where(inArray(libraryEntries.experienceId, [...ids]));
}

/** What communities in the members' municipalities have told of who is still there; null where none has. */
async function stillThere(
  reader: Reader,
  municipalities: readonly string[],
  from: string | null,
): Promise<IndicatorFacts['stillThere']> {
  if (municipalities.length === 0) return null;
  const [sum] = await reader
    .select({
      people: sql<number | null>`sum(${communityCounts.stillThere})`.mapWith(Number),
      communities: countDistinct(communityCounts.communityId),
    })
    .from(communityCounts)
    .innerJoin(communities, eq(communities.id, communityCounts.communityId))
    .where(
      and(
        isNotNull(communityCounts.stillThere),
        inArray(communities.municipality, [...municipalities]),
        from === null ? undefined : gte(communityCounts.month, from.slice(0, 7)),
      ),
    );
  return sum && sum.communities > 0 ? { people: sum.people ?? 0, communities: sum.communities } : null;
}
