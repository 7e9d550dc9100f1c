import { isUuid } from '@samskab/domain';
import { processBySlug, weeklyMailOf, type WeeklyMail } from '@samskab/store';
import { error, type RequestEvent } from '@sveltejs/kit';
import { knockOrStop } from '../door.ts';
import { store } from '../store.ts';
import { isLeaveToken, seatInToken } from './leave-link.ts';

type LeaveEvent = RequestEvent & { readonly params: { readonly slug: string; readonly token: string } };

/** The weekly mail that the link of a mail belongs to; 404 where it belongs to none, or to an address that has gone. */
export async function mailOfLink(event: LeaveEvent): Promise<WeeklyMail> {
  event.setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
  await knockOrStop('link', event);
  const { slug, token } = event.params;
  const seat = seatInToken(token);
  const process = isUuid(seat) ? await processBySlug(store().read, slug, []) : null;
  const mail = process && (await weeklyMailOf(store().read, { process: process.id, seat }));
  if (!process || !mail || !isLeaveToken(token, { process: process.id, seat, email: mail.email }))
    error(404, 'Not found');
  return mail;
}
