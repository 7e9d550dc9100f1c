/** Where browsers connect to. */
export const LINE_PATH = '/skrivelinje';

/** Why the server ends a connection for good; every other end is followed by another try. */
export const END = { unknown: 4400, notAllowed: 4403, gone: 4404, refused: 4422 } as const;
const FOR_GOOD: ReadonlySet<number> = new Set(Object.values(END));
export const isForGood = (code: number): boolean => FOR_GOOD.has(code);

/** Ends after which a browser tries again. */
export const AGAIN = { stopping: 1001, behind: 4409, tooFast: 4429, failed: 1011 } as const;

/** What a browser says in words. */
export type FromBrowser =
  /** First of all: which text, whose key, with which hand it will write, and what it knows already. */
  | {
      readonly hello: {
        readonly text: string;
        readonly key: string;
        readonly hand: number;
        readonly knows: string;
      };
    }
  /** Where its caret is; null when it has none. */
  | { readonly at: Caret | null }
  | { readonly ping: true };

/** Two Yjs relative positions as JSON: where a selection begins and ends. */
export interface Caret {
  readonly from: unknown;
  readonly to: unknown;
}

/** What the server says in words. Bytes are updates, see `frame`. */
export type FromServer =
  | { readonly welcome: { readonly group: string; readonly canWrite: boolean } }
  /** Whose hands are: only the server knows, so nobody can write in another group's colour. */
  | { readonly hands: readonly (readonly [hand: number, group: string])[] }
  /** How many of each group have the text open here. */
  | { readonly here: Readonly<Record<string, number>> }
  /** Everything sent up to this number is on disk. */
  | { readonly saved: number }
  | { readonly caret: { readonly hand: number; readonly group: string; readonly at: Caret | null } }
  | { readonly refused: string }
  /** A CPR number was taken out of the text. */
  | { readonly cpr: true }
  | { readonly pong: true };

/** Bytes on the line: a change, or what the server knows (so that a browser sends the rest). */
export type FrameKind = 'change' | 'known';
const KINDS: readonly FrameKind[] = ['change', 'known'];
const HEAD = 5;

/**
 * A frame of bytes: its kind, a number (of a browser's changes), and what it carries.
 * @example frame('change', 7, new Uint8Array([1])) // => new Uint8Array([0, 0, 0, 0, 7, 1])
 */
export function frame(kind: FrameKind, number: number, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(HEAD + bytes.length);
  made[0] = KINDS.indexOf(kind);
  new DataView(made.buffer).setUint32(1, number);
  made.set(bytes, HEAD);
  return made;
}

export interface Frame {
  readonly kind: FrameKind;
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** Reads a frame; null when it is none. */
export function readFrame(bytes: Uint8Array): Frame | null {
  const kind = KINDS[bytes[0] ?? KINDS.length];
  if (kind === undefined || bytes.length < HEAD) return null;
  const number = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  return { kind, number, bytes: bytes.subarray(HEAD) };
}

/** Bytes as text, for JSON. */
export const toText = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/** The bytes of such a text. Throws when it is none. */
export const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
