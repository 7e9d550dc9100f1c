import { isUuid, ok, type Result } from '@samskab/domain';
import { mayTogether, openComparison, reopenAnswering } from '@samskab/domain/guide';
import {
  deleteTogether,
  isLinkKey,
  removeAnswer,
  saveTogether,
  sentAnswers,
  togetherByHost,
  type Together,
  type Transaction,
} from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { textOf } from '#lib/server/form-fields.ts';
import { store } from '#lib/server/store.ts';
import { allowed, changeSession } from '#lib/server/together/change-session.ts';
import { seenSession } from '#lib/server/together/seen-session.ts';
import { sessionOfHost } from '#lib/server/together/session-at.ts';
import { forgetKey, keepKey } from '#lib/server/together/together-cookies.ts';
import { hostPath, TOGETHER, togetherPath } from '#lib/server/together/together-path.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The host's own page. Whoever has come here is known as the host on the other pages of the session. */
export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
  const session = await sessionOfHost(event);
  keepKey(event.cookies, 'vaert', session, event.params.key);
  return {
    session: await seenSession(session),
    sent: await sentAnswers(store().read, session.id),
    address: `${event.url.origin}${togetherPath(session.code)}`,
    host: `${event.url.origin}${hostPath(event.params.key)}`,
    quiet: event.url.searchParams.has('stille'),
  };
};

type Work = (
  tx: Transaction,
  held: Together,
) => Promise<Result<unknown, { readonly code: string; readonly fewest?: number }>>;

/** Does what the host asked for, and shows the page again. */
async function asHost(event: RequestEvent, work: Work) {
  const session = await sessionOfHost(event);
  const done = await changeSession(session.code, work);
  if (!done.ok) return fail(409, { problem: done.error });
  redirect(303, hostPath(event.params.key));
}

export const actions: Actions = {
  open: (event) =>
    asHost(event, async (tx, held) => {
      allowed(mayTogether.openAndClose('host', held));
      const opened = openComparison(held, (await sentAnswers(tx, held.id)).length);
      if (opened.ok && opened.value !== held) await saveTogether(tx, held.id, opened.value);
      return opened;
    }),
  reopen: (event) =>
    asHost(event, async (tx, held) => {
      allowed(mayTogether.openAndClose('host', held));
      return ok(await saveTogether(tx, held.id, reopenAnswering(held)));
    }),
  remove: async (event) => {
    const id = textOf(await event.request.formData(), 'id');
    return asHost(event, async (tx, held) => {
      allowed(mayTogether.removeAnswer('host', held));
      return ok(isUuid(id) ? await removeAnswer(tx, held.id, id) : null);
    });
  },
  /** Pressed twice, it has been deleted all the same. */
  deleteAll: async ({ params: { key }, cookies }) => {
    const session = isLinkKey(key) ? await togetherByHost(store().read, key, new Date()) : null;
    if (session) {
      allowed(mayTogether.deleteAll('host', session));
      await store().write((tx) => deleteTogether(tx, session.id));
      for (const whose of ['vaert', 'svar'] as const) forgetKey(cookies, whose, session.code);
    }
    redirect(303, `${localizeHref(TOGETHER)}?slettet=1`);
  },
};
