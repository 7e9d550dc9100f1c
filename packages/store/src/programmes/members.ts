import { ok, type Result } from '@samskab/domain';
import {
  limitSheet,
  moveMember,
  type LimitSheet,
  type MemberMove,
  type MemberRefusal,
  type MemberState,
  type ProgrammeId,
} from '@samskab/domain/programmes';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { arenas, programmeMembers } from '../schema/index.ts';
import { noteProgramme, type ProgrammeActor } from './save-programme.ts';

/** An arena in a programme. */
export interface ProgrammeMember {
  readonly arena: string;
  readonly slug: string;
  readonly name: string;
  readonly municipality: string | null;
  readonly isExample: boolean;
  readonly state: MemberState;
  readonly hopes: string;
  readonly note: string;
  readonly sheet: LimitSheet | null;
  readonly askedAt: Date;
  readonly joinedAt: Date | null;
}

const MEMBER = {
  arena: programmeMembers.arenaId,
  slug: arenas.slug,
  name: arenas.name,
  municipality: arenas.municipality,
  isExample: arenas.isExample,
  state: programmeMembers.state,
  hopes: programmeMembers.hopes,
  note: programmeMembers.note,
  sheet: programmeMembers.sheet,
  askedAt: programmeMembers.askedAt,
  joinedAt: programmeMembers.joinedAt,
};

/** Arenas in a programme that stand as asked, by name. One that is no longer shown anywhere else is not shown here. */
export async function programmeMembersIn(
  reader: Reader,
  programme: ProgrammeId,
  states: readonly MemberState[] = ['member'],
): Promise<readonly ProgrammeMember[]> {
  const rows = await reader
    .select(MEMBER)
    .from(programmeMembers)
    .innerJoin(arenas, eq(arenas.id, programmeMembers.arenaId))
    .where(
      and(
        eq(programmeMembers.programmeId, programme),
        inArray(programmeMembers.state, [...states]),
        inArray(arenas.state, ['published', 'closed']),
      ),
    )
    .orderBy(asc(arenas.id));
  return rows.map(memberOf).toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
}

/** One arena in a programme, whatever its state; null where it has never asked. */
export async function programmeMember(
  reader: Reader,
  programme: ProgrammeId,
  arena: string,
): Promise<ProgrammeMember | null> {
  const [row] = await reader
    .select(MEMBER)
    .from(programmeMembers)
    .innerJoin(arenas, eq(arenas.id, programmeMembers.arenaId))
    .where(isMember(programme, arena));
  return row ? memberOf(row) : null;
}

const isMember = (programme: ProgrammeId, arena: string) =>
  and(eq(programmeMembers.programmeId, programme), eq(programmeMembers.arenaId, arena));

const memberOf = ({ sheet, ...row }: Omit<ProgrammeMember, 'sheet'> & { readonly sheet: unknown }) => ({
  ...row,
  sheet: sheet === null ? null : limitSheet.parse(sheet),
});

/**
 * Moves an arena in a programme that is held. What it asks with is its hopes; what is said to it is the note. An arena
 * that comes back finds what it had linked.
 */
export async function moveProgrammeMember(
  tx: Transaction,
  { programme, arena }: { readonly programme: ProgrammeId; readonly arena: string },
  { move, text = '' }: { readonly move: MemberMove; readonly text?: string },
  { actor, at }: ProgrammeActor,
): Promise<Result<MemberState, MemberRefusal>> {
  const [row] = await tx
    .select({ state: programmeMembers.state })
    .from(programmeMembers)
    .where(isMember(programme, arena))
    .for('update');
  const moved = moveMember(row?.state ?? null, move, text);
  if (!moved.ok) return moved;
  const { state, note } = moved.value;
  if (move === 'ask') {
    const asked = { state, hopes: note, note: '', askedAt: at };
    await tx
      .insert(programmeMembers)
      .values({ programmeId: programme, arenaId: arena, ...asked })
      .onConflictDoUpdate({ target: [programmeMembers.programmeId, programmeMembers.arenaId], set: asked });
  } else
    await tx
      .update(programmeMembers)
      .set({ state, note, ...(move === 'accept' && { joinedAt: at }) })
      .where(isMember(programme, arena));
  await noteProgramme(tx, programme, { move, about: arena, note: move === 'ask' ? '' : note, actor, at });
  return ok(state);
}

/** Saves what volunteers do and do not do at a member. */
export async function saveLimitSheet(
  tx: Transaction,
  programme: ProgrammeId,
  arena: string,
  sheet: LimitSheet,
): Promise<void> {
  await tx.update(programmeMembers).set({ sheet }).where(isMember(programme, arena));
}

/** In which programmes an arena is a member, for the arena's own page. */
export const programmesOfArena = (reader: Reader, arena: string) =>
  reader
    .select({ programme: programmeMembers.programmeId })
    .from(programmeMembers)
    .where(and(eq(programmeMembers.arenaId, arena), eq(programmeMembers.state, 'member')));
