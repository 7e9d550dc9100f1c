import { boundsAround, fitted, keptWithin, type Bounds, type Position, type View } from '@samskab/places';

/** The frame of the map in pixels; the page draws it as wide as it has room for. */
export const FRAME = { width: 704, height: 600 } as const;
/** The whole country fits at the first; at the last a house stands by itself. */
export const ZOOMS = { widest: 7, closest: 16, air: 0.86 } as const;

const LAND = boundsAround([
  { latitude: 54.55, longitude: 8.0 },
  { latitude: 57.78, longitude: 15.2 },
]);

/** The whole country with Bornholm where it lies. */
export const WHOLE: View = fitted(FRAME, LAND, { ...ZOOMS, air: 1 });

/** Further than this nobody can move the map. */
const WITHIN: Bounds = boundsAround([
  { latitude: 54.2, longitude: 7.2 },
  { latitude: 58.05, longitude: 16 },
]);

/** A view of the frame's size, moved so that it stays at Denmark. */
export const viewAt = (centre: Position, zoom: number): View =>
  keptWithin({ ...FRAME, centre, zoom: Math.max(ZOOMS.widest, Math.min(ZOOMS.closest, zoom)) }, WITHIN);

/** The closest view that shows a rectangle with some air. */
export const viewAround = (bounds: Bounds): View => {
  const { centre, zoom } = fitted(FRAME, bounds, ZOOMS);
  return viewAt(centre, zoom);
};

/** Whether a view shows as much as there is. */
export const isWhole = ({ zoom }: View): boolean => zoom <= ZOOMS.widest;
