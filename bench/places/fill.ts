import { MUNICIPALITIES } from '@samskab/domain';
import { emptyArena } from '@samskab/domain/arenas';
import { emptyCommunity } from '@samskab/domain/communities';
import type { Store } from '@samskab/store';
import { chance } from '../support/chance.ts';

/** As issue 7 asks: arenas and communities together, and dates of events over a year. */
export const SIZE = { places: 50_000, dates: 500_000 } as const;
const AT_ONCE = 2500;
const SPREAD = 0.12;

/** Places as they lie in a country: around the middles of municipalities, half arenas and half communities. */
export async function fillPlaces(store: Store, today: string): Promise<void> {
  const dice = chance(7);
  const middles = MUNICIPALITIES.map(({ code, centre }) => ({ code, ...centre }));
  for (let from = 0; from < SIZE.places; from += AT_ONCE) {
    const rows = Array.from({ length: AT_ONCE }, (_, at) => {
      const { code, latitude, longitude } = dice.leaning(middles);
      const around = () => (dice.number() + dice.number() - 1) * SPREAD;
      return {
        n: from + at,
        municipality: code,
        latitude: latitude + around(),
        longitude: longitude + 1.8 * around(),
        step_free: dice.number() < 0.6,
        free: dice.number() < 0.7,
        /** Three in ten are open every evening. */
        evenings: dice.number() < 0.3 ? 127 : 0,
      };
    });
    await store.write(async (tx) => void (await tx.execute(insert(rows, today))));
  }
  await store.write(async (tx) => void (await tx.execute(eventsOf(today))));
  await store.db.execute('analyze');
}

const text = (value: unknown): string => `'${JSON.stringify(value).replaceAll("'", "''")}'`;

function insert(rows: readonly object[], today: string): string {
  const read = `jsonb_to_recordset(${text(rows)}::jsonb) as r(n int, municipality text, latitude float8,
    longitude float8, step_free boolean, free boolean, evenings int)`;
  const head = `gen_random_uuid(), 'sted-' || n, 'Sted nummer ' || n, 'published', '${today}'::date, municipality, latitude,
    longitude, now(), now()`;
  const columns = `id, slug, name, state, last_confirmed_on, municipality, latitude, longitude, created_at, updated_at`;
  return `with rows as (select * from ${read}),
    houses as (insert into arenas (${columns}, kind, price, languages, step_free, evenings, resting, facts, words)
      select ${head}, 'library', case when free then 'free' end, '{da}', step_free, evenings, false,
        ${text(emptyArena().facts)}::jsonb, '' from rows where n % 2 = 0)
    insert into communities (${columns}, facts)
      select ${head}, ${text(emptyCommunity().facts)}::jsonb || jsonb_build_object('isFree', free, 'access',
        case when step_free then '["stepFree"]'::jsonb else '[]'::jsonb end) from rows where n % 2 = 1`;
}

/** Ten thousand series of fifty dates, each in an arena, on evenings all over a year. */
const eventsOf = (today: string): string => `with houses as (
      select id, municipality, latitude, longitude, row_number() over (order by slug) as n from arenas),
    made as (insert into events (id, slug, state, arena_id, municipality, latitude, longitude, content, series, created_at,
        updated_at, worked_out_to)
      select gen_random_uuid(), 'dato-' || n, 'published', id, municipality, latitude, longitude,
        '{"title": "Fælles suppe"}', '{}', now(), now(), '${today}'::date + 365 from houses where n <= 10000
      returning id, arena_id, municipality, latitude, longitude, slug)
    insert into event_dates (event_id, occurrence, starts_at, ends_at, listed, arena_id, municipality, latitude, longitude,
        themes, languages, evening, free, step_free)
      select id, k::text, at, at + interval '2 hours', true, arena_id, municipality, latitude, longitude, '{}', '{da}',
        true, true, true
      from made, generate_series(0, 49) k, lateral (
        select ('${today}'::date + ((7 * k + abs(hashtext(slug)) % 365) % 365))::timestamp + interval '18 hours' as at) d`;
