import { funnelOf, monthAfter, monthOf, readCounts, STILL_THERE_MONTHS } from '@samskab/domain/communities';
import { countsOf, countsSince, followCountLink, readCommunity, saveCounts } from '@samskab/store';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { newFormKey } from '../do-once.ts';
import { knockOrStop } from '../door.ts';
import { textOf } from '../form-fields.ts';
import { store } from '../store.ts';

/** The way in, over the four whole quarters before this one, as anybody may see it. */
export async function funnelPage(now: Date) {
  const last = lastWholeQuarter(monthOf(now));
  // Who is still there is told three months later.
  const told = await countsSince(store().read, monthAfter(last, -11));
  return funnelOf(told, last);
}

/** The last month of the quarter before the one of a month. */
export function lastWholeQuarter(month: string): string {
  const place = (Number(month.slice(5)) - 1) % 3;
  return monthAfter(month, -1 - place);
}

/** The page on which a community tells three numbers, by the link in its mail. */
export async function tellPage(event: RequestEvent) {
  const link = await followCountLink(store().read, event.params['key'] ?? '', new Date());
  const read = link && (await readCommunity(store().read, { id: link.community }));
  if (!link || !read) {
    await knockOrStop('wrongCode', event);
    return { asked: null, done: false, formKey: newFormKey() };
  }
  const monthBefore = monthAfter(link.month, -STILL_THERE_MONTHS);
  const before = await countsOf(store().read, link.community, monthBefore);
  const told = await countsOf(store().read, link.community, link.month);
  return {
    asked: {
      name: read.content.name,
      month: link.month,
      monthBefore,
      cameBefore: before?.came ?? null,
      told,
    },
    done: event.url.searchParams.has('gemt'),
    formKey: newFormKey(),
  };
}

/** Keeps the three numbers. Told again by the same link they are put right. */
export async function tellCounts(event: RequestEvent) {
  const form = await event.request.formData();
  const link = await followCountLink(store().read, event.params['key'] ?? '', new Date());
  if (!link) redirect(303, event.url.pathname);
  const written = {
    came: textOf(form, 'came'),
    met: textOf(form, 'met'),
    stillThere: textOf(form, 'stillThere'),
  };
  const before = await countsOf(store().read, link.community, monthAfter(link.month, -STILL_THERE_MONTHS));
  const counts = readCounts(link.month, written, before?.came ?? null);
  if (!counts.ok) return fail(400, { typed: written, faults: counts.error });
  await store().write((tx) => saveCounts(tx, link.community, counts.value, new Date()));
  redirect(303, `${event.url.pathname}?gemt=1`);
}
