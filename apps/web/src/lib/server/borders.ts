import { readFileSync } from 'node:fs';
import { type Borders, type BordersRefusal, officialBorders } from '@samskab/domain';
import { type Configuration, ConfigurationRefusal } from './configuration.ts';

type BorderSettings = Pick<Configuration, 'BORDERS_FILE' | 'BORDERS_CODE'>;

/**
 * The borders that an operator has dropped in, drawn; null when there are none. Throws ConfigurationRefusal, which
 * says what is wrong with the file.
 */
export function readBorders({ BORDERS_FILE, BORDERS_CODE }: BorderSettings): Borders | null {
  if (!BORDERS_FILE) return null;
  const read = officialBorders(textOf(BORDERS_FILE), {
    ...(BORDERS_CODE && { codeProperty: BORDERS_CODE }),
    step: 1,
  });
  if (read.ok) return read.value;
  const { da, en } = REASONS[read.error.code](read.error as never);
  throw refusal(da, en);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw refusal('filen kan ikke læses', 'the file cannot be read');
  }
}

const refusal = (da: string, en: string) =>
  new ConfigurationRefusal(`BORDERS_FILE kan ikke bruges: ${da}. / BORDERS_FILE cannot be used: ${en}.`);

type Reasons = {
  readonly [Code in BordersRefusal['code']]: (refused: Extract<BordersRefusal, { readonly code: Code }>) => {
    readonly da: string;
    readonly en: string;
  };
};

const REASONS: Reasons = {
  not_json: () => ({ da: 'den er ikke JSON', en: 'it is not JSON' }),
  not_feature_collection: () => ({
    da: 'den er ikke en FeatureCollection i GeoJSON',
    en: 'it is not a FeatureCollection of GeoJSON',
  }),
  no_code_property: ({ found }) => ({
    da: `kommunens kode blev ikke fundet blandt ${found.join(', ')}; sig hvor med BORDERS_CODE`,
    en: `the municipality's code was not found among ${found.join(', ')}; say where with BORDERS_CODE`,
  }),
  wrong_geometry: ({ feature }) => ({
    da: `nummer ${feature} er hverken Polygon eller MultiPolygon`,
    en: `number ${feature} is neither Polygon nor MultiPolygon`,
  }),
  swapped_coordinates: ({ feature }) => ({
    da: `nummer ${feature} har bredden før længden`,
    en: `number ${feature} has the latitude before the longitude`,
  }),
  not_degrees: ({ feature }) => ({
    da: `nummer ${feature} er ikke i grader; hent filen i WGS 84 (EPSG:4326)`,
    en: `number ${feature} is not in degrees; fetch the file in WGS 84 (EPSG:4326)`,
  }),
  outside_denmark: ({ feature }) => ({
    da: `nummer ${feature} ligger uden for Danmark`,
    en: `number ${feature} lies outside Denmark`,
  }),
  municipalities_missing: ({ codes }) => ({
    da: `disse kommuner mangler: ${codes.join(', ')}`,
    en: `these municipalities are missing: ${codes.join(', ')}`,
  }),
};

let drawn: Borders | null = null;

/** Reads the borders once, before the first request. */
export const loadBorders = (settings: BorderSettings): void => void (drawn = readBorders(settings));

/** The borders of this installation; null when the tiles are drawn. */
export const borders = (): Borders | null => drawn;
