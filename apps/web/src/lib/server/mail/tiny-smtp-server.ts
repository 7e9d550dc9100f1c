import { createServer, type AddressInfo, type Socket } from 'node:net';

/** What a mail server was told. */
export interface Delivered {
  readonly from: string;
  readonly to: string;
  /** Headers and body as they were sent. */
  readonly source: string;
}

/** A mail server that keeps what it gets, for tests. Speaks as much SMTP (RFC 5321) as a client needs. */
export async function tinySmtpServer({ refuse = false } = {}) {
  const delivered: Delivered[] = [];
  const server = createServer((socket) => converse(socket, refuse, (mail) => delivered.push(mail)));
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    delivered,
    close: () => new Promise((closed) => server.close(closed)),
  };
}

function converse(socket: Socket, refuse: boolean, deliver: (mail: Delivered) => void): void {
  let [from, to, source, reading, rest] = ['', '', '', false, ''];
  const say = (line: string) => socket.write(`${line}\r\n`);
  const hear = (line: string) => {
    if (reading && line === '.') {
      reading = false;
      deliver({ from, to, source });
      return say('250 taken');
    }
    if (reading) return void (source += `${line.replace(/^\.\./, '.')}\r\n`);
    const address = /<(.*?)>/.exec(line)?.[1] ?? '';
    if (/^(EHLO|HELO)/i.test(line)) say('250 tiny');
    else if (/^MAIL/i.test(line)) say(((from = address), '250 ok'));
    else if (/^RCPT/i.test(line)) say(((to = address), refuse ? '451 try later' : '250 ok'));
    else if (/^DATA/i.test(line)) say(((reading = true), '354 go on'));
    else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
    else say('502 what?');
  };
  say('220 tiny');
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(line);
  });
}
