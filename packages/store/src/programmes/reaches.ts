import type { ProgrammeId, ReachContent } from '@samskab/domain/programmes';
import { and, desc, eq } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Reader, Transaction } from '../engine/index.ts';
import { programmeMembers, programmeReaches } from '../schema/index.ts';

/** A line of a reach log as it is kept. */
export interface KeptReach extends ReachContent {
  readonly id: string;
}

const REACH = {
  id: programmeReaches.id,
  on: programmeReaches.on,
  organisation: programmeReaches.organisation,
  way: programmeReaches.way,
  answer: programmeReaches.answer,
};

/** Writes a line into the reach log of a member. */
export async function logReach(
  tx: Transaction,
  programme: ProgrammeId,
  arena: string,
  content: ReachContent,
): Promise<void> {
  await tx
    .insert(programmeReaches)
    .values({ id: uuid(), programmeId: programme, arenaId: arena, ...content });
}

/** Takes a line out of the reach log of a member; again changes nothing. */
export async function dropReach(
  tx: Transaction,
  programme: ProgrammeId,
  arena: string,
  id: string,
): Promise<void> {
  await tx
    .delete(programmeReaches)
    .where(
      and(
        eq(programmeReaches.programmeId, programme),
        eq(programmeReaches.arenaId, arena),
        eq(programmeReaches.id, id),
      ),
    );
}

/** The reach log of one member, the newest first: for the member alone. */
export const reachesOf = (
  reader: Reader,
  programme: ProgrammeId,
  arena: string,
): Promise<readonly KeptReach[]> =>
  reader
    .select(REACH)
    .from(programmeReaches)
    .where(and(eq(programmeReaches.programmeId, programme), eq(programmeReaches.arenaId, arena)))
    .orderBy(desc(programmeReaches.on), desc(programmeReaches.id));

/** What all members have logged, with who did, for totals: a page shows none of it alone. */
export const reachesInProgramme = (reader: Reader, programme: ProgrammeId) =>
  reader
    .select({ ...REACH, arena: programmeReaches.arenaId })
    .from(programmeReaches)
    .innerJoin(
      programmeMembers,
      and(
        eq(programmeMembers.programmeId, programmeReaches.programmeId),
        eq(programmeMembers.arenaId, programmeReaches.arenaId),
      ),
    )
    .where(and(eq(programmeReaches.programmeId, programme), eq(programmeMembers.state, 'member')));
