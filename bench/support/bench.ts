/** A bench: one question, and how to find the answer. */
export interface Bench {
  readonly question: string;
  readonly run: (options: BenchOptions) => Promise<void>;
}

export interface BenchOptions {
  readonly engine: 'embedded' | 'pglite';
  /** Stories in the corpus; smaller only to try a bench out. */
  readonly size: number;
  /** Seconds that each load lasts. */
  readonly seconds: number;
}
