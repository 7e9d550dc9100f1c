import { maskCpr } from '@samskab/danish';
import { cleanText, ok, refuse } from '@samskab/domain';
import { mayKeepFeed, type FeedId } from '@samskab/domain/events';
import { addFeed, entryHead, feedsOf, removeFeed, type Json } from '@samskab/store';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { doOnce, newFormKey } from '#lib/server/do-once.ts';
import { knockOrStop } from '#lib/server/door.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { needPerson, needPersonFor } from '#lib/server/need-person.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

const TITLE_LIMIT = 120;
const ADDRESS_LIMIT = 1000;

/** The arena that the address names, for whoever may add calendars to it. */
async function arenaHere({ url, locals }: RequestEvent) {
  const head = await entryHead(store().read, 'arena', { slug: url.searchParams.get('arena') ?? '' });
  if (!head) error(404, 'Not found');
  if (!mayKeepFeed(locals.visitor, head.stewards)) error(403, 'Not allowed');
  return head;
}

export const load: PageServerLoad = async (event) => {
  needPerson(event);
  const { id, slug, name } = await arenaHere(event);
  return {
    formKey: newFormKey(),
    arena: { slug, name },
    feeds: (await feedsOf(store().read, id)).map(
      ({ id: feed, title, url, fetchedAt, fault, events, dates, leftOut }) => ({
        id: feed,
        title,
        url,
        fetchedAt,
        fault,
        events,
        dates,
        leftOut,
      }),
    ),
  };
};

/** An address of the web, as calendars give it out; "webcal:" is another word for it. */
function webAddress(written: string): string | null {
  const address = written.trim().replace(/^webcals?:/i, 'https:');
  if (address.length > ADDRESS_LIMIT || !URL.canParse(address)) return null;
  const { protocol, href, username } = new URL(address);
  return /^https?:$/.test(protocol) && username === '' ? href : null;
}

export const actions: Actions = {
  add: async (event) => {
    const form = await event.request.formData();
    const person = needPersonFor(event, form);
    const arena = await arenaHere(event);
    const typed = { title: maskCpr(cleanText(textOf(form, 'title'))), url: textOf(form, 'url') };
    const url = webAddress(typed.url);
    if (typed.title === '') return fail(422, { typed, wrong: 'title' as const });
    if (!url) return fail(422, { typed, wrong: 'url' as const });
    await knockOrStop('event', event);
    const added = await doOnce<Json, 'known'>(form, async (tx) => {
      const told = { arenaId: arena.id, url, title: typed.title.slice(0, TITLE_LIMIT), addedBy: person.id };
      return (await addFeed(tx, told, new Date())) ? ok(true) : refuse('known');
    });
    if (!added.ok) return fail(409, { typed, wrong: 'known' as const });
    redirect(303, `${localizeHref('/kalender/kalendere')}?arena=${arena.slug}`);
  },
  remove: async (event) => {
    const form = await event.request.formData();
    needPersonFor(event, form);
    const arena = await arenaHere(event);
    await store().write((tx) => removeFeed(tx, arena.id, textOf(form, 'feed') as FeedId));
    redirect(303, `${localizeHref('/kalender/kalendere')}?arena=${arena.slug}`);
  },
};
