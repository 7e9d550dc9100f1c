import type { PersonId } from '@samskab/domain';
import type { EntryHead } from '@samskab/domain/entries';
import { mayProgramme, type ProgrammeAct, type ProgrammeSubject } from '@samskab/domain/programmes';
import {
  entriesKeptBy,
  entryHead,
  holdProgramme,
  isMemberOf,
  programmeBySlug,
  programmeMember,
  type Programme,
  type ProgrammeMember,
  type Reader,
  type Transaction,
} from '@samskab/store';
import { error, type RequestEvent } from '@sveltejs/kit';
import { needPerson, needPersonFor } from '../need-person.ts';
import { store } from '../store.ts';

export type ProgrammeEvent = RequestEvent & { readonly params: { readonly slug: string } };
export type MemberEvent = RequestEvent & {
  readonly params: { readonly slug: string; readonly arena: string };
};

/** A programme as whoever asks may meet it. */
export interface OpenProgramme {
  readonly programme: Programme;
  /** The arenas that whoever asks keeps. */
  readonly kept: readonly EntryHead[];
  /** Whether whoever asks may do something with the programme itself. */
  readonly may: (act: ProgrammeAct, about?: Pick<ProgrammeSubject, 'author'>) => boolean;
}

/** The programme of an address, for whoever may read it; others get 404, as if it were not there. */
export async function openProgramme(event: ProgrammeEvent): Promise<OpenProgramme> {
  const programme = await programmeBySlug(store().read, event.params.slug);
  const opened = programme && (await openedBy(event, programme));
  if (!opened?.may('read')) error(404, 'Not found');
  return opened;
}

/** A programme with what its rules have to know of whoever asks. */
export async function openedBy(event: RequestEvent, programme: Programme): Promise<OpenProgramme> {
  const { visitor, person } = event.locals;
  const kept = person ? await arenasKeptBy(store().read, person.id) : [];
  const { state, editors } = programme;
  const ids = kept.map(({ id }) => id);
  const keepsMember = await isMemberOf(store().read, programme.id, ids);
  return {
    programme,
    kept,
    may: (act, about) => mayProgramme(visitor, act, { state, editors, keepsMember, ...about }),
  };
}

/** The arenas that somebody keeps and that everybody can see: only those can be in a programme. */
export const arenasKeptBy = async (reader: Reader, person: PersonId): Promise<readonly EntryHead[]> =>
  (await entriesKeptBy(reader, person)).filter(
    ({ kind, state }) => kind === 'arena' && state === 'published',
  );

/** An arena in a programme as whoever asks may meet it. */
export interface OpenMember extends OpenProgramme {
  readonly arena: EntryHead;
  readonly member: ProgrammeMember;
  /** Whether whoever asks may do something with this member. */
  readonly mayHere: (act: ProgrammeAct) => boolean;
}

/** The member of an address. One that only asks, or was one, is there for its stewards and the programme's editors. */
export async function openMember(event: MemberEvent): Promise<OpenMember> {
  const opened = await openProgramme(event);
  const { programme } = opened;
  const arena = await entryHead(store().read, 'arena', { slug: event.params.arena });
  const member = arena && (await programmeMember(store().read, programme.id, arena.id));
  if (!arena || !member) error(404, 'Not found');
  const mayHere = (act: ProgrammeAct) => mayMember(event, { programme, arena, state: member.state }, act);
  const isShown = member.state === 'member' && (arena.state === 'published' || arena.state === 'closed');
  if (!isShown && !mayHere('leave') && !opened.may('seeAsking')) error(404, 'Not found');
  return { ...opened, arena, member, mayHere };
}

/** Whether whoever asks may do something with an arena in a programme. */
export const mayMember = (
  { locals }: RequestEvent,
  about: {
    readonly programme: Programme;
    readonly arena: Pick<EntryHead, 'stewards'>;
    readonly state: ProgrammeMember['state'] | null;
  },
  act: ProgrammeAct,
): boolean =>
  mayProgramme(locals.visitor, act, {
    state: about.programme.state,
    editors: about.programme.editors,
    arena: { member: about.state, stewards: about.arena.stewards },
  });

/**
 * For pages and forms that not everybody may use: whoever is logged out logs in first, and others get 403.
 * @param form what was posted, which is then kept for whoever is logged out
 */
export function needAllowed(event: RequestEvent, allowed: boolean, form?: FormData): PersonId {
  const { id } = form ? needPersonFor(event, form) : needPerson(event);
  if (!allowed) error(403);
  return id;
}

/** The programme held for a change; it cannot have gone, for programmes are never deleted while somebody reads them. */
export async function heldNow(tx: Transaction, { id }: Pick<Programme, 'id'>): Promise<Programme> {
  const held = await holdProgramme(tx, id);
  if (!held) error(404, 'Not found');
  return held;
}
