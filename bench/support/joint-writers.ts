import { docFrom, textOf } from '@samskab/joint-writing';
import * as Y from 'yjs';
import { Line } from '@samskab/web/joint/line.ts';
import { LINE_PATH, toBytes } from '@samskab/web/joint/messages.ts';

/** Somebody who writes, with the same line as a page has. */
export interface JointWriter {
  readonly line: Line;
  readonly words: () => string;
  /** One letter, after the last one or somewhere else in the text. */
  readonly type: (where: 'here' | 'somewhere') => void;
  /** Takes the last letter back. */
  readonly takeBack: () => void;
  readonly typed: number;
  readonly takenBack: number;
  /** For each letter and each other writer: after how many milliseconds they had it. */
  readonly seenAfter: readonly number[];
  /** For each letter: after how many milliseconds the site had said that it is on disk. */
  readonly savedAfter: readonly number[];
}

const GROUPS = ['citizens', 'voluntary', 'public', 'private'] as const;

const pageOf = (origin: string, text: string, group: string) =>
  `${origin}/design/faelles-tekst?tekst=${text}&gruppe=${group}`;

/** Opens a text for so many writers, and waits until all are in step. */
export async function openWriters(
  origin: string,
  text: string,
  count: number,
): Promise<readonly JointWriter[]> {
  await fetch(pageOf(origin, text, 'citizens'));
  const writers = Array.from({ length: count }, (_unused, place) => new Writer(origin, text, place));
  for (const writer of writers) writer.watch(writers);
  while (!writers.every(({ line }) => line.isSaved)) await new Promise((resolve) => setTimeout(resolve, 20));
  return writers;
}

/** The text as the site shows it to somebody who opens the page now. */
export async function storedText(origin: string, text: string): Promise<string> {
  const page = await (await fetch(pageOf(origin, text, 'citizens'))).text();
  const state = /&quot;state&quot;:&quot;([^&]*)&quot;|"state":"([^"]*)"/.exec(page);
  return textOf(docFrom([toBytes(state?.[1] ?? state?.[2] ?? '')])).toString();
}

class Writer implements JointWriter {
  readonly hand = Math.ceil(Math.random() * 0xffff_fffe);
  readonly doc = docFrom([], this.hand);
  readonly line: Line;
  readonly seenAfter: number[] = [];
  readonly savedAfter: number[] = [];
  typed = 0;
  takenBack = 0;
  /** When each own letter was typed. */
  readonly #at: number[] = [];
  #unsaved: number[] = [];
  #last: Y.RelativePosition | null = null;

  constructor(origin: string, text: string, place: number) {
    this.line = new Line({
      address: `${origin.replace(/^http/, 'ws')}${LINE_PATH}`,
      text,
      key: `proeve-${GROUPS[place % GROUPS.length]}-${place}`,
      doc: this.doc,
      hand: this.hand,
      events: { changed: () => this.#noteSaved() },
      open: (address) => new WebSocket(address, { headers: { origin } } as unknown as string[]),
    });
  }

  words = (): string => textOf(this.doc).toString();

  /** Notes when letters of others arrive here, on the one that typed them. */
  watch(writers: readonly Writer[]): void {
    const known = new Map<number, number>();
    this.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin !== this.line) return;
      const now = performance.now();
      for (const other of writers) {
        if (other === this) continue;
        const state = Y.getState(this.doc.store, other.hand);
        for (let letter = known.get(other.hand) ?? 0; letter < state; letter += 1)
          other.seenAfter.push(now - (other.#at[letter] ?? now));
        known.set(other.hand, state);
      }
    });
  }

  type(where: 'here' | 'somewhere'): void {
    const text = textOf(this.doc);
    const here = this.#last && Y.createAbsolutePositionFromRelativePosition(this.#last, this.doc);
    const at = where === 'here' && here ? here.index : Math.floor(Math.random() * (text.length + 1));
    this.#at.push(performance.now());
    this.#unsaved.push(performance.now());
    text.insert(at, String.fromCodePoint(97 + (this.typed % 26)));
    this.#last = Y.createRelativePositionFromTypeIndex(text, at + 1, -1);
    this.typed += 1;
  }

  takeBack(): void {
    const here = this.#last && Y.createAbsolutePositionFromRelativePosition(this.#last, this.doc);
    if (!here || here.index === 0) return;
    textOf(this.doc).delete(here.index - 1, 1);
    this.#last = null;
    this.takenBack += 1;
  }

  #noteSaved(): void {
    // The line says so before it is known here while it is made.
    if (!this.line?.isSaved) return;
    const now = performance.now();
    this.savedAfter.push(...this.#unsaved.map((at) => now - at));
    this.#unsaved = [];
  }
}
