import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';

/** One connection that is there all the time. */
export interface StandingConnection {
  /** The connection of the moment; waits while it is being made anew. */
  current(): Promise<Client>;
  close(): Promise<void>;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** A connected client on which `prepare` has run; closed again when that throws. */
export async function newClient(
  settings: ClientConfig,
  prepare: (client: Client) => Promise<void>,
): Promise<Client> {
  const client = new Client({ keepAlive: true, application_name: 'samskab', ...settings });
  // Without a listener Node stops; whoever needs the connection listens for its end.
  client.on('error', () => {});
  try {
    await client.connect();
    await prepare(client);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

/** Keeps `first` and, when it breaks, tries `connectAgain` with growing pauses until that succeeds. */
export function standingConnection(first: Client, connectAgain: () => Promise<Client>): StandingConnection {
  let closed = false;
  let live: Client | null = null;
  let current: Promise<Client>;

  const keep = (client: Client): Client => {
    live = client;
    client.once('end', () => {
      live = null;
      if (closed) return;
      current = reconnect(connectAgain, () => closed).then(keep);
      current.catch(() => {});
    });
    return client;
  };
  current = Promise.resolve(keep(first));

  return {
    current: () => current,
    // Does not wait for a connection that is still being made: it may be waiting for us.
    close: async () => {
      closed = true;
      await live?.end().catch(() => {});
    },
  };
}

async function reconnect(connectAgain: () => Promise<Client>, closed: () => boolean): Promise<Client> {
  for (let pause = FIRST_PAUSE_MS; !closed(); pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    await sleep(pause);
    const client = await connectAgain().catch(() => null);
    if (client && !closed()) return client;
    await client?.end().catch(() => {});
  }
  throw new Error('The connection has been closed');
}
