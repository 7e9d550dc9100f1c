/** What the main thread asks of the worker that holds PGlite. */
export type Question =
  | {
      readonly kind: 'query';
      readonly text: string;
      readonly values: readonly unknown[];
      readonly asArrays: boolean;
    }
  | { readonly kind: 'exec'; readonly text: string }
  | { readonly kind: 'listen'; readonly channel: string }
  | { readonly kind: 'dump' }
  | { readonly kind: 'syncs' }
  | { readonly kind: 'close' };

export interface Asked {
  readonly id: number;
  readonly question: Question;
}

/** The fields of a database error that our code looks at; no values of the statement among them. */
export interface DatabaseFailure {
  readonly message: string;
  readonly code?: string | undefined;
  readonly constraint?: string | undefined;
  readonly table?: string | undefined;
  readonly column?: string | undefined;
  readonly severity?: string | undefined;
  readonly detail?: string | undefined;
}

export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly failure: DatabaseFailure }
  | { readonly kind: 'heard'; readonly channel: string; readonly payload: string };

/** One statement's result, as the query builder wants it. */
export interface LiteResult {
  readonly rows: unknown[];
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
  readonly rowCount: number | null;
  readonly command: string | null;
}

/** Where the worker opens its database. */
export interface LitePlace {
  /** The cluster's folder; null keeps everything in memory, for tests. */
  readonly folder: string | null;
  /** A dump of a cluster to begin from, only in memory. */
  readonly imageFile: string | null;
}
