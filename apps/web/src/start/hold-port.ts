import type { Server } from 'node:http';

/** Where to listen. */
export interface Place {
  readonly port: string;
  readonly host: string;
}

/** The port cannot be had. The message is one sentence, first in Danish and then in English. */
export class PortRefusal extends Error {
  override readonly name = 'PortRefusal';
}

/**
 * Takes the port before anything else is touched, so that a second start beside a running one harms nothing.
 * Throws PortRefusal.
 */
export async function holdPort(server: Server, { port, host }: Place): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  try {
    server.listen({ port: Number(port), host }, resolve);
    await promise;
  } catch (error) {
    throw new PortRefusal(sentence(port, error), { cause: error });
  } finally {
    server.off('error', reject);
  }
}

function sentence(port: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return `Port ${port} er optaget; stop det, der bruger den, eller vælg en anden med PORT. / Port ${port} is taken; stop what uses it, or choose another with PORT.`;
  if (code === 'EACCES')
    return `Port ${port} må Samskab ikke bruge; vælg en over 1024 med PORT. / Samskab may not use port ${port}; choose one above 1024 with PORT.`;
  return `Samskab kan ikke lytte på HOST og PORT (port ${port}). / Samskab cannot listen on HOST and PORT (port ${port}).`;
}
