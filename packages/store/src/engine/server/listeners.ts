import { escapeIdentifier, type Client } from 'pg';

export type Heard = (payload: string) => void;

/** Who listens to which channel in this process. */
export interface Listeners {
  /** True when it is the first on its channel. */
  add(channel: string, heard: Heard): boolean;
  remove(channel: string, heard: Heard): void;
  tell(channel: string, payload: string): void;
  /** Listens to all known channels on a new connection; after a break everybody is told to look for themselves. */
  resume(client: Client, again: boolean): Promise<void>;
}

export function makeListeners(): Listeners {
  const channels = new Map<string, Set<Heard>>();
  const tell = (channel: string, payload: string): void => {
    for (const heard of channels.get(channel) ?? []) heard(payload);
  };
  return {
    tell,
    add: (channel, heard) => {
      const known = channels.get(channel);
      channels.set(channel, (known ?? new Set()).add(heard));
      return known === undefined;
    },
    remove: (channel, heard) => {
      channels.get(channel)?.delete(heard);
    },
    resume: async (client, again) => {
      client.on('notification', ({ channel, payload }) => tell(channel, payload ?? ''));
      for (const channel of channels.keys()) await client.query(listenTo(channel));
      if (again) for (const channel of channels.keys()) tell(channel, '');
    },
  };
}

/** LISTEN takes no parameters; the name has been checked, and is quoted all the same. */
export function listenTo(channel: string): string {
  return `listen ${escapeIdentifier(channel)}`;
}
