import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { MAILS } from './folder.ts';

/** A mail as the person gets it. */
export interface ReceivedMail {
  readonly subject: string;
  readonly text: string;
  /** The addresses in the text, in order. */
  readonly links: readonly string[];
}

/** All mails to an address, oldest first. */
export async function mailsTo(email: string): Promise<readonly ReceivedMail[]> {
  const names = await readdir(MAILS).catch(() => []);
  const files = await Promise.all(names.map((name) => readWithTime(join(MAILS, name))));
  return files
    .filter(({ text }) => headerOf(text, 'to') === email)
    .toSorted((one, other) => one.time - other.time)
    .map(({ text }) => receivedMail(text));
}

/**
 * Waits for one more mail to an address than there were.
 *
 * @param seen how many there were before
 */
export async function nextMailTo(email: string, seen: number): Promise<ReceivedMail> {
  // A mail is written within some milliseconds; later the machine may be busy.
  const soon = { timeout: 60_000, intervals: [10, 20, 40, 80, 160, 320, 640] };
  await expect.poll(async () => (await mailsTo(email)).length, soon).toBeGreaterThan(seen);
  const mail = (await mailsTo(email)).at(-1);
  if (!mail) throw new Error('The mail has gone');
  return mail;
}

async function readWithTime(file: string) {
  return { text: await readFile(file, 'latin1'), time: (await stat(file)).mtimeMs };
}

function receivedMail(source: string): ReceivedMail {
  const text = decodeBody(source);
  return {
    subject: decodeHeader(headerOf(source, 'subject')),
    text,
    links: text.match(/https?:\/\/\S+/g) ?? [],
  };
}

const headOf = (source: string) => source.slice(0, source.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
const headerOf = (source: string, name: string) =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(headOf(source))?.[1]?.trim() ?? '';

function decodeBody(source: string): string {
  const body = source.slice(source.indexOf('\r\n\r\n') + 4);
  const encoding = headerOf(source, 'content-transfer-encoding').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? decodeQuoted(body) : Buffer.from(body, 'latin1').toString('utf8');
}

const decodeQuoted = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

const decodeHeader = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?q\?(.*?)\?=/gi, (_all, words: string) => decodeQuoted(words.replaceAll('_', ' ')))
    .replace(/=\?utf-8\?b\?(.*?)\?=/gi, (_all, words: string) =>
      Buffer.from(words, 'base64').toString('utf8'),
    );
