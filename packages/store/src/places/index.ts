export {
  openPlaces,
  PLACES_A_PAGE,
  type FoundCluster,
  type FoundPlace,
  type PlaceQuery,
  type Places,
  type PlacesInView,
} from './places.ts';
export type { Place } from './place.ts';
export { readWhiteSpots, type WhiteSpotsRead } from './white-spots.ts';
