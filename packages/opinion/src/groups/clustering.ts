/** Points on the map, at least one. */
export interface Plane {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** A place on the map. */
export type Place = readonly [number, number];

/** Points in groups around centres. */
export interface Clustering {
  readonly centers: readonly Place[];
  /** The number of the nearest centre, for each point. */
  readonly labels: Uint8Array;
  /** The sum of the squared distances to the centres. */
  readonly inertia: number;
}
