import { newKey } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { drivePath } from '#lib/server/assemblies/assembly-path.ts';
import { callAssembly, LONGEST, readNew } from '#lib/server/assemblies/new-assembly.ts';
import { startersIn } from '#lib/server/assemblies/starter-statements.ts';
import { knock } from '#lib/server/door.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ setHeaders }) => {
  // A secret stands in the form: nobody else may get a copy.
  setHeaders({ 'cache-control': 'private, no-store' });
  return { link: newKey(), longest: LONGEST, starters: await startersIn(getLocale()) };
};

export const actions: Actions = {
  default: async (event) => {
    const read = readNew(await event.request.formData());
    if (Object.keys(read.problems).length > 0) return fail(422, { ...read, many: false });
    if (!(await knock('assembly', event)).opens) return fail(429, { ...read, many: true });
    const ownerId = event.locals.person?.id ?? null;
    await callAssembly(store(), read, { ownerId, language: getLocale(), at: new Date() });
    redirect(303, drivePath(read.link));
  },
};
