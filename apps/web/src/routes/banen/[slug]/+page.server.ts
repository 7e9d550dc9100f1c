import { ANSWERING_GROUPS, mayAssembly } from '@samskab/domain/assemblies';
import { isLinkKey, joinAssembly, keyDigest, newKey } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { assemblyPath } from '#lib/server/assemblies/assembly-path.ts';
import { assemblyAt, keepParticipant, participantIn } from '#lib/server/assemblies/found-assembly.ts';
import { participantCookie } from '#lib/server/assemblies/participant-cookie.ts';
import { knock } from '#lib/server/door.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

/** The door of an assembly: what it is about, and »jeg svarer som …«. */
export const load: PageServerLoad = async (event) => {
  const assembly = await assemblyAt(event);
  if (assembly.state === 'closed') redirect(303, assemblyPath(assembly.slug, '/resultat'));
  event.setHeaders({ 'cache-control': 'private, no-store' });
  const { slug, title, issue, decides } = assembly;
  const joined = await participantIn(event.cookies, assembly);
  return { assembly: { slug, title, issue, decides }, token: newKey(), group: joined?.group ?? null };
};

export const actions: Actions = {
  default: async (event) => {
    const assembly = await assemblyAt(event);
    const form = await event.request.formData();
    const group = ANSWERING_GROUPS.find((one) => one === textOf(form, 'group'));
    if (!group) return fail(422, { noGroup: true, many: false });
    if (!mayAssembly('anyone', 'join', assembly.state))
      redirect(303, assemblyPath(assembly.slug, '/resultat'));
    if (!(await knock('assemblyJoin', event)).opens) return fail(429, { noGroup: false, many: true });
    // Whoever has joined before keeps their votes and may call themselves something else.
    const token = (await keptToken(event.cookies, assembly)) ?? tokenOf(form);
    const wish = { assembly: assembly.number, digest: keyDigest(token), group, at: new Date() };
    // Only a form that was tampered with brings a token from elsewhere: it is shown the door again, with a new one.
    if (!(await store().write((tx) => joinAssembly(tx, wish)))) redirect(303, assemblyPath(assembly.slug));
    keepParticipant(event.cookies, assembly, token);
    redirect(303, assemblyPath(assembly.slug, '/stem'));
  },
};

const tokenOf = (form: FormData): string => {
  const token = textOf(form, 'token');
  return isLinkKey(token) ? token : newKey();
};

const keptToken = async (
  cookies: Parameters<typeof participantIn>[0],
  assembly: Parameters<typeof participantIn>[1],
): Promise<string | null> => {
  if (!(await participantIn(cookies, assembly))) return null;
  return cookies.get(participantCookie(assembly.number)) ?? null;
};
