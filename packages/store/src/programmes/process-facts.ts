import { ACTOR_GROUPS } from '@samskab/domain';
import { ARTEFACTS, mayReadPart, processHead, type ArtefactOf } from '@samskab/domain/processes';
import { kindsMet } from '@samskab/domain/programmes';
import { and, inArray } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { processArtefacts, processes, processSeats } from '../schema/index.ts';

/** What a programme has to know of a process, whoever may read it. */
export interface ProcessFacts {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly isPublic: boolean;
  /** The arena of each meeting that was held; null where none was named. */
  readonly heldAt: readonly (string | null)[];
  /** Methods on the agendas of the meetings that were held, each once. */
  readonly methods: number;
  /** How many of the four groups were counted at them. */
  readonly groups: number;
  /** How many of the seven kinds took part; null before a meeting was held. */
  readonly kinds: number | null;
  /** Brought to an end, and not stopped. */
  readonly whole: boolean;
}

const MEETING_KINDS = ['meeting', 'actor'] as const;

/** The facts of some processes, by id; those that have gone are not there. Three questions, however many they are. */
export async function processFacts(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ProcessFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .select({ id: processes.id, slug: processes.slug, head: processes.head })
    .from(processes)
    .where(inArray(processes.id, [...ids]));
  const artefacts = await reader
    .select({
      of: processArtefacts.processId,
      kind: processArtefacts.kind,
      content: processArtefacts.content,
    })
    .from(processArtefacts)
    .where(
      and(inArray(processArtefacts.processId, [...ids]), inArray(processArtefacts.kind, [...MEETING_KINDS])),
    );
  const seats = await reader
    .select({ of: processSeats.processId, seat: processSeats.seat })
    .from(processSeats)
    .where(inArray(processSeats.processId, [...ids]));
  return new Map(
    rows.map(({ id, slug, head }) => {
      const mine = artefacts.filter(({ of }) => of === id);
      const parsed = {
        head: processHead.parse(head),
        meetings: mine.flatMap(({ kind, content }) =>
          kind === 'meeting' ? [ARTEFACTS.meeting.parse(content)] : [],
        ),
        actors: mine.flatMap(({ kind, content }) =>
          kind === 'actor' ? [ARTEFACTS.actor.parse(content)] : [],
        ),
        seats: seats.flatMap(({ of, seat }) => (of === id ? [ARTEFACTS.seat.parse(seat)] : [])),
      };
      return [id, { id, slug, ...factsOf(parsed) }];
    }),
  );
}

interface Parsed {
  readonly head: ReturnType<typeof processHead.parse>;
  readonly meetings: readonly ArtefactOf<'meeting'>[];
  readonly actors: readonly ArtefactOf<'actor'>[];
  readonly seats: readonly ArtefactOf<'seat'>[];
}

function factsOf({ head, meetings, actors, seats }: Parsed): Omit<ProcessFacts, 'id' | 'slug'> {
  const held = meetings.filter(({ heldOn }) => heldOn !== null);
  const groups = ACTOR_GROUPS.filter((group) => held.some(({ attendance }) => (attendance[group] ?? 0) > 0));
  const taken = new Set(seats.flatMap(({ state, actor }) => (state === 'joined' && actor ? [actor] : [])));
  const types = actors.filter(({ id, state }) => state === 'joined' || taken.has(id)).map(({ type }) => type);
  return {
    title: head.title,
    isPublic: mayReadPart({ kind: 'public' }, 'about', head),
    heldAt: held.map(({ arena }) => arena),
    methods: new Set(held.flatMap(({ agenda }) => agenda.flatMap(({ method }) => method ?? []))).size,
    groups: groups.length,
    kinds: held.length === 0 ? null : kindsMet({ types, groups }).length,
    whole: head.ending !== null && head.ending.kind !== 'stopped',
  };
}
