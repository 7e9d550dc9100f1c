import { readCode } from '@samskab/domain/guide';
import { publicAssemblies } from '@samskab/store';
import { redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

/** What an assembly is, the way in with a code, and those that are open or over. */
export const load: PageServerLoad = async ({ url }) => {
  const typed = url.searchParams.get('code');
  const code = typed === null ? null : readCode(typed);
  if (code) redirect(303, localizeHref(`/banen/kode/${code}`));
  const all = await publicAssemblies(store().read);
  return {
    typed: typed?.slice(0, 40) ?? '',
    wrongCode: Boolean(typed?.trim()),
    assemblies: all.map(({ slug, title, issue, state, mode, createdAt }) => ({
      slug,
      title,
      issue,
      state,
      mode,
      createdAt,
    })),
  };
};
