import { DENMARK_ROWS, NEIGHBOUR_ROWS } from './denmark-rows.ts';
import { shapeAround, type Shape } from './land.ts';

/** The corners of `denmark-rows.ts` are counted in pixels of the world at this zoom, about five metres in Denmark. */
const ROWS_ZOOM = 14;
const SIDE = 256 * 2 ** ROWS_ZOOM;

/** Denmark's coast and its border to Germany: Natural Earth 1:10 million, right to some hundred metres. */
export const DENMARK: readonly Shape[] = DENMARK_ROWS.split('|').map(read);

/** The land around it, coarser, so that one sees where Denmark lies. */
export const NEIGHBOURS: readonly Shape[] = NEIGHBOUR_ROWS.split('|').map(read);

/** A row is its first corner and then the step to each next one. */
function read(row: string): Shape {
  const steps = row.split(' ').map(Number);
  const outline = new Float64Array(steps.length);
  let [x, y] = [0, 0];
  for (let at = 0; at < steps.length; at += 2) {
    x += steps[at] ?? 0;
    y += steps[at + 1] ?? 0;
    outline[at] = x / SIDE;
    outline[at + 1] = y / SIDE;
  }
  return shapeAround(outline);
}
