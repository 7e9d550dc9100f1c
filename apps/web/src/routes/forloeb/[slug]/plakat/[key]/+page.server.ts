import type { ActorGroup } from '@samskab/domain';
import { keepNowhere, openDoorHere } from '#lib/server/processes/open-door.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  keepNowhere(event);
  const { process, door } = await openDoorHere(event);
  const { head, slug } = process;
  return {
    title: head.title,
    about: head.about,
    place: head.place,
    practical: head.practical,
    group: (door.given['group'] ?? null) as ActorGroup | null,
    address: event.url.origin + roomPath(slug, `/ind/${event.params.key}`),
  };
};
