import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepMail, type Store } from '@samskab/store';
import { createTransport } from 'nodemailer';
import type { Post } from './send-mail.ts';
import { messageOf } from './smtp.ts';

/**
 * Mail of an installation without a mail server: kept in a table for the mailbox page, and as a file that mail
 * programs can open.
 */
export function mailboxPost(store: Store, folder: string, from: string): Post {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return async (envelope) => {
    const { id, to, subject, body } = envelope;
    const sentAt = new Date();
    const { message } = await composer.sendMail(messageOf(envelope, from));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${id}.eml`), message as Buffer, { mode: 0o600 });
    await store.write((tx) => keepMail(tx, { id, recipient: to, subject, body, sentAt }));
  };
}
