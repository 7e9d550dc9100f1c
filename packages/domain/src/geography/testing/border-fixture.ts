import type { Polygon } from '../border-features.ts';
import { MUNICIPALITIES, type Municipality } from '../municipalities.ts';

export interface BorderFeature {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

/** A square of 0.02 degrees around a place. */
export const squareAround = (longitude: number, latitude: number, half = 0.01): Polygon => [
  [
    [longitude - half, latitude - half],
    [longitude + half, latitude - half],
    [longitude + half, latitude + half],
    [longitude - half, latitude + half],
    [longitude - half, latitude - half],
  ],
];

export const squareOf = ({ code, centre }: Municipality): BorderFeature => ({
  type: 'Feature',
  properties: { kommunekode: code },
  geometry: { type: 'Polygon', coordinates: squareAround(centre.longitude, centre.latitude) },
});

/** A country of 98 squares, as an operator might drop it in; `change` may alter or drop a feature. */
export const squareDenmark = (
  change: (feature: BorderFeature, index: number) => BorderFeature | null = (feature) => feature,
) => ({
  type: 'FeatureCollection',
  features: MUNICIPALITIES.map(squareOf)
    .map(change)
    .filter((feature) => feature !== null),
});
