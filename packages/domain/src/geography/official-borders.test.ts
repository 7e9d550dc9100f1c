import { describe, expect, test } from 'vitest';
import type { BordersRefusal } from './border-features.ts';
import { MUNICIPALITIES } from './municipalities.ts';
import { officialBorders, type Borders } from './official-borders.ts';
import { squareAround, squareDenmark, type BorderFeature } from './testing/border-fixture.ts';
import { sharedFile } from '@samskab/testing';
import { goldenAnswers } from './testing/golden-answers.ts';

function drawn(input: unknown, options = {}): Borders {
  const result = officialBorders(input, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const refused = (input: unknown, options = {}): BordersRefusal | null => {
  const result = officialBorders(input, options);
  return result.ok ? null : result.error;
};
const CODES = MUNICIPALITIES.map(({ code }) => code).toSorted();
const withGeometry = (geometry: unknown, at = 0) =>
  squareDenmark((feature, index) =>
    index === at ? { ...feature, geometry: geometry as BorderFeature['geometry'] } : feature,
  );
const withCode = (name: string, write: (code: string) => unknown) =>
  squareDenmark((feature) => ({
    ...feature,
    properties: { other: 1, [name]: write(String(feature.properties['kommunekode'])) },
  }));

/** Corners of an SVG path of M, l and z, read back by rules of our own: absolute places, ring by ring. */
function rings(d: string): readonly (readonly (readonly [number, number])[])[] {
  return d
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, index) => {
        x += numbers[index * 2] ?? 0;
        y += numbers[index * 2 + 1] ?? 0;
        return [x, y] as const;
      });
    });
}

/** Even-odd rule: a ray to the right crosses the outlines an odd number of times. */
const isInside = (d: string, x: number, y: number): boolean =>
  rings(d)
    .flatMap((ring) => ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point] as const))
    .filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax)
    .length %
    2 ===
  1;

describe('a country of squares', () => {
  test('is drawn whole, in its place and to scale', () => {
    const { width, height, outlines, ignored } = drawn(squareDenmark(), {
      width: 1000,
      padding: 0,
      step: 0.01,
    });
    const longitudes = MUNICIPALITIES.map(({ centre }) => centre.longitude);
    const latitudes = MUNICIPALITIES.map(({ centre }) => centre.latitude);
    const perDegree = width / (Math.max(...longitudes) - Math.min(...longitudes) + 0.02);
    const perDegreeNorth = perDegree / Math.cos((56 * Math.PI) / 180);
    expect(height).toBe(Math.ceil((Math.max(...latitudes) - Math.min(...latitudes) + 0.02) * perDegreeNorth));
    expect(outlines.map(({ code }) => code).toSorted()).toEqual(CODES);
    expect(ignored).toEqual([]);
    for (const { code, x, y } of outlines) {
      const centre = MUNICIPALITIES.find((one) => one.code === code)?.centre;
      expect(x).toBeCloseTo(((centre?.longitude ?? 0) - Math.min(...longitudes) + 0.01) * perDegree, 0);
      expect(y).toBeCloseTo((Math.max(...latitudes) - (centre?.latitude ?? 0) + 0.01) * perDegreeNorth, 0);
    }
  });

  test('may come as text, with a byte order mark', () => {
    expect(drawn(`\uFEFF${JSON.stringify(squareDenmark())}`)).toEqual(drawn(squareDenmark()));
  });

  test.each([
    ['KOMKODE', (code: string) => code],
    ['kommunekode', (code: string) => Number(code)],
    ['LAU_CODE', (code: string) => code.slice(1)],
    ['GISCO_ID', (code: string) => `DK_${code.slice(1)}`],
    ['kode', (code: string) => ` ${code} `],
  ])('may have its codes in %s', (name, write) => {
    expect(drawn(withCode(name, write))).toEqual(drawn(squareDenmark()));
  });

  test('may have its codes anywhere, if told where', () => {
    expect(refused(withCode('nummer', String))).toEqual({
      code: 'no_code_property',
      found: ['other', 'nummer'],
    });
    expect(drawn(withCode('nummer', String), { codeProperty: 'nummer' })).toEqual(drawn(squareDenmark()));
  });

  test('may have a municipality in several features, and others that are none', () => {
    const { features } = squareDenmark();
    const [first] = features;
    const island = { ...first, geometry: { type: 'Polygon', coordinates: squareAround(12, 54.6) } };
    const strange = { ...first, properties: { kommunekode: '0411' }, geometry: null };
    const { outlines, ignored } = drawn({
      type: 'FeatureCollection',
      features: [...features, island, strange],
    });
    const parts = outlines.find(({ code }) => code === first?.properties['kommunekode']);
    expect(rings(parts?.d ?? '')).toHaveLength(2);
    expect(ignored).toEqual(['0411']);
  });

  test('keeps a municipality that is too small to see', () => {
    const { outlines } = drawn(squareDenmark(), { width: 40, step: 5 });
    for (const { d } of outlines) expect(rings(d)[0]?.length ?? 0).toBeGreaterThanOrEqual(1);
  });

  test('is not changed by drawing it', () => {
    const input = squareDenmark();
    const before = JSON.stringify(input);
    drawn(input);
    expect(JSON.stringify(input)).toBe(before);
  });
});

