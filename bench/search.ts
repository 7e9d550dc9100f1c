import { LONGEST_QUESTION } from '@samskab/domain';
import { openStore, type Store } from '@samskab/store';
import { indexingFigures } from './search-load/indexing.ts';
import { askPostgres, withWordsTable } from './search-load/postgres.ts';
import { longQuestions, questions, typed } from './search-load/questions.ts';
import { msEach, quantiles, type Quantiles } from './search-load/times.ts';
import type { Bench, BenchOptions } from './support/bench.ts';
import { loadedFolder } from './support/loaded-folder.ts';
import { report, type Figure } from './support/report.ts';
import { startSite, untilIdle, type Site } from './support/site.ts';

const QUESTIONS = 600;
/** Fewer, as each takes so long. */
const OF_POSTGRES = 60;
const WARM_UP_OF_POSTGRES = 10;
const TYPED = 100;
/** The first questions make the site's code quick, as they do once after each start. */
const WARM_UP = 100;

const GOALS = {
  embedded: { p50: 'under 20', p95: 'under 60', typing: 'under 30' },
  pglite: { p95: 'under 60' },
} as const;

/**
 * The search through the built site, one visitor at a time, with no question asked twice; and beside it PostgreSQL's
 * own Danish search over the same stories in the same server (or PGlite), before the site is started.
 */
export const bench: Bench = {
  question: 'How fast is the search, and how fast are stories made ready for it?',
  run: async (options) => {
    const folder = await loadedFolder(options);
    const beside = await besides(folder, options);
    const site = await startSite(folder, options.engine);
    try {
      const firstMs = await firstAnswerMs(site);
      await untilIdle(site);
      const goals = GOALS[options.engine];
      const question = `${bench.question} (${options.size} stories, ${options.engine})`;
      report(`search-${options.engine}`, question, [
        ...(await searches(site, goals)),
        ...beside,
        { what: 'start with these stories', value: site.startMs, unit: 'ms', limit: 'under 5,000' },
        { what: 'then until the first question is answered', value: firstMs, unit: 'ms' },
        { what: 'memory of all processes', value: site.usage().memoryMb, unit: 'MB' },
      ]);
    } finally {
      await site.stop();
    }
  },
};

/** The library is read into memory after the start; who asks meanwhile waits. */
async function firstAnswerMs({ origin }: Site): Promise<number> {
  const [ms = Number.NaN] = await msEach(['/erfaringer?q=en'], async (path) =>
    (await fetch(origin + path)).arrayBuffer(),
  );
  return ms;
}

type Goals = (typeof GOALS)[keyof typeof GOALS] & { readonly p50?: string; readonly typing?: string };

async function searches(site: Site, { p50, p95, typing }: Goals): Promise<readonly Figure[]> {
  const asked = questions(QUESTIONS + WARM_UP);
  await timesOf(
    site,
    asked.slice(0, WARM_UP).map(({ page }) => page),
  );
  await timesOf(
    site,
    asked.slice(0, WARM_UP).map(({ program }) => program),
  );
  const measured = asked.slice(WARM_UP);
  const half = measured.length / 2;
  return [
    ...figures(
      'page of the list',
      await timesOf(
        site,
        measured.slice(0, half).map(({ page }) => page),
      ),
      p50,
      p95,
    ),
    ...figures(
      'for programs',
      await timesOf(
        site,
        measured.slice(half).map(({ program }) => program),
      ),
      p50,
      p95,
    ),
    ...figures('as you type', await timesOf(site, typed(TYPED)), undefined, typing),
    ...figures('100,000 letters', await timesOf(site, longQuestions()), undefined, 'under 100'),
    { what: 'letters of a question that are looked for', value: LONGEST_QUESTION, unit: 'letters' },
  ];
}

const timesOf = async (site: Site, paths: readonly string[]): Promise<Quantiles> =>
  quantiles(
    await msEach(paths, async (path) => {
      const answer = await fetch(site.origin + path);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${answer.status} for ${path.slice(0, 200)}`);
    }),
  );

function figures(
  name: string,
  { p50, p95, most }: Quantiles,
  goal50?: string,
  goal95?: string,
): readonly Figure[] {
  return [
    { what: `${name}: p50`, value: p50, unit: 'ms', ...(goal50 !== undefined && { limit: goal50 }) },
    { what: `${name}: p95`, value: p95, unit: 'ms', ...(goal95 !== undefined && { limit: goal95 }) },
    { what: `${name}: slowest`, value: most, unit: 'ms' },
  ];
}

/** What PostgreSQL's Danish configuration takes for the same, and how fast both make stories ready. */
async function besides(folder: string, { engine }: BenchOptions): Promise<readonly Figure[]> {
  const store = await openStore({ dataDir: folder, engine, log: () => {} });
  try {
    const indexing = await indexingFigures(store);
    return [...indexing, ...(await withWordsTable(store, () => postgresFigures(store)))];
  } finally {
    await store.close();
  }
}

async function postgresFigures(store: Store): Promise<readonly Figure[]> {
  // The same questions as the site's, without what narrows them down.
  const asked = questions(QUESTIONS + WARM_UP)
    .map(({ text }) => text)
    .slice(WARM_UP - WARM_UP_OF_POSTGRES, WARM_UP + OF_POSTGRES);
  const timed = async (counts: boolean) => {
    const times = await msEach(asked, (text) => askPostgres(store, text, counts));
    return quantiles(times.slice(WARM_UP_OF_POSTGRES));
  };
  return [
    ...figures('PostgreSQL danish, the best 20', await timed(false)),
    ...figures('PostgreSQL danish, with counts of six facets', await timed(true)),
  ];
}
