import type { PersonId } from '@samskab/domain';
import {
  programmeContent,
  type ProgrammeContent,
  type ProgrammeId,
  type ProgrammeState,
  type ProgrammeSubject,
} from '@samskab/domain/programmes';
import { and, asc, count, eq, inArray, type SQL } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { programmeEditors, programmeMembers, programmes } from '../schema/index.ts';

/** A programme as it is kept, with those who edit it. */
export interface Programme {
  readonly id: ProgrammeId;
  readonly slug: string;
  readonly state: ProgrammeState;
  readonly version: number;
  readonly content: ProgrammeContent;
  readonly isExample: boolean;
  /** Whose partner is no longer in the content has no rights, and is left out. */
  readonly editors: ProgrammeSubject['editors'];
}

/** A programme by its address; null where there is none. */
export const programmeBySlug = async (reader: Reader, slug: string): Promise<Programme | null> =>
  (await load(reader, eq(programmes.slug, slug)))[0] ?? null;

/** A programme by its id; null where there is none. */
export const programmeById = async (reader: Reader, id: string): Promise<Programme | null> =>
  (await load(reader, eq(programmes.id, id)))[0] ?? null;

/** A programme held until the transaction ends, for whoever decides about it; null where there is none. */
export async function holdProgramme(tx: Transaction, id: string): Promise<Programme | null> {
  const held = await tx
    .select({ id: programmes.id })
    .from(programmes)
    .where(eq(programmes.id, id))
    .for('update');
  return held.length === 0 ? null : programmeById(tx, id);
}

/** Every programme, drafts too, the oldest first. There are few. */
export const allProgrammes = (reader: Reader): Promise<readonly Programme[]> => load(reader);

/** How many members each programme has, by its id; those without are not there. */
export async function memberCounts(reader: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await reader
    .select({ id: programmeMembers.programmeId, members: count() })
    .from(programmeMembers)
    .where(eq(programmeMembers.state, 'member'))
    .groupBy(programmeMembers.programmeId);
  return new Map(rows.map(({ id, members }) => [id, members]));
}

async function load(reader: Reader, where?: SQL): Promise<readonly Programme[]> {
  const rows = await reader
    .select()
    .from(programmes)
    .where(where)
    .orderBy(asc(programmes.createdAt), asc(programmes.id));
  if (rows.length === 0) return [];
  const editors = await reader
    .select({
      programme: programmeEditors.programmeId,
      person: programmeEditors.account,
      partner: programmeEditors.partner,
    })
    .from(programmeEditors)
    .where(
      inArray(
        programmeEditors.programmeId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(programmeEditors.since), asc(programmeEditors.account));
  return rows.map((row) => {
    const content = programmeContent.parse(row.content);
    const mine = editors.filter(({ programme }) => programme === row.id);
    return {
      id: row.id as ProgrammeId,
      slug: row.slug,
      state: row.state,
      version: row.version,
      content,
      isExample: row.isExample,
      editors: mine.flatMap(({ person, partner }) => {
        const role = content.partners.find(({ key }) => key === partner)?.role;
        return role ? [{ person: person as PersonId, role }] : [];
      }),
    };
  });
}

/** Whether an account keeps an arena that is a member of a programme is asked with its arenas. */
export async function isMemberOf(
  reader: Reader,
  programme: ProgrammeId,
  arenas: readonly string[],
): Promise<boolean> {
  if (arenas.length === 0) return false;
  const rows = await reader
    .select({ arena: programmeMembers.arenaId })
    .from(programmeMembers)
    .where(
      and(
        eq(programmeMembers.programmeId, programme),
        eq(programmeMembers.state, 'member'),
        inArray(programmeMembers.arenaId, [...arenas]),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
