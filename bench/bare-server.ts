import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The physical limit to compare with: a server that does nothing but send the same page. */
export async function bareServer(page: string): Promise<{ readonly origin: string; stop(): Promise<void> }> {
  const bytes = Buffer.from(page);
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': bytes.length });
    response.end(bytes);
  });
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', () => listening.resolve());
  await listening.promise;
  const stop = async () => {
    const closed = Promise.withResolvers<void>();
    server.close(() => closed.resolve());
    server.closeAllConnections();
    await closed.promise;
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}
