import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { MOST_BYTES } from '@samskab/joint-writing';
import type { Store } from '@samskab/store';
import crossws from 'crossws/adapters/node';
import { AGAIN, LINE_PATH } from '#lib/joint/messages.ts';
import type { Line } from '../../../start/upgrade.ts';
import { Connection } from './connection.ts';
import { Rooms } from './rooms.ts';

/** How long browsers may take to say goodbye. */
const GOODBYE_MS = 1000;
/** So many browsers a process holds on the line. */
const MOST_CONNECTIONS = 3000;

/**
 * Opens the line. `origin` is the address of the site; null where it is developed, then that of the request. Only pages of our own address may connect: a browser says truly where a page is from, and no other
 * site's page can use the key that a person has.
 */
export async function openLine(store: Store, origin: string | null): Promise<Line> {
  const rooms = await Rooms.open(store);
  const connections = new Map<string, Connection>();
  const adapter = crossws({
    serverOptions: { maxPayload: MOST_BYTES },
    hooks: {
      upgrade: ({ headers }) => {
        if (headers.get('origin') !== (origin ?? `http://${headers.get('host')}`))
          return new Response(null, { status: 403 });
        if (connections.size >= MOST_CONNECTIONS) return new Response(null, { status: 503 });
      },
      open: (peer) => {
        const wire = {
          send: (frame: Uint8Array | string) => void peer.send(frame),
          end: (code: number) => peer.close(code),
          waiting: () => peer.websocket.bufferedAmount ?? 0,
        };
        connections.set(peer.id, new Connection(wire, rooms));
      },
      message: (peer, { rawData }) => {
        const message = typeof rawData === 'string' ? rawData : new Uint8Array(rawData as ArrayBuffer);
        connections.get(peer.id)?.heard(message);
      },
      close: (peer) => forget(peer.id),
      error: (peer) => forget(peer.id),
    },
  });
  const forget = (id: string) => {
    connections.get(id)?.gone();
    connections.delete(id);
  };
  return {
    upgrade: (request, socket, head) => {
      if (isOurs(request)) void adapter.handleUpgrade(request, socket, head);
      else socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n');
    },
    close: async () => {
      await rooms.close();
      adapter.closeAll(AGAIN.stopping);
      for (let waited = 0; waited < GOODBYE_MS && connections.size > 0; waited += 50) await sleep(50);
      adapter.closeAll(AGAIN.stopping, undefined, true);
    },
  };
}

/** Whether a request is for the line. */
export const isOurs = ({ url = '' }: Pick<IncomingMessage, 'url'>): boolean =>
  url.split('?')[0] === LINE_PATH;
