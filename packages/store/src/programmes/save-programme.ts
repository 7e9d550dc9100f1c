import { slugify } from '@samskab/danish';
import { ok, refuse, type PersonId, type Result } from '@samskab/domain';
import {
  missingIn,
  type MissingPart,
  type ProgrammeContent,
  type ProgrammeId,
  type ProgrammeState,
} from '@samskab/domain/programmes';
import { and, asc, eq, like, or } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Reader, Transaction } from '../engine/index.ts';
import { programmeEditors, programmeMoves, programmes, user } from '../schema/index.ts';
import type { Programme } from './read-programmes.ts';

/** Who decides, and when; null is the program itself. */
export interface ProgrammeActor {
  readonly actor: PersonId | null;
  readonly at: Date;
}

interface NewProgramme {
  /** Where it is always to have the same, as an example. */
  readonly id?: string;
  readonly content: ProgrammeContent;
  readonly state?: ProgrammeState;
  readonly isExample?: boolean;
}

/** Begins a programme as a draft. Its address is made of its Danish name and stays. Answers id and address. */
export async function addProgramme(
  tx: Transaction,
  { id: wished = uuid(), content, state = 'draft', isExample = false }: NewProgramme,
  { actor, at }: ProgrammeActor,
): Promise<{ readonly id: ProgrammeId; readonly slug: string }> {
  const id = wished as ProgrammeId;
  const slug = await freeSlug(tx, content.name.da, id);
  await tx
    .insert(programmes)
    .values({ id, slug, state, version: 1, content, isExample, createdAt: at, updatedAt: at });
  await noteProgramme(tx, id, { move: 'make', actor, at });
  return { id, slug };
}

async function freeSlug(reader: Reader, name: string, id: string): Promise<string> {
  const base = (slugify(name) ?? `program-${id.slice(-8)}`).slice(0, 70).replace(/-+$/, '');
  const rows = await reader
    .select({ slug: programmes.slug })
    .from(programmes)
    .where(or(eq(programmes.slug, base), like(programmes.slug, `${base}-%`)));
  const taken = new Set(rows.map(({ slug }) => slug));
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

export type ChangeRefusal =
  | { readonly code: 'changedMeanwhile' }
  /** What is open to everybody stays whole. */
  | { readonly code: 'incomplete'; readonly missing: readonly MissingPart[] };

/**
 * Saves what a programme is. Refused where somebody has changed it since, and where one that is open would no longer be
 * whole. Answers the new version.
 * @param base the version the change began from
 */
export async function changeProgramme(
  tx: Transaction,
  held: Programme,
  { content, base }: { readonly content: ProgrammeContent; readonly base: number },
  { actor, at }: ProgrammeActor,
): Promise<Result<number, ChangeRefusal>> {
  if (held.version !== base) return refuse({ code: 'changedMeanwhile' });
  const missing = missingIn(content);
  if (held.state !== 'draft' && missing.length > 0) return refuse({ code: 'incomplete', missing });
  const version = base + 1;
  await tx.update(programmes).set({ content, version, updatedAt: at }).where(eq(programmes.id, held.id));
  await noteProgramme(tx, held.id, { move: 'change', actor, at });
  return ok(version);
}

export type StateRefusal = ChangeRefusal | { readonly code: 'wrongState'; readonly state: ProgrammeState };

/** Opens a draft or a closed programme, or closes an open one. Only a whole one is opened. */
export async function stateProgramme(
  tx: Transaction,
  held: Programme,
  to: 'open' | 'closed',
  { actor, at }: ProgrammeActor,
): Promise<Result<ProgrammeState, StateRefusal>> {
  if (held.state === to || (to === 'closed' && held.state !== 'open'))
    return refuse({ code: 'wrongState', state: held.state });
  const missing = missingIn(held.content);
  if (to === 'open' && missing.length > 0) return refuse({ code: 'incomplete', missing });
  await tx.update(programmes).set({ state: to, updatedAt: at }).where(eq(programmes.id, held.id));
  await noteProgramme(tx, held.id, { move: to === 'open' ? 'open' : 'close', actor, at });
  return ok(to);
}

export interface ProgrammeMove extends ProgrammeActor {
  readonly move: string;
  readonly about?: string | null;
  readonly note?: string;
}

/** Writes down what was decided about a programme. */
export async function noteProgramme(
  tx: Transaction,
  programme: ProgrammeId,
  { move, about = null, note = '', actor, at }: ProgrammeMove,
): Promise<void> {
  await tx
    .insert(programmeMoves)
    .values({ id: uuid(), programmeId: programme, move, about, note, actor, at });
}

export type EditorRefusal = { readonly code: 'noAccount' | 'noPartner' };

/** Makes somebody who has an account an editor for a partner, or for another one than before. */
export async function addProgrammeEditor(
  tx: Transaction,
  { id, content }: Programme,
  { email, partner }: { readonly email: string; readonly partner: string },
  { actor, at }: ProgrammeActor,
): Promise<Result<PersonId, EditorRefusal>> {
  if (!content.partners.some(({ key }) => key === partner)) return refuse({ code: 'noPartner' });
  const [found] = await tx.select({ id: user.id }).from(user).where(eq(user.email, email));
  if (!found) return refuse({ code: 'noAccount' });
  await tx
    .insert(programmeEditors)
    .values({ programmeId: id, account: found.id, partner, since: at })
    .onConflictDoUpdate({
      target: [programmeEditors.programmeId, programmeEditors.account],
      set: { partner },
    });
  await noteProgramme(tx, id, { move: 'addEditor', about: found.id, note: partner, actor, at });
  return ok(found.id as PersonId);
}

/** Takes the rights of an editor back; again changes nothing. */
export async function removeProgrammeEditor(
  tx: Transaction,
  { id }: Programme,
  account: string,
  { actor, at }: ProgrammeActor,
): Promise<void> {
  const gone = await tx
    .delete(programmeEditors)
    .where(and(eq(programmeEditors.programmeId, id), eq(programmeEditors.account, account)))
    .returning({ account: programmeEditors.account });
  if (gone.length > 0) await noteProgramme(tx, id, { move: 'removeEditor', about: account, actor, at });
}

/** Those who edit a programme, for those who decide about it. */
export const programmeEditorsOf = (reader: Reader, programme: ProgrammeId) =>
  reader
    .select({
      account: programmeEditors.account,
      partner: programmeEditors.partner,
      name: user.name,
      email: user.email,
    })
    .from(programmeEditors)
    .innerJoin(user, eq(user.id, programmeEditors.account))
    .where(eq(programmeEditors.programmeId, programme))
    .orderBy(asc(programmeEditors.since), asc(programmeEditors.account));
