import { AGAIN, END, readFrame, toBytes, type FromServer } from '#lib/joint/messages.ts';
import { errorFacts } from '../error-facts.ts';
import { log } from '../log.ts';
import { mayWriteText } from './may-write.ts';
import { rateOf } from './rate.ts';
import { readWords, type Words } from './read-words.ts';
import type { Member, Room } from './room.ts';
import type { Rooms } from './rooms.ts';

/** A person types ten signs a second, and a caret moves with them; whoever was offline sends everything in one. */
const MESSAGES = { burst: 300, perSecond: 60 };
/** Who has not said who they are by then is nobody. */
const HELLO_MS = 10_000;
/** What may wait to be sent to somebody who reads too slowly. */
const MOST_WAITING = 8 * 1024 * 1024;

/** The wire: what a WebSocket can do. */
export interface Wire {
  readonly send: (frame: Uint8Array | string) => void;
  readonly end: (code: number) => void;
  /** Bytes that are sent and have not left. */
  readonly waiting: () => number;
}

/** One browser on the line: reads what it says, in order, and passes it on to the room of its text. */
export class Connection {
  readonly #wire: Wire;
  readonly #rooms: Rooms;
  readonly #mayCome = rateOf(MESSAGES, Date.now());
  readonly #hello: NodeJS.Timeout;
  #member: Member | null = null;
  #room: Room | null = null;
  #isEntering = false;
  #isEnded = false;

  constructor(wire: Wire, rooms: Rooms) {
    this.#wire = wire;
    this.#rooms = rooms;
    this.#hello = setTimeout(() => this.#end(END.unknown), HELLO_MS).unref();
  }

  /** Something has come: words or bytes. */
  heard(message: Uint8Array | string): void {
    if (this.#isEnded) return;
    if (!this.#mayCome(Date.now())) return this.#end(AGAIN.tooFast);
    if (typeof message === 'string') this.#words(readWords(message));
    else this.#bytes(message);
  }

  /** The browser is gone. */
  gone(): void {
    this.#isEnded = true;
    clearTimeout(this.#hello);
    if (this.#member) this.#room?.leave(this.#member);
  }

  #words(words: Words | null): void {
    if (words === null) this.#end(END.unknown);
    else if ('ping' in words) this.#say({ pong: true });
    else if ('at' in words) {
      if (this.#member) this.#room?.caret(this.#member, words.at);
    } else void this.#enter(words.hello).catch((error: unknown) => this.#failed(error));
  }

  #bytes(bytes: Uint8Array): void {
    const frame = readFrame(bytes);
    if (!frame || frame.kind !== 'change' || !this.#member || !this.#room) return this.#end(END.unknown);
    this.#room.change(this.#member, frame.number, frame.bytes);
  }

  async #enter(hello: Extract<Words, { hello: unknown }>['hello']): Promise<void> {
    if (this.#isEntering) return this.#end(END.unknown);
    this.#isEntering = true;
    const { text, key, hand, knows } = hello;
    const seat = await mayWriteText(key, text);
    if (!seat) return this.#end(END.notAllowed);
    const member: Member = {
      hand,
      seat,
      send: (frame) => this.#send(frame),
      end: (code) => this.#end(code),
    };
    this.#member = member;
    this.#room = await this.#rooms.enter({ text, key }, member, toBytes(knows));
    clearTimeout(this.#hello);
    if (!this.#room) this.#end(END.gone);
    // It may have gone while the text was opened.
    else if (this.#isEnded) this.#room.leave(member);
  }

  #failed(error: unknown): void {
    log.error(errorFacts(error), 'joint text could not be opened');
    this.#end(AGAIN.failed);
  }

  #say = (message: FromServer): void => this.#send(JSON.stringify(message));

  #send(frame: Uint8Array | string): void {
    if (this.#isEnded) return;
    if (this.#wire.waiting() > MOST_WAITING) this.#end(AGAIN.behind);
    else this.#wire.send(frame);
  }

  #end(code: number): void {
    if (this.#isEnded) return;
    this.gone();
    this.#wire.end(code);
  }
}
