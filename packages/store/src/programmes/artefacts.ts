import { ok, refuse, type Result } from '@samskab/domain';
import type { ArtefactAddress, ProgrammeArtefactKind, ProgrammeId } from '@samskab/domain/programmes';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Reader, Transaction } from '../engine/index.ts';
import { programmeArtefacts } from '../schema/index.ts';
import { lookUpArtefact, type LookUpRefusal } from './look-up-artefact.ts';
import { noteProgramme, type ProgrammeActor } from './save-programme.ts';

/** What a member has linked, as it is kept. */
export interface LinkedArtefact {
  readonly id: string;
  readonly arena: string;
  readonly kind: ProgrammeArtefactKind;
  readonly ref: string;
  readonly linkedAt: Date;
  readonly confirmedAt: Date | null;
  readonly setAsideAt: Date | null;
  readonly setAsideWhy: string;
}

const LINKED = {
  id: programmeArtefacts.id,
  arena: programmeArtefacts.arenaId,
  kind: programmeArtefacts.kind,
  ref: programmeArtefacts.ref,
  linkedAt: programmeArtefacts.linkedAt,
  confirmedAt: programmeArtefacts.confirmedAt,
  setAsideAt: programmeArtefacts.setAsideAt,
  setAsideWhy: programmeArtefacts.setAsideWhy,
};

/** What members of a programme have linked, in the order in which they did. */
export async function linkedArtefacts(
  reader: Reader,
  programme: ProgrammeId,
  arenas?: readonly string[],
): Promise<readonly LinkedArtefact[]> {
  if (arenas?.length === 0) return [];
  return reader
    .select(LINKED)
    .from(programmeArtefacts)
    .where(
      and(
        eq(programmeArtefacts.programmeId, programme),
        arenas && inArray(programmeArtefacts.arenaId, [...arenas]),
      ),
    )
    .orderBy(asc(programmeArtefacts.linkedAt), asc(programmeArtefacts.id));
}

/** Help that a member says it was given to another, and that the other has not yet answered. */
export const helpToConfirm = (reader: Reader, programme: ProgrammeId, arena: string) =>
  reader
    .select(LINKED)
    .from(programmeArtefacts)
    .where(
      and(
        eq(programmeArtefacts.programmeId, programme),
        eq(programmeArtefacts.kind, 'arena'),
        eq(programmeArtefacts.ref, arena),
      ),
    )
    .orderBy(asc(programmeArtefacts.linkedAt), asc(programmeArtefacts.id));

export type LinkRefusal = LookUpRefusal | { readonly code: 'linkedAlready' | 'ownArena' };

interface Place {
  readonly programme: ProgrammeId;
  readonly arena: string;
}

/** Links what an address leads to. It must be there, and everybody must be able to read it. Answers its id. */
export async function linkArtefact(
  tx: Transaction,
  { programme, arena }: Place,
  address: ArtefactAddress,
  { actor, at }: ProgrammeActor,
): Promise<Result<string, LinkRefusal>> {
  const found = await lookUpArtefact(tx, programme, address);
  if (!found.ok) return found;
  const { kind } = address;
  if (kind === 'arena' && found.value === arena) return refuse({ code: 'ownArena' });
  const id = uuid();
  const [made] = await tx
    .insert(programmeArtefacts)
    .values({ id, programmeId: programme, arenaId: arena, kind, ref: found.value, linkedAt: at })
    .onConflictDoNothing()
    .returning({ id: programmeArtefacts.id });
  if (!made) return refuse({ code: 'linkedAlready' });
  await noteProgramme(tx, programme, { move: 'link', about: arena, note: kind, actor, at });
  return ok(id);
}

const isOne = ({ programme, arena }: Place, id: string) =>
  and(
    eq(programmeArtefacts.programmeId, programme),
    eq(programmeArtefacts.arenaId, arena),
    eq(programmeArtefacts.id, id),
  );

/** Takes a link away; again changes nothing. */
export async function unlinkArtefact(
  tx: Transaction,
  place: Place,
  id: string,
  { actor, at }: ProgrammeActor,
): Promise<void> {
  const gone = await tx
    .delete(programmeArtefacts)
    .where(isOne(place, id))
    .returning({ kind: programmeArtefacts.kind });
  const kind = gone[0]?.kind;
  if (kind)
    await noteProgramme(tx, place.programme, { move: 'unlink', about: place.arena, note: kind, actor, at });
}

/** Does not let an artefact count, with the reason; or lets it count again, where there is none. */
export async function setArtefactAside(
  tx: Transaction,
  place: Place,
  { id, why }: { readonly id: string; readonly why: string },
  { actor, at }: ProgrammeActor,
): Promise<void> {
  const aside = { setAsideAt: why === '' ? null : at, setAsideWhy: why };
  const changed = await tx
    .update(programmeArtefacts)
    .set(aside)
    .where(isOne(place, id))
    .returning({ kind: programmeArtefacts.kind });
  if (changed.length > 0)
    await noteProgramme(tx, place.programme, {
      move: why === '' ? 'letCount' : 'setAside',
      about: place.arena,
      note: why,
      actor,
      at,
    });
}

/** The arena that was helped says so. */
export async function confirmHelp(
  tx: Transaction,
  { programme, arena: helped }: Place,
  id: string,
  { actor, at }: ProgrammeActor,
): Promise<void> {
  const confirmed = await tx
    .update(programmeArtefacts)
    .set({ confirmedAt: at })
    .where(
      and(
        eq(programmeArtefacts.programmeId, programme),
        eq(programmeArtefacts.id, id),
        eq(programmeArtefacts.kind, 'arena'),
        eq(programmeArtefacts.ref, helped),
      ),
    )
    .returning({ arena: programmeArtefacts.arenaId });
  const helper = confirmed[0]?.arena;
  if (helper) await noteProgramme(tx, programme, { move: 'confirmHelp', about: helper, actor, at });
}
