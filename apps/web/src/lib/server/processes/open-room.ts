import {
  mayReadPart,
  type ArtefactKind,
  type Process,
  type ProcessPart,
  type ProcessVisitor,
  type Seat,
} from '@samskab/domain/processes';
import { doorByKey, processBySlug, seatByKey, seatOfAccount } from '@samskab/store';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { store } from '../store.ts';
import { keptKey } from './seat-cookies.ts';
import { roomPath } from './room-path.ts';

/** A room as whoever asks has it open. */
export interface Room {
  readonly process: Process;
  readonly visitor: ProcessVisitor;
  /** The seat of whoever asks; null for readers. */
  readonly seat: Seat | null;
}

export type RoomEvent = RequestEvent & { readonly params: { readonly slug: string } };

/**
 * The room of a page. 404 for a room that does not exist and for one that is not theirs to read alike, so that guessing
 * tells nothing. Whoever is invited and has not answered is led to the invitation.
 * @param part what the page shows of it
 * @param kinds the artefacts that the page needs; all where it is left out
 */
export async function openRoom(
  event: RoomEvent,
  part: ProcessPart,
  kinds?: readonly ArtefactKind[],
): Promise<Room> {
  const room = await findRoom(event, kinds);
  event.setHeaders({ 'cache-control': 'private, no-cache' });
  if (room && mayReadPart(room.visitor, part, room.process.head)) return room;
  if (room?.seat?.state === 'invited') redirect(303, roomPath(event.params.slug, '/plads'));
  error(404, 'Not found');
}

/** The room, whatever may be read of it; null where there is none. */
export const findRoom = (event: RoomEvent, kinds?: readonly ArtefactKind[]): Promise<Room | null> =>
  roomAt(event, event.params.slug, kinds);

/** The same for a room that is not the one of the page. */
export async function roomAt(
  event: RequestEvent,
  slug: string,
  kinds?: readonly ArtefactKind[],
): Promise<Room | null> {
  const process = await processBySlug(store().read, slug, kinds);
  if (!process) return null;
  const seat = await seatHere(event, process);
  if (seat) return { process, seat, visitor: { kind: 'seat', seat } };
  const link = keptKey(event, 'read', process.slug);
  const door = link === null ? null : await doorByKey(store().read, process.id, link);
  return { process, seat: null, visitor: { kind: door?.kind === 'read' ? 'link' : 'public' } };
}

/** The seat of the account, or the one that this browser remembers. */
async function seatHere(event: RequestEvent, { id, slug }: Process): Promise<Seat | null> {
  const { person } = event.locals;
  const own = person && (await seatOfAccount(store().read, id, person.id));
  if (own) return own;
  const key = keptKey(event, 'seat', slug);
  return key === null ? null : seatByKey(store().read, id, key);
}
