import { dev } from '$app/env';
import { may } from '@samskab/domain';
import type { RequestEvent } from '@sveltejs/kit';
import { configuration } from './configuration.ts';
import { addressOf } from './door.ts';
import { isOwnMachine } from './own-machine.ts';

/**
 * Whether somebody may see the mailbox, which holds everybody's log-in links. Where there is a mail server there is
 * no mailbox. Where there is none: the person who tries Samskab out on their own machine, and administrators.
 */
export function mayOpenMailbox(event: RequestEvent): boolean {
  const { SMTP_URL, ORIGIN } = configuration();
  if (SMTP_URL) return false;
  return dev || may.manageAccounts(event.locals.visitor) || isOwnMachine(ORIGIN, seenOf(event));
}

const seenOf = (event: RequestEvent) => ({
  address: addressOf(event),
  host: event.request.headers.get('host') ?? '',
  forwarded: ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) =>
    event.request.headers.has(name),
  ),
});
