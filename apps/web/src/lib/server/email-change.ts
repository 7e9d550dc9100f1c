import { changeEmail, keyDigest, newKey } from '@samskab/store';
import { getLocale } from '#lib/paraglide/runtime.js';
import { logIn } from './log-in.ts';
import { queueMail } from './mail/queue-mail.ts';
import type { Person } from './person.ts';
import { store } from './store.ts';

const LIFETIME_MS = 60 * 60 * 1000;
const identifier = (token: string) => `email-change:${keyDigest(token)}`;

interface Change {
  readonly account: string;
  readonly email: string;
}

/** Sends a link to the new address, so that nobody moves their account to an address that is not theirs. */
export async function askForEmailChange(person: Person, email: string): Promise<void> {
  const token = newKey();
  const now = new Date();
  const change: Change = { account: person.id, email };
  const { internalAdapter } = await logIn().$context;
  await internalAdapter.createVerificationValue({
    identifier: identifier(token),
    value: JSON.stringify(change),
    expiresAt: new Date(now.getTime() + LIFETIME_MS),
  });
  await store().write((tx) =>
    queueMail(tx, { to: email, language: getLocale(), letter: 'newEmail', parameters: { token } }, now),
  );
}

/** The address a link moves this person's account to; null when it is used, too old or another's. */
export async function pendingEmailChange(person: Person, token: string): Promise<string | null> {
  const { internalAdapter } = await logIn().$context;
  return newAddress(person, await internalAdapter.findVerificationValue(identifier(token)));
}

/** Uses a link up and moves the account; the old address is told. */
export async function confirmEmailChange(person: Person, token: string): Promise<'moved' | 'gone' | 'taken'> {
  if ((await pendingEmailChange(person, token)) === null) return 'gone';
  const { internalAdapter } = await logIn().$context;
  const email = newAddress(person, await internalAdapter.consumeVerificationValue(identifier(token)));
  if (email === null) return 'gone';
  const at = new Date();
  const outcome = await store().write(async (tx) => {
    const moved = await changeEmail(tx, { account: person.id, email, at });
    if (moved.ok)
      await queueMail(
        tx,
        { to: person.email, language: getLocale(), letter: 'emailMoved', parameters: {} },
        at,
      );
    return moved;
  });
  return outcome.ok ? 'moved' : 'taken';
}

function newAddress(person: Person, found: { value: string; expiresAt: Date } | null): string | null {
  if (!found || found.expiresAt <= new Date()) return null;
  const { account, email } = JSON.parse(found.value) as Change;
  return account === person.id ? email : null;
}
