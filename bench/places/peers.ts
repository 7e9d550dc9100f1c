import type { Position } from '@samskab/places';
import type { PlaceQuery, Places, Store } from '@samskab/store';
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import Supercluster from 'supercluster';
import { timed, type Times } from './timed.ts';

interface Asked {
  readonly from: Position;
  readonly query: PlaceQuery;
}

export interface Peer {
  readonly name: string;
  readonly times: Times;
}

const DENMARK = { latitude: 56, longitude: 11 } as const;
const EVERYTHING: PlaceQuery = { kinds: [], tonight: false, stepFree: false, free: false };
const FEW = 40;

/**
 * Others that answer the same: a tree over all places with the filter as a function (geokdbush), clusters of what a filter
 * leaves, for which the tree has to be built (supercluster), and PostgreSQL asked for what is nearest.
 */
export async function peers(
  store: Store,
  places: Places,
  asked: readonly Asked[],
  today: string,
): Promise<readonly Peer[]> {
  const all = await places.near(EVERYTHING, DENMARK, { today, most: 1e6 });
  const tonight = await places.near({ ...EVERYTHING, tonight: true }, DENMARK, { today, most: 1e6 });
  const open = new Set(tonight.map(({ place }) => place.id));
  const spots = all.map(({ place }) => place);
  const fits = ({ kinds, stepFree, free }: PlaceQuery, at: number): boolean => {
    const place = spots[at];
    if (!place || !open.has(place.id)) return false;
    return (
      (kinds.length === 0 || kinds.includes(place.kind)) &&
      (!stepFree || place.stepFree) &&
      (!free || place.free)
    );
  };
  const tree = new KDBush(spots.length);
  for (const { position } of spots) tree.add(position.longitude, position.latitude);
  tree.finish();
  const few = asked.slice(0, FEW);
  return [
    {
      name: 'geokdbush, nearest 50 with the filter as a function',
      times: await timed(asked, ({ from, query }) =>
        around(tree, from.longitude, from.latitude, 50, Infinity, (at) => fits(query, at)),
      ),
    },
    {
      name: 'supercluster, clusters of what the filter leaves',
      times: await timed(few, ({ query }) => {
        const left = spots.flatMap(({ position: { longitude, latitude } }, at) =>
          fits(query, at)
            ? [
                {
                  type: 'Feature' as const,
                  properties: {},
                  geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
                },
              ]
            : [],
        );
        return new Supercluster({ radius: 64 }).load(left).getClusters([7, 54, 16, 58.5], 7);
      }),
    },
    {
      name: 'PostgreSQL, nearest 50',
      times: await timed(few, (one) => store.read.execute(nearestSql(one, today))),
    },
  ];
}

/** The same question to the tables: houses open on this weekday's evening or with something held, by distance. */
function nearestSql({ from, query }: Asked, today: string): string {
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay() || 7;
  const { latitude, longitude } = from;
  const way = `(latitude - ${latitude}) ^ 2 + ((longitude - ${longitude}) * cos(radians(${latitude}))) ^ 2`;
  const held = `exists (select from event_dates d where d.arena_id = a.id and d.listed and d.evening and not d.cancelled
    and d.starts_at >= '${today}'::date and d.starts_at < '${today}'::date + 1)`;
  return `select id, name from arenas a where state = 'published' and (evenings & ${1 << (weekday - 1)} <> 0 or ${held})
    ${query.stepFree ? 'and step_free' : ''} ${query.free ? "and price = 'free'" : ''} order by ${way} limit 50`;
}
