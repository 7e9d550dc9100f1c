import { publicVersions, readPublished } from '@samskab/store';
import { error } from '@sveltejs/kit';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

/** The editions of a story, and the two that are compared. Masked stories show only the newest. */
export const load: PageServerLoad = async ({ params, url }) => {
  const story = await readPublished(store().read, params.slug);
  if (!story) error(404, 'not found');
  if (story.kind === 'withdrawn') error(410, { message: 'withdrawn', why: story.why, at: story.withdrawnAt });
  const versions = await publicVersions(store().read, story.id);
  const asked = (name: string) =>
    versions.find(({ number }) => String(number) === url.searchParams.get(name));
  const to = asked('til') ?? versions.at(-1);
  const from = asked('fra') ?? versions.at(-2);
  return {
    slug: story.slug,
    title: story.view.title,
    language: story.view.language,
    masked: versions.length < story.version,
    versions: versions.toReversed().map(({ number, publishedAt, note }) => ({ number, publishedAt, note })),
    compared: from && to && from.number !== to.number ? { from, to } : null,
  };
};
