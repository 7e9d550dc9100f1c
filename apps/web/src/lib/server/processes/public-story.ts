import type { Process } from '@samskab/domain/processes';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { harvestOf } from './harvest-room.ts';

/** The address of the experience that was made of a room, once everybody can read it; null before. */
export async function publicStory(process: Pick<Process, 'head'>): Promise<string | null> {
  const made = await harvestOf(process);
  return made?.state === 'public' ? localizeHref(`/erfaringer/${made.slug}`) : null;
}
