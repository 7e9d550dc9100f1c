import { connect } from 'node:net';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { destroyDatabase } from '@samskab/store/testing';
import { type RunningServer, startServer } from '../support/start-server.ts';

const askForLink = ({ url }: RunningServer, email: string) =>
  fetch(`${url}/log-ind`, {
    method: 'POST',
    headers: { origin: url, accept: 'text/html' },
    body: new URLSearchParams({ email }),
  });

const mailsIn = ({ dataDir }: RunningServer): readonly string[] => {
  try {
    return readdirSync(join(dataDir, 'mails'));
  } catch {
    return [];
  }
};

/** Begins a form and answers a function that sends the rest and reads the whole answer. */
async function beginForm({ url }: RunningServer, email: string): Promise<() => Promise<string>> {
  const body = new URLSearchParams({ email }).toString();
  const socket = connect(Number(new URL(url).port), 'localhost').setEncoding('utf8');
  let answer = '';
  socket.on('data', (chunk: string) => (answer += chunk));
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  socket.write(
    `POST /log-ind HTTP/1.1\r\nhost: localhost\r\norigin: ${url}\r\naccept: text/html\r\n` +
      `content-type: application/x-www-form-urlencoded\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 3)}`,
  );
  // Another answer on another connection: by then the server has read the beginning of this one.
  await fetch(`${url}/healthz`);
  return async () => {
    socket.write(body.slice(3));
    await closed;
    return answer;
  };
}

test('a request under way is answered, and what it did is on disk', async () => {
  const server = await startServer();
  const finish = await beginForm(server, 'anna@example.dk');
  const stopped = server.stop('SIGTERM');
  await expect
    .poll(() =>
      fetch(server.url).then(
        () => 'open',
        () => 'closed',
      ),
    )
    .toBe('closed');
  const answer = await finish();
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toContain('Se i din indbakke');
  expect(await stopped).toBe(0);

  const again = await startServer({ DATA_DIR: server.dataDir });
  await expect.poll(() => mailsIn(again).length, { timeout: 60_000 }).toBe(1);
  expect(await again.stop()).toBe(0);
});

test('Ctrl-C twice ends at once', async () => {
  const server = await startServer();
  await beginForm(server, 'anna@example.dk');
  const stopped = server.stop('SIGINT');
  await expect
    .poll(() =>
      fetch(server.url).then(
        () => 'open',
        () => 'closed',
      ),
    )
    .toBe('closed');
  server.child.kill('SIGINT');
  expect(await stopped).toBe(1);
  // Its database was not waited for.
  await destroyDatabase(server.dataDir);
});

test('killed without warning, everything acknowledged is still there', async () => {
  const server = await startServer();
  const addresses = Array.from({ length: 20 }, (_, n) => `person${n}@example.dk`);
  const answers = await Promise.all(addresses.map((email) => askForLink(server, email)));
  expect(answers.map(({ status }) => status)).toEqual(addresses.map(() => 200));
  await server.stop('SIGKILL');

  const again = await startServer({ DATA_DIR: server.dataDir });
  // A task that was at hand is taken again when its lease of five minutes has run out; the mailbox shows the others.
  await expect.poll(() => mailsIn(again).length, { timeout: 60_000 }).toBeGreaterThanOrEqual(15);
  expect(await again.stop()).toBe(0);
});
