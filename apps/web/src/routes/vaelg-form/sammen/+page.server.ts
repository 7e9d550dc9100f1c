import { readCode } from '@samskab/domain/guide';
import { newKey } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { knock } from '#lib/server/door.ts';
import { guideRules } from '#lib/server/guide/guide-rules.ts';
import { store } from '#lib/server/store.ts';
import { LONGEST_TOPIC, readStart, startSession } from '#lib/server/together/start-session.ts';
import { hostPath, togetherPath } from '#lib/server/together/together-path.ts';
import type { Actions, PageServerLoad } from './$types';

/** Where somebody begins a session, or goes into one with the code they were given. */
export const load: PageServerLoad = ({ url, setHeaders }) => {
  const typed = url.searchParams.get('code');
  const code = typed === null ? null : readCode(typed);
  if (code) redirect(303, togetherPath(code));
  // A secret stands in the form: nobody else may get a copy.
  setHeaders({ 'cache-control': 'private, no-store' });
  return {
    link: newKey(),
    longest: LONGEST_TOPIC,
    typed: typed?.slice(0, 40) ?? '',
    wrongCode: Boolean(typed?.trim()),
    deleted: url.searchParams.has('slettet'),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { topic, kind, hostKey, problems } = readStart(await event.request.formData());
    const typed = { topic, kind, link: hostKey };
    if (kind === null || Object.keys(problems).length > 0)
      return fail(422, { ...typed, problems, many: false });
    if (!(await knock('together', event)).opens) return fail(429, { ...typed, problems, many: true });
    const { version: rulesVersion } = await guideRules();
    await startSession(store(), { topic, kind, hostKey, rulesVersion, at: new Date() });
    redirect(303, hostPath(hostKey));
  },
};
