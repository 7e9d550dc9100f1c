import { dayAfter, type Day } from '../kernel/days.ts';
import { wasActive, whoHasMet, type MeetingOfArena } from './activity.ts';
import { MEETING_ACTORS, type MeetingActor } from './codes.ts';

/** An arena that is listed, and where. */
export interface ArenaSpot {
  readonly id: string;
  /** Null for what is only online. */
  readonly municipality: string | null;
}

/** What a municipality has. */
export interface MunicipalitySpot {
  readonly code: string;
  /** Arenas that are listed there. */
  readonly listed: number;
  /** Those of them that are active. */
  readonly active: number;
  /** Which of the seven kinds have met there in a year. */
  readonly met: readonly MeetingActor[];
}

/** Where one of the seven kinds has met in a year. */
export interface ActorSpot {
  readonly actor: MeetingActor;
  readonly meetings: number;
  readonly arenas: number;
  readonly municipalities: number;
}

export interface WhiteSpots {
  /** In the order of the codes given. */
  readonly municipalities: readonly MunicipalitySpot[];
  /** In the order of the seven. */
  readonly actors: readonly ActorSpot[];
}

/**
 * Where there is no active arena, and who has not met: what the purpose asks for and is not there yet. Counted from
 * meetings; those of arenas that are not listed do not count.
 * @param codes of all municipalities, also those without anything
 * @example whiteSpots([{ id: 'a', municipality: '0751' }], [], ['0101', '0751'], '2026-03-01').municipalities[1] // => { code: '0751', listed: 1, active: 0, met: [] }
 */
export function whiteSpots(
  arenas: readonly ArenaSpot[],
  meetings: readonly MeetingOfArena[],
  codes: readonly string[],
  today: Day,
): WhiteSpots {
  const held = Map.groupBy(meetings, ({ arena }) => arena);
  const of = (arena: ArenaSpot) => held.get(arena.id) ?? [];
  const byMunicipality = Map.groupBy(arenas, ({ municipality }) => municipality);
  return {
    municipalities: codes.map((code) => {
      const there = byMunicipality.get(code) ?? [];
      return {
        code,
        listed: there.length,
        active: there.filter((arena) => wasActive(of(arena), today)).length,
        met: whoHasMet(there.flatMap(of), today).met,
      };
    }),
    actors: MEETING_ACTORS.map((actor) => actorSpot(actor, arenas, of, today)),
  };
}

function actorSpot(
  actor: MeetingActor,
  arenas: readonly ArenaSpot[],
  of: (arena: ArenaSpot) => readonly MeetingOfArena[],
  today: Day,
): ActorSpot {
  const since = dayAfter(today, -364);
  const met = arenas.map((arena) => ({
    ...arena,
    meetings: of(arena).filter(
      ({ heldOn, actors }) => heldOn >= since && heldOn <= today && actors.includes(actor),
    ).length,
  }));
  const where = met.filter(({ meetings }) => meetings > 0);
  return {
    actor,
    meetings: where.reduce((sum, { meetings }) => sum + meetings, 0),
    arenas: where.length,
    municipalities: new Set(where.flatMap(({ municipality }) => municipality ?? [])).size,
  };
}
