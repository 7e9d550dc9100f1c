import { error } from '@sveltejs/kit';
import { storyPage } from '#lib/server/story-page.ts';

export const load = async ({ params }) => {
  const page = await storyPage(params.slug);
  if (!page) error(404, 'not found');
  if (page.kind === 'withdrawn')
    error(410, { message: 'withdrawn', why: page.story.why, at: page.story.withdrawnAt });
  const { story, patterns, codes, similar, otherWay, room } = page;
  return { story, patterns, codes, similar, otherWay, room };
};
