import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** Answers browsers that want a WebSocket, and ends what it has answered. */
export interface Line {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Finishes what has come and ends all connections. May be called twice. */
  readonly close: () => Promise<void>;
}

/** The built site puts its line here: importing it a second time from outside would make a second site. */
const PLACE = Symbol.for('samskab.line');
const places = globalThis as { [PLACE]?: Line | undefined };

/** Says who answers from now on. */
export const answerUpgrades = (line: Line): void => {
  places[PLACE] = line;
};

/** Ends the line, when there is one. Who comes now is told to come again. */
export async function closeUpgrades(): Promise<void> {
  const line = places[PLACE];
  places[PLACE] = undefined;
  await line?.close();
}

/** What can tell of requests for a WebSocket. */
interface Upgraded {
  on(event: 'upgrade', heard: (request: IncomingMessage, socket: Duplex, head: Buffer) => void): unknown;
}

/**
 * Passes on requests for a WebSocket. Whoever comes before the site stands, or after, is told to come again.
 * @param isOurs whether a request is for the line; where another answers the rest
 */
export function passOnUpgrades(
  server: Upgraded,
  isOurs: (request: IncomingMessage) => boolean = () => true,
): void {
  server.on('upgrade', (request, socket, head) => {
    if (!isOurs(request)) return;
    socket.on('error', () => socket.destroy());
    const line = places[PLACE];
    if (line) line.upgrade(request, socket, head);
    else socket.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n');
  });
}
