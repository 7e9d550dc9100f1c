import { alike, mostAlike, type AlikeFound, type PlaceFacts } from '@samskab/domain/arenas/alike';
import type { ArenaContent } from '@samskab/domain/arenas';
import type { ImportRow } from './import-row.ts';

/**
 * What a place is compared by. A position that is only roughly right tells no place from another.
 * @example placeFacts({ name: 'Huset', position: { latitude: 56, longitude: 10 }, facts: { street: '', postcode: '8000', isApproximate: true } }).position // => null
 */
export const placeFacts = ({ name, position, facts }: ArenaContent): PlaceFacts => ({
  name,
  street: facts.street,
  postcode: facts.postcode,
  position: facts.isApproximate ? null : position,
});

/** A place that is there already. */
export interface KnownPlace extends PlaceFacts {
  readonly id: string;
  readonly slug: string;
}

/** A row, and what it may be one with. */
export interface ComparedRow {
  readonly row: ImportRow;
  /** Number of an earlier row of the file that is likely the same place; null when there is none. */
  readonly sameAsRow: number | null;
  /** Places that are there already, the most alike first. */
  readonly alike: readonly AlikeFound<KnownPlace>[];
}

/** Degrees within which places are looked at: more than two kilometres, at the latitude of Denmark. */
const CELL = 0.05;

/**
 * Which rows are likely a place that comes earlier in the file or is there already. Compared is with what is near, called
 * alike, or has the same postcode, so that thousands of rows take seconds and not hours.
 * @example findDoubles([{ row: 2, key: 'a', name: '', content: null, problems: [], doubts: [] }], [])[0].sameAsRow // => null
 */
export function findDoubles(
  rows: readonly ImportRow[],
  known: readonly KnownPlace[],
): readonly ComparedRow[] {
  const places = indexed(known, (place) => place);
  const earlier: { row: number; facts: PlaceFacts }[] = [];
  const seen = indexed(earlier, ({ facts }) => facts);
  return rows.map((row) => {
    if (!row.content) return { row, sameAsRow: null, alike: [] };
    const facts = placeFacts(row.content);
    const same = seen.near(facts).find((one) => alike(facts, one.facts) !== null);
    seen.add({ row: row.row, facts });
    return { row, sameAsRow: same?.row ?? null, alike: mostAlike(facts, places.near(facts)) };
  });
}

/** Things by the square they lie in and by their postcode; those without either are together. */
function indexed<Thing>(things: readonly Thing[], factsOf: (thing: Thing) => PlaceFacts) {
  const shelves = new Map<string, Thing[]>();
  const add = (thing: Thing): void => {
    for (const key of keysOf(factsOf(thing), 0)) shelves.set(key, [...(shelves.get(key) ?? []), thing]);
  };
  for (const thing of things) add(thing);
  return {
    add,
    near: (facts: PlaceFacts): readonly Thing[] => [
      ...new Set(keysOf(facts, 1).flatMap((key) => shelves.get(key) ?? [])),
    ],
  };
}

/** The shelves of a place; with `around` also the squares beside its own. */
function keysOf({ position, postcode }: PlaceFacts, around: 0 | 1): readonly string[] {
  const code = postcode === '' ? [] : [`p${postcode}`];
  if (!position) return code;
  const [y, x] = [Math.floor(position.latitude / CELL), Math.floor(position.longitude / CELL)];
  const steps = around === 0 ? [0] : [-1, 0, 1];
  return [...code, ...steps.flatMap((dy) => steps.map((dx) => `${y + dy}/${x + dx}`))];
}

/** Two places that may be one. */
export interface LikelyTwo<Place> extends Omit<AlikeFound<Place>, 'place'> {
  readonly one: Place;
  readonly other: Place;
}

/**
 * Every two of many places that may be one, the most alike first; the earlier of the two is `one`.
 * @example findDoublesAmong([{ name: 'Åby Bibliotek', street: '', postcode: '8230', position: null }, { name: 'Biblioteket i Aaby', street: '', postcode: '8230', position: null }]).length // => 1
 */
export function findDoublesAmong<Place extends PlaceFacts>(
  places: readonly Place[],
): readonly LikelyTwo<Place>[] {
  const seen = indexed<Place>([], (place) => place);
  const found: LikelyTwo<Place>[] = [];
  for (const other of places) {
    for (const one of seen.near(other)) {
      const how = alike(one, other);
      if (how) found.push({ one, other, ...how });
    }
    seen.add(other);
  }
  return found.toSorted((a, b) => b.likeness - a.likeness);
}
