import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MUNICIPALITIES, municipality } from './municipalities.ts';
import { goldenLines } from '@samskab/testing';
import { TILE_COLUMNS, TILE_ROWS, TILES, type Tile } from './tiles.ts';

const NEIGHBOURS = goldenLines('geography/neighbours.txt').map((line) => line.split(/\s+/));
const LANDMASSES = goldenLines('geography/landmasses.txt').map(
  (line): readonly [string, readonly string[]] => {
    const [name = '', codes = ''] = line.split(':');
    return [name, codes.trim().split(' ')];
  },
);
const landOf = (code: string) => LANDMASSES.find(([, codes]) => codes.includes(code))?.[0];
const tileOf = (code: string, tiles: readonly Tile[] = TILES) => {
  const found = tiles.find((tile) => tile.code === code);
  if (!found) throw new Error(`No tile for ${code}`);
  return found;
};
const centreOf = (code: string) => municipality(code)?.centre ?? { longitude: NaN, latitude: NaN };

/** Moves of a chess king. */
const steps = (a: Tile, b: Tile) => Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row));
const shareEdge = (a: Tile, b: Tile) => Math.abs(a.column - b.column) + Math.abs(a.row - b.row) === 1;

const shareWithin = (distance: number, tiles: readonly Tile[]) =>
  NEIGHBOURS.filter(([a = '', b = '']) => steps(tileOf(a, tiles), tileOf(b, tiles)) <= distance).length /
  NEIGHBOURS.length;

/** Spearman's rank correlation: Pearson's of the ranks, equal values sharing their mean rank. */
function rankCorrelation(xs: readonly number[], ys: readonly number[]): number {
  const ranks = (values: readonly number[]) =>
    values.map(
      (value) =>
        values.filter((other) => other < value).length +
        (values.filter((other) => other === value).length + 1) / 2,
    );
  const [rx, ry] = [ranks(xs), ranks(ys)];
  const mean = (xs.length + 1) / 2;
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((total, value, index) => total + (value - mean) * ((b[index] ?? mean) - mean), 0);
  return product(rx, ry) / Math.sqrt(product(rx, rx) * product(ry, ry));
}

test('every municipality has one tile, and no two lie on one another', () => {
  expect(TILES.map(({ code }) => code).toSorted()).toEqual(MUNICIPALITIES.map(({ code }) => code).toSorted());
  expect(new Set(TILES.map(({ column, row }) => `${column} ${row}`)).size).toBe(98);
});

test('tiles of 18 pixels fit a screen 320 wide, and all lines of the picture are equally long', () => {
  expect(TILE_COLUMNS * 18).toBeLessThanOrEqual(320);
  for (const { column, row } of TILES) {
    expect(column).toBeLessThan(TILE_COLUMNS);
    expect(row).toBeLessThan(TILE_ROWS);
  }
});

describe('neighbours on land', () => {
  test('there are 186 pairs of real municipalities', () => {
    expect(NEIGHBOURS).toHaveLength(186);
    expect(NEIGHBOURS.flat().filter((code) => municipality(code) === null)).toEqual([]);
  });

  test('nearly all are within two tiles, and four of five touch', () => {
    expect(shareWithin(2, TILES)).toBeGreaterThanOrEqual(0.95);
    expect(shareWithin(1, TILES)).toBeGreaterThanOrEqual(0.8);
  });

  test('the measure can fail: municipalities dealt out at random are far from their neighbours', () => {
    const dealt = fc.shuffledSubarray(
      TILES.map(({ code }) => code),
      { minLength: 98 },
    );
    fc.assert(
      fc.property(dealt, (codes) => {
        const tiles = TILES.map((tile, index) => ({ ...tile, code: codes[index] ?? tile.code }));
        expect(shareWithin(2, tiles)).toBeLessThan(0.5);
      }),
      { numRuns: 20 },
    );
  });
});

describe.each(LANDMASSES.filter(([, codes]) => codes.length > 2))('on %s', (_, codes) => {
  test('west stays west and north stays north', () => {
    const tiles = codes.map((code) => tileOf(code));
    const places = codes.map(centreOf);
    const east = rankCorrelation(
      tiles.map(({ column }) => column),
      places.map(({ longitude }) => longitude),
    );
    const south = rankCorrelation(
      tiles.map(({ row }) => row),
      places.map(({ latitude }) => -latitude),
    );
    expect(east).toBeGreaterThanOrEqual(0.9);
    expect(south).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the shape of the country', () => {
  const edges = TILES.flatMap((a) =>
    TILES.filter((b) => shareEdge(a, b)).map((b) => [a.code, b.code] as const),
  );

  test('every municipality has its land', () => {
    expect(LANDMASSES.flatMap(([, codes]) => codes).toSorted()).toEqual(
      TILES.map(({ code }) => code).toSorted(),
    );
  });

  test('water parts the lands: only Fanø and Mors lie against another', () => {
    const across = edges.filter(([a, b]) => landOf(a) !== landOf(b)).flat();
    const lands = new Set(across.map((code) => landOf(code)));
    expect([...lands].filter((land) => !land?.startsWith('Jylland')).toSorted()).toEqual(['Fanø', 'Mors']);
  });

  test('the Limfjord parts north from south but for Aalborg, which lies on both sides', () => {
    const north = new Set<string>(['0787', '0773', '0849', '0860', '0813', '0810']);
    const over = edges.filter(([a, b]) => north.has(a) && !north.has(b)).map(([, b]) => b);
    expect([...new Set(over)]).toEqual(['0851']);
  });

  test('Bornholm, Læsø, Samsø and Ærø touch nothing, not even at a corner', () => {
    for (const code of ['0400', '0825', '0741', '0492'])
      expect(TILES.filter((tile) => tile.code !== code && steps(tile, tileOf(code)) <= 1)).toEqual([]);
  });

  test('Bornholm is farthest east, Lolland-Falster south of Zealand, Skagen on top', () => {
    expect(tileOf('0400').column).toBe(TILE_COLUMNS - 1);
    const zealand = LANDMASSES.find(([name]) => name.startsWith('Sjælland'))?.[1].map(
      (code) => tileOf(code).row,
    );
    for (const code of ['0360', '0376'])
      expect(tileOf(code).row).toBeGreaterThan(Math.max(...(zealand ?? [])) + 1);
    expect(tileOf('0813').row).toBe(0);
  });

  test('København has Frederiksberg to its west and Amager to its south', () => {
    const [copenhagen, frederiksberg, taarnby, dragoer] = ['0101', '0147', '0185', '0155'].map((code) =>
      tileOf(code),
    );
    expect(frederiksberg).toMatchObject({ column: (copenhagen?.column ?? 0) - 1, row: copenhagen?.row });
    expect(taarnby).toMatchObject({ column: copenhagen?.column, row: (copenhagen?.row ?? 0) + 1 });
    expect(dragoer).toMatchObject({ column: taarnby?.column, row: (taarnby?.row ?? 0) + 1 });
  });
});
