import { ok, refuse, type Result } from '@samskab/domain';
import { mayReadPart, processHead } from '@samskab/domain/processes';
import type { ArtefactAddress, ProgrammeId } from '@samskab/domain/programmes';
import { and, eq } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { shelfStories, tellsWhere } from './shelf-stories.ts';
import { arenas, events, libraryEntries, processes, programmeMembers } from '../schema/index.ts';

export type LookUpRefusal = { readonly code: 'notFound' | 'notPublic' | 'notMember' | 'hiddenPlace' };

type LookUp = (
  reader: Reader,
  slug: string,
  programme: ProgrammeId,
) => Promise<Result<string, LookUpRefusal>>;

/**
 * A story is found on the shelf alone: what is not there is not public. One that hides where it is from (A2–A4) is not
 * tied to a place, for that would tell.
 */
const experience: LookUp = async (reader, slug) => {
  const [row] = await shelfStories(reader).where(eq(libraryEntries.slug, slug));
  if (!row) return refuse({ code: 'notFound' });
  return tellsWhere(row) ? ok(row.id) : refuse({ code: 'hiddenPlace' });
};

const process: LookUp = async (reader, slug) => {
  const [row] = await reader
    .select({ id: processes.id, head: processes.head })
    .from(processes)
    .where(eq(processes.slug, slug));
  if (!row) return refuse({ code: 'notFound' });
  const isPublic = mayReadPart({ kind: 'public' }, 'about', processHead.parse(row.head));
  return isPublic ? ok(row.id) : refuse({ code: 'notPublic' });
};

const event: LookUp = async (reader, slug) => {
  const [row] = await reader
    .select({ id: events.id, state: events.state })
    .from(events)
    .where(eq(events.slug, slug));
  if (!row) return refuse({ code: 'notFound' });
  return row.state === 'published' ? ok(row.id) : refuse({ code: 'notPublic' });
};

/** An arena that was helped must be a member, for it has to say so itself. */
const arena: LookUp = async (reader, slug, programme) => {
  const [row] = await reader
    .select({ id: arenas.id, member: programmeMembers.state })
    .from(arenas)
    .leftJoin(
      programmeMembers,
      and(eq(programmeMembers.arenaId, arenas.id), eq(programmeMembers.programmeId, programme)),
    )
    .where(eq(arenas.slug, slug));
  if (!row) return refuse({ code: 'notFound' });
  return row.member === 'member' ? ok(row.id) : refuse({ code: 'notMember' });
};

const LOOK_UPS: Readonly<Record<ArtefactAddress['kind'], LookUp>> = {
  experience,
  process,
  event,
  arena,
};

/** What an address leads to, where it is there and everybody may read it: its identifier. */
export const lookUpArtefact = (
  reader: Reader,
  programme: ProgrammeId,
  { kind, slug }: ArtefactAddress,
): Promise<Result<string, LookUpRefusal>> => LOOK_UPS[kind](reader, slug, programme);
