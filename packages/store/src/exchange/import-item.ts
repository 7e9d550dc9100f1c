import type { Result } from '@samskab/domain';
import type { ImportRecord } from './import-batch.ts';

/** A row that could not be read as a story: a stable code, where it stood, and whatever else says why. */
export interface RefusedRow {
  readonly code: string;
  readonly row: number | null;
}

/** What a row of a file came to: a story or the reason why not. */
export type ImportItem = Result<ImportRecord & { readonly row: number }, RefusedRow>;

/** A refusal as it is kept. `detail` is the refusal as it was given, or what PostgreSQL said. */
export interface KeptRefusal {
  readonly row: number;
  readonly key: string | null;
  readonly code: string;
  readonly detail: unknown;
}
