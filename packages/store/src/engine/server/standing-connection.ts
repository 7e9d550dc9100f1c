import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';

export interface StandingConnection {
  /** The connection of the moment; waits while it is being made anew. */
  current(): Promise<Client>;
  close(): Promise<void>;
}

export interface StandingOptions {
  /** Asked before every attempt; an embedded server is started again here if it has died. */
  readonly settings: () => Promise<ClientConfig>;
  /** Runs on every new connection, before anybody gets it. `again` is false the first time. */
  readonly prepare: (client: Client, again: boolean) => Promise<void>;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** One connection that is there all the time, and made anew when it breaks. Rejects if the first attempt fails. */
export async function standingConnection(options: StandingOptions): Promise<StandingConnection> {
  let closed = false;
  let current: Promise<Client> = connect(options, false, lost);
  await current;

  function lost(): void {
    if (closed) return;
    current = reconnect(options, lost, () => closed);
    current.catch(() => {});
  }

  return {
    current: () => current,
    close: async () => {
      closed = true;
      const client = await current.catch(() => null);
      await client?.end().catch(() => {});
    },
  };
}

async function connect(options: StandingOptions, again: boolean, lost: () => void): Promise<Client> {
  const client = new Client({
    keepAlive: true,
    application_name: 'samskab',
    ...(await options.settings()),
  });
  // Without a listener Node stops; the loss itself is handled at 'end'.
  client.on('error', () => {});
  try {
    await client.connect();
    await options.prepare(client, again);
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
  client.once('end', lost);
  return client;
}

async function reconnect(options: StandingOptions, lost: () => void, closed: () => boolean): Promise<Client> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    await sleep(pause, undefined, { ref: false });
    if (closed()) throw new Error('The connection has been closed');
    try {
      return await connect(options, true, lost);
    } catch {
      // Tried again after the next pause, until the database is back or the store is closed.
    }
  }
}
