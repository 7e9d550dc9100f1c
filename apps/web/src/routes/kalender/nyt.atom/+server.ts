import { eventAddress, sayRhythm } from '@samskab/domain/events';
import { generateAtomFeed } from 'feedsmith';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { askedFeed } from '#lib/server/events/asked-feed.ts';
import { fileAnswer } from '#lib/server/events/file-answer.ts';
import type { RequestHandler } from './$types';

const MOST = 50;
/** When nothing has been told yet; a feed must say when it changed. */
const BEGINNING = new Date(0);

/** What is new in the calendar (Atom, RFC 4287). */
export const GET: RequestHandler = async ({ request, url }) => {
  const { title, query, events } = await askedFeed(url, MOST);
  const page = new URL(localizeHref('/kalender'), url.origin);
  page.search = eventAddress({ ...query, page: 1 });
  const feed = generateAtomFeed({
    id: url.href,
    title: { value: title },
    updated: events[0]?.updatedAt ?? BEGINNING,
    links: [
      { href: url.href, rel: 'self', type: 'application/atom+xml' },
      { href: page.href, rel: 'alternate', type: 'text/html' },
    ],
    authors: [{ name: 'Samskab' }],
    entries: events.map((event) => {
      const href = new URL(localizeHref(`/kalender/${event.slug}`), url.origin).href;
      const when = event.feedId === null ? sayRhythm(event.series, getLocale()) : '';
      return {
        id: `urn:uuid:${event.id}`,
        title: { value: event.content.title },
        updated: event.updatedAt,
        published: event.createdAt,
        links: [{ href, rel: 'alternate', type: 'text/html' }],
        summary: {
          value: [when, event.content.place, event.content.what].filter((part) => part !== '').join('\n\n'),
        },
      };
    }),
  });
  return fileAnswer(request, feed, { 'content-type': 'application/atom+xml; charset=utf-8' });
};
