import { findPlace, TOWNS, type NamedPlace } from '@samskab/domain';
import { boundsOf, project, spotIn, type View } from '@samskab/places';

// The largest towns of each part of the country, so that one sees where one is: first by zoom 7, then by 8 and by 9.
const BY_ZOOM: readonly (readonly [zoom: number, names: string])[] = [
  [7, 'København Aarhus Odense Aalborg Esbjerg Rønne'],
  [
    8,
    'Randers Kolding Vejle Herning Roskilde Viborg Hjørring Sønderborg Svendborg Næstved Helsingør Thisted Holstebro',
  ],
  [
    9,
    'Silkeborg Horsens Skive Frederikshavn Skagen Grenaa Ringkøbing Tønder Aabenraa Haderslev Slagelse Kalundborg Holbæk Køge Hillerød Nakskov Varde Middelfart Nyborg Hobro Maribo Nexø Rudkøbing',
  ],
];
/** From this zoom on every town whose middle is known is written where there is room. */
const ALL_FROM = 10;
/** Apart so much, in parts of the frame. */
const ROOM = { x: 0.15, y: 0.07 } as const;
const EDGE = 0.04;
/** A name stands below its town, or above it where a mark is in the way; it is left out where both are taken. */
const SIDES = [0.043, -0.028] as const;
const MARK = { x: 0.085, y: 0.043 } as const;
/** From the middle of the letters to their foot. */
const FOOT = 0.008;

const RANKED: readonly (readonly [zoom: number, town: NamedPlace])[] = [
  ...BY_ZOOM.flatMap(([zoom, names]) =>
    names.split(' ').flatMap((name) => {
      const town = findPlace(name);
      return town ? [[zoom, { ...town, name }] as const] : [];
    }),
  ),
  ...TOWNS.map((town) => [ALL_FROM, town] as const),
];

export interface TownLabel {
  readonly name: string;
  /** The middle of its letters' foot, in parts of the frame. */
  readonly x: number;
  readonly y: number;
  /** Whether there is room for it on a telephone too, where letters are twice as large beside the map. */
  readonly narrow: boolean;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * The towns that are written on a view, the most important first where they would stand on each other.
 * @param marks what the names must not stand under
 */
export function townsIn(view: View, marks: readonly Spot[]): readonly TownLabel[] {
  const bounds = boundsOf(view);
  const labels: TownLabel[] = [];
  for (const [zoom, { name, position }] of RANKED) {
    if (zoom > view.zoom) break;
    const { x, y } = spotIn(bounds, project(position));
    if (x < EDGE || x > 1 - EDGE || y < EDGE || y > 1 - EDGE) continue;
    if (labels.some((other) => Math.abs(other.x - x) < ROOM.x && Math.abs(other.y - y) < ROOM.y)) continue;
    const side = SIDES.find((down) => marks.every((mark) => isFree({ x, y: y + down - FOOT }, mark, 1)));
    if (side === undefined) continue;
    const narrow = [...marks, ...labels].every((other) => isFree({ x, y: y + side - FOOT }, other, 2));
    labels.push({ name, x, y: y + side, narrow });
  }
  return labels;
}

const isFree = (label: Spot, other: Spot, times: number): boolean =>
  Math.abs(label.x - other.x) > times * MARK.x || Math.abs(label.y - other.y) > times * MARK.y;
