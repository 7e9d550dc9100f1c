import { MUNICIPALITIES } from '@samskab/domain';
import { danishDay } from '@samskab/domain/processes';
import type { Position } from '@samskab/places';
import { openPlaces, openStore, type PlaceQuery, type Places, type Store } from '@samskab/store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillPlaces } from './places/fill.ts';
import { peers } from './places/peers.ts';
import type { Bench } from './support/bench.ts';
import { chance } from './support/chance.ts';
import { report, type Figure } from './support/report.ts';
import { startSite } from './support/site.ts';
import { timed, type Times } from './places/timed.ts';

const QUESTIONS = 300;
const PAGE_LIMIT_KB = 60;

/** The map with 50,000 places and 500,000 dates, page and store, beside trees built for one set and the database itself. */
export const bench: Bench = {
  question: 'How long does the server take for the map and for what is near this evening?',
  run: async ({ engine }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'sb-map-'));
    const today = danishDay(new Date());
    try {
      const store = await openStore({ dataDir, engine, log: () => {} });
      try {
        await fillPlaces(store, today);
        report(`places-near-${engine}`, `What is near this evening (${engine})`, await inStore(store, today));
      } finally {
        await store.close();
      }
      report(
        `places-map-${engine}`,
        `The map through the site (${engine})`,
        await throughSite(dataDir, engine),
      );
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

/** Somewhere in the country, more often where more people live, and a choice of what matters. */
function questions(): readonly { readonly from: Position; readonly query: PlaceQuery }[] {
  const dice = chance(11);
  return Array.from({ length: QUESTIONS }, () => ({
    from: dice.leaning(MUNICIPALITIES).centre,
    query: {
      kinds: dice.number() < 0.4 ? ['arena'] : [],
      tonight: true,
      stepFree: dice.number() < 0.5,
      free: dice.number() < 0.5,
    },
  }));
}

async function inStore(store: Store, today: string): Promise<readonly Figure[]> {
  const began = performance.now();
  const places: Places = await openPlaces(store);
  const opened = performance.now() - began;
  const asked = questions();
  const near = await timed(asked, ({ from, query }) => places.near(query, from, { today, most: 50 }));
  const views = await timed(asked, ({ from, query }, at) =>
    places.inView({ ...query, tonight: false }, viewOf(from, at), { today, page: 1, spacing: 64 }),
  );
  const beside = await peers(store, places, asked, today);
  await places.close();
  return [
    { what: 'opening the map', value: opened, unit: 'ms' },
    ...of('nearest 50 this evening', near, 'under 30'),
    ...of('clusters and list of a view', views),
    ...beside.flatMap(({ name, times }) => [
      ...of(name, times),
      { what: `${name}: over ours, p95`, value: times.p95 / near.p95, unit: 'times' },
    ]),
  ];
}

const viewOf = (centre: Position, at: number) => ({ centre, zoom: 7 + (at % 9), width: 704, height: 600 });

const of = (what: string, { median, p95 }: Times, limit?: string): readonly Figure[] => [
  { what: `${what}: median`, value: median, unit: 'ms' },
  { what: `${what}: p95`, value: p95, unit: 'ms', ...(limit && { limit }) },
];

/** Views of every zoom, asked one at a time and none twice; the time is that of the whole request. */
async function throughSite(dataDir: string, engine: 'embedded' | 'pglite'): Promise<readonly Figure[]> {
  const site = await startSite(dataDir, engine);
  try {
    let largest = 0;
    const dice = chance(13);
    const views = Array.from({ length: QUESTIONS }, (_, at) => {
      const { latitude, longitude } = dice.leaning(MUNICIPALITIES).centre;
      const middle = `${(latitude + dice.number() / 10).toFixed(3)},${(longitude + dice.number() / 10).toFixed(3)}`;
      return `/arenaer/kort?midt=${middle}&zoom=${7 + (at % 9)}${at % 3 === 0 ? '&aften=1' : ''}`;
    });
    const pages = await timed(views, async (view) => {
      const answer = await fetch(site.origin + view);
      if (!answer.ok) throw new Error(`${view} answered ${answer.status}`);
      largest = Math.max(largest, (await answer.arrayBuffer()).byteLength / 1000);
    });
    return [
      ...of('page of the map', pages, 'under 50'),
      { what: 'largest page of the map', value: largest, unit: 'kB', limit: `under ${PAGE_LIMIT_KB}` },
    ];
  } finally {
    await site.stop();
  }
}
