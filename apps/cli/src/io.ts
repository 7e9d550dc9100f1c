import type { Language, Words } from './words.ts';

/** What a command sees of the world, so that it can be tried without one. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  /** Results: what a script reads, on stdout. */
  readonly out: (text: string | Uint8Array) => void;
  /** Messages to the person, on stderr. */
  readonly tell: (words: Words | string) => void;
  /** Whether a person watches: only then are there progress bars. */
  readonly watched: boolean;
  readonly clock: () => Date;
  /** Set when the person wants it to stop. */
  readonly stop: AbortSignal;
}
