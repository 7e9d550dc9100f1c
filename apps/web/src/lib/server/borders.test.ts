import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MUNICIPALITIES } from '@samskab/domain';
import { expect, test } from 'vitest';
import { readBorders } from './borders.ts';
import { ConfigurationRefusal } from './configuration.ts';

const folder = mkdtempSync(join(tmpdir(), 'samskab-borders-'));
const square = (x: number, y: number) => [
  [
    [x, y],
    [x + 0.02, y],
    [x + 0.02, y + 0.02],
    [x, y],
  ],
];
/** A country of small squares, with the code in a property of that name. */
const country = (property: string, place = square) => ({
  type: 'FeatureCollection',
  features: MUNICIPALITIES.map(({ code, centre }) => ({
    type: 'Feature',
    properties: { [property]: code },
    geometry: { type: 'Polygon', coordinates: place(centre.longitude, centre.latitude) },
  })),
});
function read(content: unknown, BORDERS_CODE?: string) {
  const BORDERS_FILE = join(folder, 'borders.geojson');
  writeFileSync(BORDERS_FILE, typeof content === 'string' ? content : JSON.stringify(content));
  return () => readBorders({ BORDERS_FILE, BORDERS_CODE });
}

test('without a file there are none', () => {
  expect(readBorders({ BORDERS_FILE: undefined, BORDERS_CODE: undefined })).toBeNull();
});

test('a file with all municipalities is drawn, with its codes where the operator says', () => {
  expect(read(country('kommunekode'))()?.outlines).toHaveLength(98);
  expect(read(country('nummer'), 'nummer')()?.outlines).toHaveLength(98);
});

test.each([
  ['nothing that can be read', '{', 'it is not JSON'],
  ['another kind of file', { type: 'Topology' }, 'not a FeatureCollection'],
  ['codes in a strange place', country('nummer'), 'among nummer; say where with BORDERS_CODE'],
  ['the latitude first', country('kode', (x, y) => square(y, x)), 'number 0 has the latitude before'],
  ['metres', country('kode', () => square(574_000, 6_223_000)), 'WGS 84'],
  ['another country', country('kode', () => square(18, 59)), 'number 0 lies outside Denmark'],
  ['lines', country('kode', () => [] as never), 'neither Polygon nor'],
  [
    'a municipality left out',
    {
      ...country('kode'),
      features: country('kode').features.filter((each) => each.properties['kode'] !== '0751'),
    },
    'missing: 0751',
  ],
])('%s is refused in one sentence that says what to do', (_what, content, sentence) => {
  const reading = read(content);
  expect(reading).toThrow(ConfigurationRefusal);
  expect(reading).toThrow(sentence);
  expect(reading).toThrow(/^BORDERS_FILE kan ikke bruges: .+\. \/ BORDERS_FILE cannot be used: .+\.$/);
});

test('a file that is not there is refused', () => {
  const reading = () => readBorders({ BORDERS_FILE: join(folder, 'none.geojson'), BORDERS_CODE: undefined });
  expect(reading).toThrow('the file cannot be read');
});
