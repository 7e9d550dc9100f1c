import { doorByKey, isLinkKey, processBySlug } from '@samskab/store';
import { error } from '@sveltejs/kit';
import { isOpen, knock } from '../door.ts';
import { store } from '../store.ts';
import type { RoomEvent } from './open-room.ts';

export type DoorEvent = RoomEvent & { readonly params: { readonly key: string } };

/** For a page that a key leads to: nobody keeps it. Only for `load`, because a header can be set once. */
export const keepNowhere = ({ setHeaders }: Pick<DoorEvent, 'setHeaders'>): void =>
  setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });

/**
 * The open invitation of a link, and its room. 404 for one that is closed and one that never was alike; guessing is
 * hopeless, and is stopped all the same.
 */
export async function openDoorHere(event: DoorEvent) {
  const { slug, key } = event.params;
  if (!(await isOpen('wrongCode', event))) error(429, 'Too many wrong links');
  const process = isLinkKey(key) ? await processBySlug(store().read, slug, ['actor']) : null;
  const door = process && (await doorByKey(store().read, process.id, key));
  if (process?.head.erasing === null && door?.kind === 'seat') return { process, door };
  await knock('wrongCode', event);
  error(404, 'Not found');
}
