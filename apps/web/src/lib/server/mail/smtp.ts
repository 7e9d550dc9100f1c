import { createTransport } from 'nodemailer';
import type { Post } from './send-mail.ts';

/** Mail through the operator's mail server. */
export function smtpPost(url: string, from: string): Post {
  const transport = createTransport(url);
  return async ({ id, to, subject, body }) => {
    await transport.sendMail({ from, to, subject, text: body, messageId: messageId(id, from) });
  };
}

/** The same letter gets the same Message-ID each time, so that one sent twice is shown once. */
export const messageId = (id: string, from: string): string =>
  `<${id}@${/@([^\s>]+)/.exec(from)?.[1] ?? 'samskab'}>`;
