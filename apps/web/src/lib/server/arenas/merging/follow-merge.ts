import { mergedInto } from '@samskab/store';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { store } from '../../store.ts';

/** Sends whoever asks for an arena that became one with another to that one; does nothing for other addresses. */
export async function followMerge({ params, url }: Pick<RequestEvent, 'params' | 'url'>): Promise<void> {
  const slug = params['slug'] ?? '';
  const into = await mergedInto(store().read, slug);
  if (into === null) return;
  redirect(308, url.pathname.replace(`/arenaer/${slug}`, `/arenaer/${into}`) + url.search);
}
