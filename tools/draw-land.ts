// Cuts Denmark and the land around it out of Natural Earth 1:10 million (public domain), as the package world-atlas has
// it, and writes packages/places/src/denmark-rows.ts. Run by hand when the package is newer: `node tools/draw-land.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { boundsAround, clipped, shapeOf, simplified, worldPixels, type Shape } from '@samskab/places';
import { feature } from 'topojson-client';

const OUT = new URL('../packages/places/src/denmark-rows.ts', import.meta.url);
/** As in packages/places/src/denmark.ts. */
const PIXELS = worldPixels(14);
/** Further away nobody can move the map. */
const AROUND = boundsAround([
  { latitude: 52.9, longitude: 3.9 },
  { latitude: 59.4, longitude: 19.4 },
]);
/** Corners of the neighbours that stand out by less, in pixels of zoom 14, are left out: about a kilometre. */
const COARSE = 190;
const LINE = 104;

type Topology = Parameters<typeof feature>[0];
interface Country {
  readonly properties: { readonly name?: string } | null;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
const world = JSON.parse(readFileSync(file, 'utf8')) as Topology;
const { features } = feature(world, world.objects['countries'] as never) as unknown as {
  readonly features: readonly Country[];
};

const shapesOf = (name: string): readonly Shape[] => {
  const geometry = features.find(({ properties }) => properties?.name === name)?.geometry;
  if (!geometry) throw new Error(`world-atlas has no ${name}`);
  const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as [
    number,
    number,
  ][][][];
  return polygons
    .flat()
    .map((ring) => shapeOf(ring.map(([longitude, latitude]) => ({ longitude, latitude }))));
};

function row(outline: Float64Array): string {
  let [x, y] = [0, 0];
  const steps: number[] = [];
  for (let at = 0; at < outline.length; at += 2) {
    const [toX, toY] = [Math.round((outline[at] ?? 0) * PIXELS), Math.round((outline[at + 1] ?? 0) * PIXELS)];
    steps.push(toX - x, toY - y);
    [x, y] = [toX, toY];
  }
  return steps.join(' ');
}

function list(name: string, about: string, rows: readonly string[]): string {
  const words = rows.join('|');
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += LINE) lines.push(`  '${words.slice(at, at + LINE)}',`);
  return `/** ${about} */\nexport const ${name} = [\n${lines.join('\n')}\n].join('');\n`;
}

const denmark = shapesOf('Denmark').map(({ outline }) => row(outline));
const neighbours = ['Sweden', 'Norway', 'Germany', 'Poland', 'Netherlands']
  .flatMap(shapesOf)
  .map(({ outline }) => simplified(clipped(outline, AROUND), COARSE / PIXELS))
  .filter((outline) => outline.length >= 8)
  .map(row);

writeFileSync(
  OUT,
  [
    '// Made by tools/draw-land.ts from Natural Earth 1:10 million (public domain), which world-atlas 2.0.2 ships.',
    '// A row is an outline: its first corner and then steps, in pixels of the world at zoom 14.\n',
    list('DENMARK_ROWS', 'The outlines of Denmark, set apart by `|`.', denmark),
    list('NEIGHBOUR_ROWS', 'The land around it.', neighbours),
  ].join('\n'),
);
console.log(`${denmark.length} outlines of Denmark, ${neighbours.length} of its neighbours.`);
