import type { Bench, BenchOptions } from './support/bench.ts';
import { SEED } from './corpus/corpus.ts';
import { bareLoad, type CostOfLoad } from './support/bare.ts';
import { chance } from './support/chance.ts';
import { underLoad } from './support/load.ts';
import { loadedFolder } from './support/loaded-folder.ts';
import { listPaths } from './support/paths.ts';
import { report, type Figure } from './support/report.ts';
import { startSite, type Site } from './support/site.ts';
import { storyPaths } from './support/story-paths.ts';

/** Enough to keep the site busy, and so few that a page waits for hardly another. */
const ALONE = 1;
const TOGETHER = 12;
const LISTS = 20_000;
/** Requests for stories drawn beforehand. */
const READINGS = 60_000;
/** How much longer than a figure the site is used before it is measured. */
const WARM_UP = 2;
const SAMPLE = 60;

/** The built site under load from a second process, beside a bare server that sends the same bytes in the same minute. */
export const bench: Bench = {
  question: 'How fast are the list and the pages of stories?',
  run: async (options) => {
    const folder = await loadedFolder(options);
    const site = await startSite(folder, options.engine);
    try {
      const listWishes = { median: 25, p99: 100, rate: 300 };
      const asked = readings(listPaths(LISTS));
      const lists = await pagesOf(site, 'list', inThree(asked.asRead), options, listWishes);
      const firstLists = await costed(site, asked.unread, TOGETHER, options.seconds);
      const { asRead, unread } = readings(await storyPaths(site.origin));
      const storyWishes = { median: 25, p99: 100, rate: 600 };
      const stories = await pagesOf(site, 'story', inThree(asRead), options, storyWishes);
      const first = await costed(site, unread, TOGETHER, options.seconds);
      const memory = {
        what: 'memory of all processes',
        value: site.usage().memoryMb,
        unit: 'MB',
        limit: options.engine === 'pglite' ? 'under 900' : 'under 600',
      };
      const question = `${bench.question} (${options.size} stories, ${options.engine})`;
      report(`library-${options.engine}`, question, [
        ...lists,
        ...firstTime('list', firstLists),
        ...stories,
        ...firstTime('story', first),
        memory,
      ]);
    } finally {
      await site.stop();
    }
  },
};

/**
 * Pages as they are asked for: the first far more often than the last (Zipf's law), in an order of popularity of its
 * own. And those among the least popular that nobody has asked for.
 */
function readings(paths: readonly string[]) {
  const dice = chance(SEED + 2);
  const byPopularity = [...new Set(paths)]
    .map((path) => ({ path, place: dice.number() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ path }) => path);
  const asRead = Array.from({ length: READINGS }, () => dice.leaning(byPopularity));
  const read = new Set(asRead);
  return { asRead, unread: byPopularity.filter((path) => !read.has(path)) };
}

/** What a page costs that nobody has asked for. */
function firstTime(name: string, { load, cpuMsAPage }: CostOfLoad): readonly Figure[] {
  const each = (what: string) => `${name} nobody asked for before: ${what}`;
  return [
    { what: each('full load, pages'), value: load.pagesPerSecond, unit: 'pages/s' },
    { what: each('full load, median'), value: load.medianMs, unit: 'ms' },
    { what: each('full load, p99'), value: load.p99Ms, unit: 'ms' },
    { what: each('processor time'), value: cpuMsAPage, unit: 'ms/page' },
  ];
}

interface Wanted {
  readonly median: number;
  readonly p99: number;
  readonly rate: number;
}

/** Pages to warm up with, to ask for alone, and to ask for together. */
type InThree = readonly [warmUp: readonly string[], alone: readonly string[], together: readonly string[]];

function inThree(paths: readonly string[]): InThree {
  const third = Math.floor(paths.length / 3);
  return [paths.slice(0, third), paths.slice(third, 2 * third), paths.slice(2 * third)];
}

/** One kind of page: alone, under full load, and what a bare server makes of the same bytes. */
async function pagesOf(
  site: Site,
  name: string,
  [warmUp, one, many]: InThree,
  { seconds }: BenchOptions,
  wanted: Wanted,
): Promise<readonly Figure[]> {
  // The first pages fill the memory of the site, as they do once after each start.
  await costed(site, warmUp, TOGETHER, WARM_UP * seconds);
  const alone = await costed(site, one, ALONE, seconds);
  const full = await costed(site, many, TOGETHER, seconds);
  const bare = await bareLoad(await sampleOf(site, many), {
    connections: TOGETHER,
    seconds: Math.ceil(seconds / 4),
  });
  const each = (what: string) => `${name}: ${what}`;
  return [
    { what: each('alone, median'), value: alone.load.medianMs, unit: 'ms', limit: `under ${wanted.median}` },
    { what: each('alone, p99'), value: alone.load.p99Ms, unit: 'ms', limit: `under ${wanted.p99}` },
    {
      what: each('full load, pages'),
      value: full.load.pagesPerSecond,
      unit: 'pages/s',
      limit: `at least ${wanted.rate}`,
    },
    { what: each('full load, median'), value: full.load.medianMs, unit: 'ms' },
    { what: each('full load, p99'), value: full.load.p99Ms, unit: 'ms' },
    { what: each('processor time'), value: full.cpuMsAPage, unit: 'ms/page' },
    { what: each('bare server, pages'), value: bare.load.pagesPerSecond, unit: 'pages/s' },
    { what: each('bare server, processor time'), value: bare.cpuMsAPage, unit: 'ms/page' },
    { what: each('failures'), value: alone.load.failures + full.load.failures, unit: 'pages', limit: '0' },
  ];
}

async function costed(
  site: Site,
  paths: readonly string[],
  connections: number,
  seconds: number,
): Promise<CostOfLoad> {
  const before = site.usage().cpuMs;
  const load = await underLoad({ origin: site.origin, paths, connections, seconds });
  return { load, cpuMsAPage: (site.usage().cpuMs - before) / Math.max(1, load.pages) };
}

async function sampleOf(site: Site, paths: readonly string[]): Promise<readonly string[]> {
  const sample = paths.slice(0, SAMPLE);
  return Promise.all(sample.map(async (path) => (await fetch(site.origin + path)).text()));
}
