import { error } from '@sveltejs/kit';
import { storyPage } from '#lib/server/story-page.ts';

export const load = async ({ params }) => {
  const page = await storyPage(params.slug);
  if (!page) error(404, 'not found');
  if (page.kind === 'withdrawn')
    error(410, { message: 'withdrawn', why: page.story.why, at: page.story.withdrawnAt });
  return { story: page.story, patterns: page.patterns, similar: page.similar, otherWay: page.otherWay };
};
