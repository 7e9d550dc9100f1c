import * as Y from 'yjs';
import {
  frame,
  isForGood,
  readFrame,
  toText,
  type Caret,
  type FromBrowser,
  type FromServer,
} from './messages.ts';

/** What a page is told. */
export interface LineEvents {
  /** Something about `state` or `isSaved` has changed. */
  readonly changed: () => void;
  readonly welcomed?: (welcome: { readonly group: string; readonly canWrite: boolean }) => void;
  readonly hands?: (hands: readonly (readonly [number, string])[]) => void;
  readonly here?: (here: Readonly<Record<string, number>>) => void;
  readonly caret?: (caret: {
    readonly hand: number;
    readonly group: string;
    readonly at: Caret | null;
  }) => void;
  /** A CPR number was taken out of the text. */
  readonly cpr?: () => void;
}

export interface LineSettings {
  readonly address: string;
  readonly text: string;
  readonly key: string;
  /** The copy that is kept in step. Others' changes come with the line as their origin. */
  readonly doc: Y.Doc;
  /** With which hand this page writes. */
  readonly hand: number;
  readonly events: LineEvents;
  /** Another way to open a WebSocket: in tests. */
  readonly open?: (address: string) => WebSocket;
}

/** `ended` is for good, and `endedBy` says why. */
export type LineState = 'connecting' | 'open' | 'offline' | 'ended';

const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 15_000;
/** So often a silent line is asked whether it still is one, and so long it may take to answer. */
const ASK_MS = 20_000;
const ANSWER_MS = 10_000;

/**
 * Keeps a copy of a text in step with the server: sends what is written here, takes what others write, and comes again by
 * itself when the connection is lost. `isSaved` is true only when the server has said that everything is on its disk.
 */
export class Line {
  readonly #settings: LineSettings;
  #socket: WebSocket | null = null;
  #state: LineState = 'connecting';
  #endedBy: { readonly code: number; readonly refused: string | null } | null = null;
  #refused: string | null = null;
  /** Number of the last change made here, and of the last that is on the server's disk. */
  #made = 0;
  #saved = 0;
  #isInStep = false;
  #wait = FIRST_WAIT_MS;
  #again: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: LineSettings) {
    this.#settings = settings;
    settings.doc.on('update', this.#written);
    this.#connect();
  }

  get state(): LineState {
    return this.#state;
  }

  get endedBy(): { readonly code: number; readonly refused: string | null } | null {
    return this.#endedBy;
  }

  /** The number of the last change made here, and of the last that the server has said is on its disk. */
  get numbers(): { readonly made: number; readonly saved: number } {
    return { made: this.#made, saved: this.#saved };
  }

  get isSaved(): boolean {
    return this.#isInStep && this.#saved >= this.#made;
  }

  /** Tells others where the caret is. */
  caret(at: Caret | null): void {
    if (this.#isInStep) this.#say({ at });
  }

  /** The network is said to be gone: does not wait to find out. */
  lost(): void {
    this.#socket?.close();
    this.#dropped(0);
  }

  /** The network is said to be back: does not wait for its turn. */
  retry(): void {
    if (this.#state !== 'offline') return;
    this.#wait = FIRST_WAIT_MS;
    this.#connect();
  }

  /** Leaves for good. */
  close(): void {
    this.#settings.doc.off('update', this.#written);
    this.#state = 'ended';
    this.#forget();
  }

  #connect(): void {
    clearTimeout(this.#again);
    const { address, open = (url) => new WebSocket(url) } = this.#settings;
    const socket = open(address);
    socket.binaryType = 'arraybuffer';
    this.#socket = socket;
    this.#become('connecting');
    socket.addEventListener('open', () => this.#hello(socket));
    socket.addEventListener('message', (event) => {
      if (socket === this.#socket) this.#heard(event.data as string | ArrayBuffer);
    });
    socket.addEventListener('close', ({ code }) => {
      if (socket === this.#socket) this.#dropped(code);
    });
  }

  #hello(socket: WebSocket): void {
    const { text, key, hand, doc } = this.#settings;
    if (socket !== this.#socket) return;
    this.#say({ hello: { text, key, hand, knows: toText(Y.encodeStateVector(doc)) } });
    this.#listen();
  }

  #heard(data: string | ArrayBuffer): void {
    this.#listen();
    if (typeof data === 'string') return this.#words(JSON.parse(data) as FromServer);
    const read = readFrame(new Uint8Array(data));
    if (read?.kind === 'change') Y.applyUpdate(this.#settings.doc, read.bytes, this);
    if (read?.kind === 'known') this.#sendRest(read.bytes);
  }

  #words(message: FromServer): void {
    const { events } = this.#settings;
    if ('saved' in message) {
      this.#saved = Math.max(this.#saved, message.saved);
      events.changed();
    } else if ('welcome' in message) events.welcomed?.(message.welcome);
    else if ('hands' in message) events.hands?.(message.hands);
    else if ('here' in message) events.here?.(message.here);
    else if ('caret' in message) events.caret?.(message.caret);
    else if ('cpr' in message) events.cpr?.();
    else if ('refused' in message) this.#refused = message.refused;
  }

  /** All that the server lacks, whatever was sent before: what of it has come is known there by its clock. */
  #sendRest(known: Uint8Array): void {
    this.#isInStep = true;
    this.#wait = FIRST_WAIT_MS;
    this.#made += 1;
    this.#send(frame('change', this.#made, Y.encodeStateAsUpdate(this.#settings.doc, known)));
    this.#become('open');
  }

  #written = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) return;
    this.#made += 1;
    if (this.#isInStep) this.#send(frame('change', this.#made, update));
    this.#settings.events.changed();
  };

  #dropped(code: number): void {
    if (this.#state === 'ended') return;
    this.#forget();
    if (isForGood(code)) {
      this.#endedBy = { code, refused: this.#refused };
      return this.#become('ended');
    }
    this.#again = setTimeout(() => this.#connect(), this.#wait * (0.5 + Math.random()));
    this.#wait = Math.min(LONGEST_WAIT_MS, this.#wait * 2);
    this.#become('offline');
  }

  #forget(): void {
    clearTimeout(this.#silence);
    clearTimeout(this.#again);
    const socket = this.#socket;
    this.#socket = null;
    this.#isInStep = false;
    socket?.close();
  }

  /** Begins to wait for the next thing that is heard. */
  #listen(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.#say({ ping: true });
      this.#silence = setTimeout(() => this.lost(), ANSWER_MS);
    }, ASK_MS);
  }

  #become(state: LineState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#settings.events.changed();
  }

  #say = (message: FromBrowser): void => this.#send(JSON.stringify(message));

  #send(data: string | Uint8Array<ArrayBuffer>): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(data);
  }
}
