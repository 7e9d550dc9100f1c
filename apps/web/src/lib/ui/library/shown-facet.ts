import type { Facet } from '@samskab/domain';
import type { FacetCountLike } from './tile-map.ts';

/** A side on which the list can be narrowed down, with the values that are shown of it. */
export interface ShownFacet {
  readonly facet: Facet;
  readonly values: readonly FacetCountLike[];
  /** Values there are beside these. */
  readonly hidden: number;
}