describe('is refused', () => {
  const [first = '', second = ''] = CODES;
  test.each<[string, unknown, BordersRefusal]>([
    ['what is not JSON', '{', { code: 'not_json' }],
    ['nothing', null, { code: 'not_feature_collection' }],
    ['a list', [], { code: 'not_feature_collection' }],
    ['TopoJSON', { type: 'Topology', objects: {} }, { code: 'not_feature_collection' }],
    ['an empty collection', { type: 'FeatureCollection', features: [] }, { code: 'not_feature_collection' }],
    [
      'a collection of nothing',
      { type: 'FeatureCollection', features: [null] },
      { code: 'not_feature_collection' },
    ],
    [
      'features without properties',
      squareDenmark((feature) => ({ ...feature, properties: {} })),
      { code: 'no_code_property', found: [] },
    ],
    [
      'a country that lacks two, by their codes',
      squareDenmark((feature) =>
        [first, second].includes(String(feature.properties['kommunekode'])) ? null : feature,
      ),
      { code: 'municipalities_missing', codes: [first, second] as never },
    ],
    [
      'a line',
      withGeometry({
        type: 'LineString',
        coordinates: [
          [10, 56],
          [11, 56],
        ],
      }),
      { code: 'wrong_geometry', feature: 0 },
    ],
    ['no geometry', withGeometry(null, 3), { code: 'wrong_geometry', feature: 3 }],
    [
      'no polygons',
      withGeometry({ type: 'MultiPolygon', coordinates: [] }),
      { code: 'wrong_geometry', feature: 0 },
    ],
    [
      'a polygon as multipolygon',
      withGeometry({ type: 'MultiPolygon', coordinates: squareAround(10, 56) }),
      { code: 'wrong_geometry', feature: 0 },
    ],
    [
      'a ring that is not closed',
      withGeometry({
        type: 'Polygon',
        coordinates: [
          [
            [10, 56],
            [11, 56],
            [11, 57],
            [10, 57],
          ],
        ],
      }),
      { code: 'wrong_geometry', feature: 0 },
    ],
    [
      'a ring of two corners',
      withGeometry({
        type: 'Polygon',
        coordinates: [
          [
            [10, 56],
            [11, 56],
            [10, 56],
          ],
        ],
      }),
      { code: 'wrong_geometry', feature: 0 },
    ],
    [
      'words for numbers',
      withGeometry({
        type: 'Polygon',
        coordinates: [
          [
            ['10', '56'],
            ['11', '56'],
            ['11', '57'],
            ['10', '56'],
          ],
        ],
      }),
      { code: 'wrong_geometry', feature: 0 },
    ],
    [
      'latitude before longitude',
      withGeometry({ type: 'Polygon', coordinates: squareAround(56, 10) }, 5),
      { code: 'swapped_coordinates', feature: 5 },
    ],
    [
      'metres of UTM',
      withGeometry({ type: 'Polygon', coordinates: squareAround(574000, 6223000) }),
      { code: 'not_degrees', feature: 0 },
    ],
    [
      'Sweden',
      withGeometry({ type: 'Polygon', coordinates: squareAround(18.07, 59.33) }, 97),
      { code: 'outside_denmark', feature: 97 },
    ],
  ])('%s', (_, input, refusal) => {
    expect(refused(input)).toEqual(refusal);
  });
});

const medium = sharedFile('geo-dk/kommuner-medium.geojson');
const tiny = sharedFile('geo-dk/kommuner-tiny.geojson');

test.runIf(medium && tiny)('the official borders are drawn with all 98 and without Christiansø', () => {
  for (const text of [medium, tiny]) {
    const { outlines, ignored, width, height } = drawn(text);
    expect(outlines.map(({ code }) => code).toSorted()).toEqual(CODES);
    expect(ignored).toEqual(['0411']);
    const corners = outlines.flatMap(({ d }) => rings(d).flat());
    expect(corners.filter(([x, y]) => x < 4 || x > width - 4 || y < 3.5 || y > height - 3.5)).toEqual([]);
  }
});

test.runIf(medium)('known places lie in their municipality and in no other', () => {
  const { outlines, width } = drawn(medium, { width: 4000, padding: 0, step: 0.01 });
  const { west, east, north } = extent(medium ?? '');
  const scale = width / (east - west);
  const flattening = Math.cos((56 * Math.PI) / 180);
  const found = goldenAnswers('places.txt').map(([place]) => {
    const [longitude = 0, latitude = 0] = place.split(' ').map(Number);
    const [x, y] = [(longitude - west) * scale, ((north - latitude) * scale) / flattening];
    return [place, outlines.filter(({ d }) => isInside(d, x, y)).map(({ code }) => code)];
  });
  expect(found).toEqual(goldenAnswers('places.txt').map(([place, code]) => [place, [code]]));
});

/** Read off the text itself. Christiansø, which is not drawn, is the only land east of 15.17 degrees. */
function extent(text: string) {
  const pairs = [...text.matchAll(/\[(\d+\.?\d*),(\d+\.?\d*)\]/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const drawnPairs = pairs.filter(([x = 0]) => x < 15.17);
  const all = (axis: 0 | 1) => drawnPairs.map((pair) => pair[axis] ?? 0).toSorted((a, b) => a - b);
  return { west: all(0)[0] ?? 0, east: all(0).at(-1) ?? 0, north: all(1).at(-1) ?? 0 };
}

const regions = sharedFile('geo-dk/regioner-simplified.geojson');
test.runIf(regions)('borders of the regions are not those of the municipalities', () => {
  expect(['no_code_property', 'municipalities_missing']).toContain(refused(regions)?.code);
});
