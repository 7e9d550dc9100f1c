// Runs in a process of its own: sends pages that it was given, and does nothing else. The physical limit for a page.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

const pages = ((await json(process.stdin)) as readonly string[]).map((page) => Buffer.from(page));
let at = 0;

const server = createServer((_request, response) => {
  const page = pages[(at += 1) % pages.length] ?? Buffer.alloc(0);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length });
  response.end(page);
});

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
