import type { Sentence } from '../start-refusal.ts';

/** Embedded PostgreSQL cannot run on this machine, whoever starts it; PGlite can take its place. */
export class EmbeddedUnavailable extends Error {
  override readonly name = 'EmbeddedUnavailable';
  readonly reason: Sentence;

  constructor(reason: Sentence, cause?: unknown) {
    super(reason.en, { cause });
    this.reason = reason;
  }
}
