export { AREAS, type Area, type Nuts3 } from './areas.ts';
export * from './municipalities.ts';
export * from './regions.ts';
export * from './tiles.ts';
export * from './count-classes.ts';
export * from './tile-map.ts';
export { readBorderFeatures, type BordersRefusal } from './border-features.ts';
export * from './official-borders.ts';
export * from './positions.ts';
export * from './postcodes.ts';
export * from './postcode-places.ts';
export {
  countriesIn,
  countryName,
  findCountry,
  isCountryCode,
  type Country,
  type NameLanguage,
} from './countries.ts';
