import { classOf, classRanges, type ClassRange, type CountClass } from './count-classes.ts';
import { MUNICIPALITIES, municipality, type MunicipalityCode } from './municipalities.ts';
import { TILE_COLUMNS, TILE_ROWS, TILES } from './tiles.ts';

/** How many of something there are in a municipality, by its code. A municipality that is not there has none. */
export type MunicipalityCounts = ReadonlyMap<string, number>;

export interface TileMapOptions {
  /** Side of a tile in pixels; 18 unless told. */
  readonly size?: number;
  /** Water between two tiles in pixels; 0.8 unless told, which makes the map 318.8 wide. */
  readonly gap?: number;
}

export interface DrawnTile {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly letters: string;
  /** Left and upper edge in pixels. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly count: number;
  readonly class: CountClass;
}

export interface TileMap {
  /** In pixels: the viewBox is 0 0 width height. */
  readonly width: number;
  readonly height: number;
  /** Row by row from the north-west. */
  readonly tiles: readonly DrawnTile[];
  readonly legend: readonly ClassRange[];
  /** The sum of the counts on the map. */
  readonly total: number;
  /** The sum of the counts under codes that are no municipality's, to be told in words. */
  readonly outside: number;
}

/**
 * Tells how to draw counts on the tile map of the 98 municipalities. Every municipality has the same area, because
 * an experience from Læsø counts as much as one from Aarhus; so it shows where, and not how densely.
 *
 * Classes as in `classRanges`, also for refusing what is not a count. Draw `tableTwin` beside it.
 *
 * @example tileMap(new Map([['0751', 3], ['0411', 1]])).outside // => 1
 * @example tileMap(new Map([['0751', 3]]), { size: 20, gap: 0 }).width // => 340
 */
export function tileMap(counts: MunicipalityCounts, { size = 18, gap = 0.8 }: TileMapOptions = {}): TileMap {
  const countOf = (code: string) => counts.get(code) ?? 0;
  const legend = classRanges(MUNICIPALITIES.map(({ code }) => countOf(code)));
  const along = (places: number) => rounded(places * (size + gap));
  const tiles = TILES.map(({ code, letters, column, row }): DrawnTile => {
    const [count, name] = [countOf(code), municipality(code)?.name ?? code];
    return {
      code,
      name,
      letters,
      x: along(column),
      y: along(row),
      size,
      count,
      class: classOf(count, legend),
    };
  });
  return {
    width: rounded(along(TILE_COLUMNS) - gap),
    height: rounded(along(TILE_ROWS) - gap),
    tiles,
    legend,
    total: sum(tiles.map(({ count }) => count)),
    outside: sum([...counts].filter(([code]) => municipality(code) === null).map(([, count]) => count)),
  };
}

export interface TableRow {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly count: number;
}

/**
 * The same as the tile map as a table: all 98 municipalities in Danish order of their names, those without one too.
 * @example tableTwin(new Map([['0751', 3]])).at(-1) // => { code: '0751', name: 'Aarhus', count: 3 }
 */
export const tableTwin = (counts: MunicipalityCounts): readonly TableRow[] =>
  MUNICIPALITIES.map(({ code, name }) => ({ code, name, count: counts.get(code) ?? 0 }));

// Two decimals, so that 0.1 + 0.2 does not end up in the page.
const rounded = (pixels: number): number => Math.round(pixels * 100) / 100;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
