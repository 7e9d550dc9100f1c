import { isLinkKey, processBySlug, doorByKey, seatByKey } from '@samskab/store';
import { error, redirect } from '@sveltejs/kit';
import { isOpen, knock } from '#lib/server/door.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import { rememberKey } from '#lib/server/processes/seat-cookies.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

/**
 * A personal link, or the link of the room for readers: this browser remembers it, and the address that gives it away is
 * left at once. Guessing is hopeless, and is stopped all the same.
 */
export const load: PageServerLoad = async (event) => {
  const { slug, key } = event.params;
  event.setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  if (!(await isOpen('wrongCode', event))) error(429, 'Too many wrong links');
  const process = isLinkKey(key) ? await processBySlug(store().read, slug, []) : null;
  const seat = process && (await seatByKey(store().read, process.id, key));
  if (seat) {
    rememberKey(event, 'seat', slug, key);
    redirect(303, roomPath(slug, seat.state === 'invited' ? '/plads' : ''));
  }
  const door = process && (await doorByKey(store().read, process.id, key));
  if (door?.kind === 'read') {
    rememberKey(event, 'read', slug, key);
    redirect(303, roomPath(slug));
  }
  await knock('wrongCode', event);
  error(404, 'Not found');
};
