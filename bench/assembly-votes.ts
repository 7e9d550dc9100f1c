import {
  addStatements,
  createAssembly,
  joinMany,
  keyDigest,
  newKey,
  openStore,
  readVotes,
  saveAssembly,
} from '@samskab/store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { singleRowInserts } from './support/pgbench.ts';
import type { Bench, BenchOptions } from './support/bench.ts';
import { report } from './support/report.ts';
import { startSite, untilIdle, type Site } from './support/site.ts';
import { voting, type Cast, type Voter } from './support/voters.ts';

const VOTERS = 5000;
const STATEMENTS = 100;
const GOAL = { embedded: 3000, pglite: 800 } as const;

/** Five thousand people at one assembly vote on a hundred statements, through the built site, each vote on disk before it is answered. */
export const bench: Bench = {
  question: `How many votes a second are on disk when ${VOTERS} people vote, and is any lost or doubled?`,
  run: async (options) => {
    const folder = mkdtempSync(join(tmpdir(), 'samskab-bench-votes-'));
    try {
      const { assembly, voters } = await gathered(folder, options);
      const site = await startSite(folder, options.engine);
      const casts = await measured(site, voters, options, folder).finally(site.stop);
      const wrong = await wrongVotes(folder, options, assembly, casts);
      tell(options, casts, wrong);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Measured {
  readonly steady: Cast;
  readonly most: Cast;
  readonly cpu: number;
  readonly memory: number;
  /** Rows a second that PostgreSQL takes by itself; null on the other engine. */
  readonly insert: number | null;
}

async function gathered(dataDir: string, { engine }: BenchOptions) {
  const store = await openStore({ dataDir, engine, log: () => {} });
  const at = new Date();
  const tokens = Array.from({ length: VOTERS }, () => newKey());
  const assembly = await store.write(async (tx) => {
    const said = { slug: 'bench', title: 'Bench', issue: 'Bench', decides: '', mode: 'national' as const };
    const { number } = await createAssembly(tx, {
      ...said,
      facilitatorDigest: keyDigest(newKey()),
      ownerId: null,
      at,
    });
    const on = {
      source: 'organiser' as const,
      theme: null,
      author: null,
      doubts: [],
      state: 'approved' as const,
    };
    const texts = Array.from({ length: STATEMENTS }, (_, place) => ({ ...on, text: `Udsagn ${place + 1}` }));
    await addStatements(tx, number, texts, at);
    await saveAssembly(tx, number, { state: 'open' });
    await joinMany(
      tx,
      number,
      tokens.map((token) => ({ digest: keyDigest(token), group: 'citizen' })),
      at,
    );
    return number;
  });
  await store.close();
  return { assembly, voters: tokens.map((token): Voter => ({ token, assembly })) };
}

async function measured(
  site: Site,
  voters: readonly Voter[],
  { engine, seconds }: BenchOptions,
  dataDir: string,
): Promise<Measured> {
  await untilIdle(site);
  const statements = STATEMENTS;
  await voting(site.origin, voters, { rate: GOAL[engine] / 2, seconds: 3, statements, turn: 1 });
  const cpuBefore = site.usage().cpuMs;
  const steady = await voting(site.origin, voters, { rate: GOAL[engine], seconds, statements, turn: 2 });
  const cpu = (site.usage().cpuMs - cpuBefore) / steady.took.length;
  const most = await voting(site.origin, voters, { rate: GOAL[engine] * 4, seconds, statements, turn: 3 });
  const memory = site.usage().memoryMb;
  return { steady, most, cpu, memory, insert: singleRowInserts(dataDir, seconds) };
}

/** Votes that are not stored as they were acknowledged last, and those that are there twice. */
async function wrongVotes(
  dataDir: string,
  { engine }: BenchOptions,
  assembly: number,
  { steady, most }: Measured,
): Promise<number> {
  const store = await openStore({ dataDir, engine, log: () => {} });
  const stored = await readVotes(store.read, assembly, 1);
  await store.close();
  const kept = new Map(
    stored.map(({ participant, statement, vote }) => [`${participant}/${statement}`, vote]),
  );
  const told = new Map([...steady.acknowledged, ...most.acknowledged]);
  const lost = [...told].filter(([key, vote]) => kept.get(key) !== vote).length;
  return lost + (stored.length - kept.size);
}

function tell(
  { engine, seconds }: BenchOptions,
  { steady, most, cpu, memory, insert }: Measured,
  wrong: number,
) {
  const at = (cast: Cast, part: number) => {
    const sorted = cast.took.toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length * part)] ?? 0;
  };
  const refused = (cast: Cast) => [...cast.others.values()].reduce((sum, count) => sum + count, 0);
  const rate = most.took.length / seconds;
  report(`assembly-votes-${engine}`, `${bench.question} (${engine}, ${seconds} s)`, [
    { what: 'asked for, steadily', value: GOAL[engine], unit: 'votes/s' },
    { what: 'acknowledged', value: steady.took.length / seconds, unit: 'votes/s', limit: `${GOAL[engine]}` },
    { what: 'acknowledged after, median', value: at(steady, 0.5), unit: 'ms' },
    { what: 'acknowledged after, p99', value: at(steady, 0.99), unit: 'ms', limit: 'under 250' },
    { what: 'refused or failed', value: refused(steady), unit: '', limit: '0' },
    { what: 'processor for a vote, site and database', value: cpu, unit: 'ms' },
    { what: 'at most, with four times as many asked for', value: rate, unit: 'votes/s' },
    { what: 'at most: p99', value: at(most, 0.99), unit: 'ms' },
    { what: 'lost, doubled or other than acknowledged', value: wrong, unit: '', limit: '0' },
    { what: 'memory of site and database', value: memory, unit: 'MB' },
    ...(insert === null
      ? []
      : [
          { what: 'pgbench, one row a transaction, 64 clients', value: insert, unit: 'rows/s' },
          { what: 'our most beside that', value: rate / insert, unit: '×', limit: 'at least 0.5' },
        ]),
  ]);
}
