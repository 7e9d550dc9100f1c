import { readLibraryQuery } from '@samskab/domain';
import { experienceBySlug } from '@samskab/store';
import { redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { library } from '#lib/server/library.ts';
import { needEditor } from '#lib/server/review/need-editor.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

/** Finds a published story by its address, or by words. Drafts are not found: they are their tellers'. */
export const load: PageServerLoad = async (event) => {
  needEditor(event);
  const words = (event.url.searchParams.get('q') ?? '').trim().slice(0, 300).replaceAll('\0', '');
  const slug = /(?:\/erfaringer\/)?([\p{L}\p{N}-]+-[0-9a-f]{8})\/?$/u.exec(words)?.[1];
  const story = slug ? await experienceBySlug(store().read, slug) : null;
  if (story && story.publishedVersion !== null) redirect(303, localizeHref(`/redaktion/${story.id}`));
  if (words === '') return { words, cards: [] };
  const { cards } = await (await library()).find(readLibraryQuery(new URLSearchParams({ q: words })));
  return {
    words,
    cards: cards.map(({ experienceId, title, summary }) => ({ id: experienceId, title, summary })),
  };
};
