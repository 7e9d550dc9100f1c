import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench, BenchOptions } from './support/bench.ts';
import { type JointWriter, openWriters, storedText } from './support/joint-writers.ts';
import { report } from './support/report.ts';
import { startSite, untilIdle, type Site } from './support/site.ts';

const WRITERS = 30;
/** A quick typist: five letters a second. */
const PAUSE_MS = 200;
/** How long the last letters may take to reach everybody. */
const PATIENCE_MS = 10_000;

/** Thirty people type in one text at once, through the built site, and take every tenth letter back. */
export const bench: Bench = {
  question: `How soon do ${WRITERS} people who write in one text see each other's letters, and is any lost?`,
  run: async (options) => {
    process.env['SAMSKAB_DESIGN'] = '1';
    const folder = mkdtempSync(join(tmpdir(), 'samskab-bench-joint-'));
    const site = await startSite(folder, options.engine);
    try {
      await untilIdle(site);
      await measured(site, options);
    } finally {
      await site.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measured(site: Site, { engine, seconds }: BenchOptions): Promise<void> {
  const text = crypto.randomUUID();
  const writers = await openWriters(site.origin, text, WRITERS);
  const [cpuBefore, own] = [site.usage().cpuMs, process.cpuUsage()];
  await Promise.all(writers.map((writer, place) => typing(writer, place, seconds)));
  const { user, system } = process.cpuUsage(own);
  const siteCpu = (site.usage().cpuMs - cpuBefore) / seconds;
  while (!writers.every(({ line }) => line.isSaved)) await sleep(20);
  const stored = await storedText(site.origin, text);
  for (let waited = 0; waited < PATIENCE_MS && writers.some(({ words }) => words() !== stored); waited += 20)
    await sleep(20);
  const seen = writers.flatMap(({ seenAfter }) => seenAfter).toSorted((a, b) => a - b);
  const saved = writers.flatMap(({ savedAfter }) => savedAfter).toSorted((a, b) => a - b);
  const expected = writers.reduce((sum, { typed, takenBack }) => sum + typed - takenBack, 0);
  const at = (sorted: readonly number[], part: number) => sorted[Math.floor(sorted.length * part)] ?? 0;
  report(`joint-text-${engine}`, `${bench.question} (${engine}, ${seconds} s)`, [
    { what: 'letters typed', value: writers.reduce((sum, { typed }) => sum + typed, 0), unit: '' },
    { what: 'letters lost or doubled', value: Math.abs(expected - stored.length), unit: '', limit: '0' },
    {
      what: 'writers whose text differs from the stored one',
      value: writers.filter(({ words }) => words() !== stored).length,
      unit: '',
      limit: '0',
    },
    { what: 'seen by another, median', value: at(seen, 0.5), unit: 'ms' },
    { what: 'seen by another, p95', value: at(seen, 0.95), unit: 'ms', limit: 'under 300' },
    { what: 'seen by another, slowest', value: seen.at(-1) ?? 0, unit: 'ms' },
    { what: 'told that it is on disk, p95', value: at(saved, 0.95), unit: 'ms' },
    { what: 'processor, site and database', value: siteCpu / 10, unit: '% of a core' },
    {
      what: 'processor, the thirty browsers',
      value: (user + system) / 1000 / seconds / 10,
      unit: '% of a core',
    },
  ]);
  for (const { line } of writers) line.close();
}

async function typing(writer: JointWriter, place: number, seconds: number): Promise<void> {
  await sleep((PAUSE_MS * place) / WRITERS);
  const end = performance.now() + seconds * 1000;
  for (let turn = 1; performance.now() < end; turn += 1) {
    if (turn % 10 === 0) writer.takeBack();
    else writer.type(turn % 40 === 0 ? 'somewhere' : 'here');
    await sleep(PAUSE_MS * (0.5 + Math.random()));
  }
}
