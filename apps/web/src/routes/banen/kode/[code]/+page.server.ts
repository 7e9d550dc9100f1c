import { readCode } from '@samskab/domain/guide';
import { assemblyByCode } from '@samskab/store';
import { error, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { assemblyPath } from '#lib/server/assemblies/assembly-path.ts';
import { isOpen, knock } from '#lib/server/door.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

/** Where a code or its picture leads: the assembly that is open with it. */
export const load: PageServerLoad = async (event) => {
  if (!(await isOpen('wrongCode', event))) error(429, 'Too many requests');
  const code = readCode(event.params.code);
  const found = code && (await assemblyByCode(store().read, code));
  if (found) redirect(303, assemblyPath(found.slug));
  await knock('wrongCode', event);
  redirect(
    303,
    `${localizeHref('/banen')}?${new URLSearchParams({ code: `? ${event.params.code.slice(0, 20)}` })}`,
  );
};
