import { danishDay } from '@samskab/domain/processes';
import { confirmByLink, followConfirmLink, remindNow } from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { knock, knockAs, knockOrStop } from '#lib/server/door.ts';
import { standing } from '#lib/server/entries/care-page.ts';
import { writeReminder } from '#lib/server/entries/entry-letters.ts';
import { summaryOf } from '#lib/server/entries/summaries.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

/** What a link leads to. Opening it changes nothing: mail programs and scanners open links, too. */
export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
  await knockOrStop('link', event);
  const now = new Date();
  const followed = await followConfirmLink(store().read, event.params.key, now);
  if (!followed) error(404);
  const { head, link, usedAt } = followed;
  const isOut = head.state === 'published';
  return {
    entry: standing(head, now),
    link: isOut ? link : ('gone' as const),
    usedOn: usedAt && danishDay(usedAt),
    facts: isOut && link === 'usable' ? await summaryOf(head) : [],
    thanks: event.url.searchParams.has('tak'),
    renewed: event.url.searchParams.has('sendt'),
  };
};

export const actions: Actions = {
  confirm: async (event) => {
    await knockOrStop('link', event);
    const confirmed = await store().write((tx) => confirmByLink(tx, event.params.key, new Date()));
    if (!confirmed) error(404);
    const thanks = confirmed.link === 'usable' && confirmed.head.state === 'published';
    redirect(303, localizeHref(`/bekraeft/${event.params.key}`) + (thanks ? '?tak=1' : ''));
  },
  renew: async (event) => {
    const now = new Date();
    const followed = await followConfirmLink(store().read, event.params.key, now);
    if (!followed) error(404);
    const opens =
      (await knock('link', event)).opens && (await knockAs('hostMailbox', followed.head.id)).opens;
    if (!opens) return fail(429, { wait: true });
    await store().write(async (tx) => {
      const reminder = await remindNow(tx, followed.head, now);
      if (reminder) await writeReminder(tx, reminder, now);
    });
    redirect(303, `${localizeHref(`/bekraeft/${event.params.key}`)}?sendt=1`);
  },
};
