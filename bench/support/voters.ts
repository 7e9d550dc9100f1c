import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Somebody at an assembly, with a connection that stays open, as a telephone's does. */
export interface Voter {
  readonly token: string;
  readonly assembly: number;
}

/** What voters saw. */
export interface Cast {
  /** Milliseconds from sending to the answer that it is on disk. */
  readonly took: number[];
  /** Answers of another kind, by status. */
  readonly others: Map<number, number>;
  /** The vote that each voter was last told is on disk, by voter and statement. */
  readonly acknowledged: Map<string, number>;
}

interface Asked {
  readonly resolve: (status: number) => void;
}

/** A request on a socket of its own: so plain that the load costs little of the machine that is measured. */
class Line {
  readonly #socket: Socket;
  #asked: Asked | null = null;

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1' });
    this.#socket.on('data', (data: Buffer) => {
      const status = Number(data.subarray(9, 12).toString('latin1'));
      this.#asked?.resolve(status);
      this.#asked = null;
    });
    this.#socket.on('error', () => this.#lost());
    this.#socket.on('close', () => this.#lost());
  }

  post(origin: string, path: string, cookie: string, body: string): Promise<number> {
    const { promise, resolve } = Promise.withResolvers<number>();
    this.#asked = { resolve };
    this.#socket.write(
      `POST ${path} HTTP/1.1\r\nhost: samskab\r\norigin: ${origin}\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    return promise;
  }

  close(): void {
    this.#socket.destroy();
  }

  #lost(): void {
    this.#asked?.resolve(0);
    this.#asked = null;
  }
}

/** All vote by turns, `rate` a second together, for so many seconds; each waits for the answer before the next. */
export async function voting(
  origin: string,
  voters: readonly Voter[],
  wish: {
    readonly rate: number;
    readonly seconds: number;
    readonly statements: number;
    readonly turn: number;
  },
): Promise<Cast> {
  const cast: Cast = { took: [], others: new Map(), acknowledged: new Map() };
  const port = Number(new URL(origin).port);
  const lines = await opened(port, voters.length);
  const pause = (voters.length / wish.rate) * 1000;
  const end = performance.now() + wish.seconds * 1000;
  await Promise.all(
    voters.map(async (voter, at) => {
      await sleep((pause * at) / voters.length);
      for (let turn = 0; performance.now() < end; turn += 1) {
        const began = performance.now();
        await oneVote(origin, lines[at]!, voter, at, turn, wish, cast);
        await sleep(Math.max(0, pause - (performance.now() - began)));
      }
    }),
  );
  for (const line of lines) line.close();
  return cast;
}

async function oneVote(
  origin: string,
  line: Line,
  { token, assembly }: Voter,
  at: number,
  turn: number,
  { statements, turn: time }: { readonly statements: number; readonly turn: number },
  { took, others, acknowledged }: Cast,
): Promise<void> {
  const statement = ((at + turn) % statements) + 1;
  const vote = ((at * 7 + turn * 3 + time) % 3) - 1;
  const ballot = { assembly, statement, vote, round: 1, time: time * 1000 + turn + 1 };
  const began = performance.now();
  const status = await line.post(
    origin,
    '/banen/stem',
    `samskab.banen.${assembly}=${token}`,
    JSON.stringify(ballot),
  );
  if (status === 200) {
    took.push(performance.now() - began);
    acknowledged.set(`${at + 1}/${statement}`, vote);
  } else others.set(status, (others.get(status) ?? 0) + 1);
}

/** A few hundred at a time, so that the queue of the system for new connections does not overflow. */
async function opened(port: number, count: number): Promise<readonly Line[]> {
  const lines: Line[] = [];
  while (lines.length < count) {
    for (let at = 0; at < 250 && lines.length < count; at += 1) lines.push(new Line(port));
    await sleep(25);
  }
  return lines;
}
