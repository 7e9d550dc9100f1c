import { ladderOf, proofsOf, type ArtefactFacts, type Ladder, type Proof } from '@samskab/domain/programmes';
import { and, inArray } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { arenaProcesses, arenas, libraryEntries } from '../schema/index.ts';
import { linkedArtefacts, type LinkedArtefact } from './artefacts.ts';
import { eventFacts, type EventFacts } from './event-facts.ts';
import { processFacts, type ProcessFacts } from './process-facts.ts';
import type { Programme } from './read-programmes.ts';
import { shelfStories, tellsWhere } from './shelf-stories.ts';

/** What a member has linked, as readers see it. */
export interface ShownArtefact extends LinkedArtefact {
  readonly facts: ArtefactFacts;
  readonly proofs: readonly Proof[];
  /** Where it can be read; null where it no longer can. */
  readonly found: { readonly slug: string; readonly title: string; readonly language: string | null } | null;
}

/** Where a member stands, and by what. */
export interface MemberStanding {
  readonly ladder: Ladder;
  readonly artefacts: readonly ShownArtefact[];
}

/**
 * Where each member of a programme stands, by the arena's id: read from where the artefacts lie, so that nothing has to
 * be kept in step. Eight questions, however many members there are.
 * @param members ids of arenas
 * @param now a meeting that has not been held yet shows nothing
 */
export async function memberStandings(
  reader: Reader,
  { id, content }: Pick<Programme, 'id' | 'content'>,
  members: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, MemberStanding>> {
  const linked = await linkedArtefacts(reader, id, members);
  const sources = await sourcesOf(reader, linked, now);
  const by = Map.groupBy(linked, ({ arena }) => arena);
  return new Map(
    members.map((arena) => {
      const artefacts = (by.get(arena) ?? []).map((one) => shown(one, sources));
      const ladder = ladderOf(
        content.steps,
        artefacts.map(({ facts }) => facts),
      );
      return [arena, { ladder, artefacts }];
    }),
  );
}

interface Sources {
  readonly stories: ReadonlyMap<string, { slug: string; title: string; language: string; methods: number }>;
  readonly processes: ReadonlyMap<string, ProcessFacts>;
  readonly events: ReadonlyMap<string, EventFacts>;
  readonly arenas: ReadonlyMap<string, { slug: string; name: string }>;
  /** Processes that are said to be held in an arena, as `arena process`. */
  readonly held: ReadonlySet<string>;
}

async function sourcesOf(reader: Reader, linked: readonly LinkedArtefact[], now: Date): Promise<Sources> {
  const refs = (kind: LinkedArtefact['kind']) =>
    linked.flatMap((one) => (one.kind === kind ? [one.ref] : []));
  const processIds = refs('process');
  return {
    stories: await storiesOf(reader, refs('experience')),
    processes: await processFacts(reader, processIds),
    events: await eventFacts(reader, refs('event'), now),
    arenas: await arenasOf(reader, refs('arena')),
    held: await heldIn(
      reader,
      linked.map(({ arena }) => arena),
      processIds,
    ),
  };
}

async function storiesOf(reader: Reader, ids: readonly string[]): Promise<Sources['stories']> {
  if (ids.length === 0) return new Map();
  const rows = await shelfStories(reader).where(inArray(libraryEntries.experienceId, [...ids]));
  const open = rows.filter(tellsWhere);
  return new Map(
    open.map(({ id, slug, title, language, methods }) => [
      id,
      { slug, title, language, methods: methods.length },
    ]),
  );
}

async function arenasOf(reader: Reader, ids: readonly string[]): Promise<Sources['arenas']> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .select({ id: arenas.id, slug: arenas.slug, name: arenas.name })
    .from(arenas)
    .where(inArray(arenas.id, [...ids]));
  return new Map(rows.map(({ id, ...arena }) => [id, arena]));
}

async function heldIn(
  reader: Reader,
  arenaIds: readonly string[],
  processIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (processIds.length === 0) return new Set();
  const rows = await reader
    .select({ arena: arenaProcesses.arenaId, process: arenaProcesses.processId })
    .from(arenaProcesses)
    .where(
      and(inArray(arenaProcesses.arenaId, [...arenaIds]), inArray(arenaProcesses.processId, [...processIds])),
    );
  return new Set(rows.map(({ arena, process }) => `${arena} ${process}`));
}

function shown(one: LinkedArtefact, sources: Sources): ShownArtefact {
  const { facts, found } = READ[one.kind](one, sources);
  const stands = facts.stands && one.setAsideAt === null;
  const standing = { ...facts, stands };
  return { ...one, facts: standing, proofs: proofsOf(standing), found };
}

type Read = (one: LinkedArtefact, sources: Sources) => Pick<ShownArtefact, 'facts' | 'found'>;

const READ: Readonly<Record<LinkedArtefact['kind'], Read>> = {
  experience: ({ ref }, { stories }) => {
    const story = stories.get(ref);
    return {
      facts: { kind: 'experience', stands: story !== undefined, methods: story?.methods ?? 0 },
      found: story ?? null,
    };
  },
  process: ({ arena, ref }, { processes, held }) => {
    const process = processes.get(ref);
    const readable = process?.isPublic ? process : null;
    const here = held.has(`${arena} ${ref}`);
    const at = process?.heldAt ?? [];
    return {
      facts: {
        kind: 'process',
        stands: readable !== null,
        heldMeetings: at.length,
        heldHere: at.filter((place) => place === arena || (place === null && here)).length,
        methods: process?.methods ?? 0,
        groups: process?.groups ?? 0,
        whole: process?.whole ?? false,
      },
      found: readable && { slug: readable.slug, title: readable.title, language: null },
    };
  },
  event: ({ arena, ref }, { events }) => {
    const event = events.get(ref);
    return {
      facts: {
        kind: 'event',
        stands: event !== undefined,
        heldHere: event?.heldAt.includes(arena) ?? false,
      },
      found: event ? { slug: event.slug, title: event.title, language: null } : null,
    };
  },
  arena: ({ ref, confirmedAt }, sources) => {
    const arena = sources.arenas.get(ref);
    return {
      facts: { kind: 'arena', stands: arena !== undefined, confirmed: confirmedAt !== null },
      found: arena ? { slug: arena.slug, title: arena.name, language: null } : null,
    };
  },
};
