import { entriesKeptBy, storiesOf } from '@samskab/store';
import { dayText } from '#lib/dates.ts';
import { standing } from '#lib/server/entries/care-page.ts';
import { needPerson } from '#lib/server/need-person.ts';
import { myRooms } from '#lib/server/processes/my-rooms.ts';
import { store } from '#lib/server/store.ts';
import { storyPath } from '#lib/server/tell/story-path.ts';
import { storyName } from '#lib/ui/tell/texts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = needPerson(event);
  const stories = await storiesOf(store().read, person.id);
  const entries = await entriesKeptBy(store().read, person.id);
  const now = new Date();
  return {
    entries: entries.map((head) => standing(head, now)),
    rooms: await myRooms(event),
    deleted: event.url.searchParams.has('slettet'),
    stories: stories.map((story) => ({
      id: story.id,
      name: storyName(story.content),
      href: storyPath({ key: story.id }),
      state: story.state,
      revision: story.publishedVersion !== null && story.state !== 'published' && story.state !== 'withdrawn',
      touched: dayText(story.updatedAt),
      releaseDay: story.releaseAt && dayText(story.releaseAt),
      waitingVoices: story.waitingVoices,
    })),
  };
};
