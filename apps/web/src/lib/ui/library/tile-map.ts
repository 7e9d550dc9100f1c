export { tableTwin, tileMap } from '@samskab/domain';

/** What the library says of one value of a facet. */
export interface FacetCountLike {
  readonly value: string;
  readonly count: number;
}
