import type { ArenaPrice } from '@samskab/domain/arenas';

/** An arena on a list, as a page shows it. */
export interface ShownArena {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly municipality: string | null;
  readonly city: string;
  readonly purpose: string;
  readonly price: ArenaPrice | null;
  readonly languages: readonly string[];
  readonly stepFree: boolean;
  readonly evenings: number;
  readonly resting: boolean;
  readonly isExample: boolean;
  readonly lastConfirmedOn: string | null;
}
