import { afterEach, expect, test } from 'vitest';
import { smtpPost } from './smtp.ts';
import { tinySmtpServer } from './tiny-smtp-server.ts';

let open: (() => Promise<unknown>) | null = null;
afterEach(async () => {
  await open?.();
});

const ENVELOPE = {
  id: '0192f1a0-0000-7000-8000-000000000001',
  to: 'anna@example.dk',
  subject: 'Rødgrød og æbler',
  body: 'Hej\n\n.en linje, der begynder med et punktum\nÆ, ø og å\n',
};

test('a mail reaches the mail server with its Danish letters', async () => {
  const server = await tinySmtpServer();
  open = server.close;
  await smtpPost(server.url, 'Samskab <samskab@example.org>')(ENVELOPE);
  const [mail] = server.delivered;
  expect(mail).toMatchObject({ from: 'samskab@example.org', to: 'anna@example.dk' });
  expect(mail!.source).toContain(`Message-ID: <${ENVELOPE.id}@example.org>`);
  expect(mail!.source).toMatch(/Subject: =\?UTF-8\?/);
  const body = mail!.source.split('\r\n\r\n').slice(1).join('\r\n\r\n');
  const bytes = body
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  expect(Buffer.from(bytes, 'latin1').toString('utf8')).toContain(
    ENVELOPE.body.replaceAll('\n', '\r\n').trim(),
  );
});

test('a mail that can be stopped says where, so that mail programs show it', async () => {
  const server = await tinySmtpServer();
  open = server.close;
  const post = smtpPost(server.url, 'samskab@example.org');
  await post({ ...ENVELOPE, leave: 'https://example.org/forloeb/a/ugemail/b.c' });
  await post(ENVELOPE);
  const [stoppable, other] = server.delivered.map(({ source }) => source);
  expect(stoppable).toContain('List-Unsubscribe: <https://example.org/forloeb/a/ugemail/b.c>\r\n');
  expect(other).not.toContain('List-Unsubscribe');
});

test('the same mail sent twice can be recognised', async () => {
  const server = await tinySmtpServer();
  open = server.close;
  const post = smtpPost(server.url, 'samskab@example.org');
  await post(ENVELOPE);
  await post(ENVELOPE);
  const ids = server.delivered.map(({ source }) => /Message-ID: (.*)/.exec(source)?.[1]);
  expect(new Set(ids).size).toBe(1);
});

test('a mail server that does not take it makes the task fail, so that it is tried again', async () => {
  const server = await tinySmtpServer({ refuse: true });
  open = server.close;
  await expect(smtpPost(server.url, 'samskab@example.org')(ENVELOPE)).rejects.toThrow('451');
  expect(server.delivered).toEqual([]);
});
