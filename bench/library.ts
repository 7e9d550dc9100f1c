import type { Bench, BenchOptions } from './support/bench.ts';
import { bareLoad, type CostOfLoad } from './support/bare.ts';
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
const STORIES = 3000;
const SAMPLE = 60;

/** The built site under load from a second process, beside a bare server that sends the same bytes in the same minute. */
export const bench: Bench = {
  question: 'How fast are the list and the pages of stories?',
  run: async (options) => {
    const folder = await loadedFolder(options);
    const site = await startSite(folder, options.engine);
    try {
      const lists = await pagesOf(site, 'list', listPaths(LISTS), options, {
        median: 25,
        p99: 100,
        rate: 300,
      });
      const stories = await pagesOf(site, 'story', await storyPaths(site.origin, STORIES), options, {
        median: 25,
        p99: 100,
        rate: 600,
      });
      const memory = {
        what: 'memory of all processes',
        value: site.usage().memoryMb,
        unit: 'MB',
        limit: options.engine === 'pglite' ? 'under 900' : 'under 600',
      };
      const question = `${bench.question} (${options.size} stories, ${options.engine})`;
      report(`library-${options.engine}`, question, [...lists, ...stories, memory]);
    } finally {
      await site.stop();
    }
  },
};

interface Wanted {
  readonly median: number;
  readonly p99: number;
  readonly rate: number;
}

/** One kind of page: alone, under full load, and what a bare server makes of the same bytes. */
async function pagesOf(
  site: Site,
  name: string,
  paths: readonly string[],
  { seconds }: BenchOptions,
  wanted: Wanted,
): Promise<readonly Figure[]> {
  // The first pages fill the memory of the site, as they do once after each start.
  await underLoad({ origin: site.origin, paths, connections: TOGETHER, seconds: Math.ceil(seconds / 4) });
  const alone = await costed(site, paths, ALONE, seconds);
  const full = await costed(site, paths, TOGETHER, seconds);
  const bare = await bareLoad(await sampleOf(site, paths), {
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
