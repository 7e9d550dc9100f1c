import { createTransport } from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';
import type { Envelope, Post } from './send-mail.ts';

/** Mail through the operator's mail server. */
export function smtpPost(url: string, from: string): Post {
  const transport = createTransport(url);
  return async (envelope) => {
    await transport.sendMail(messageOf(envelope, from));
  };
}

/** A letter as a mail program reads it. */
export const messageOf = ({ id, to, subject, body, leave }: Envelope, from: string): SendMailOptions => ({
  from,
  to,
  subject,
  text: body,
  messageId: messageId(id, from),
  ...(leave !== undefined && { list: { unsubscribe: leave } }),
});

/** The same letter gets the same Message-ID each time, so that one sent twice is shown once. */
const messageId = (id: string, from: string): string =>
  `<${id}@${/@([^\s>]+)/.exec(from)?.[1] ?? 'samskab'}>`;
