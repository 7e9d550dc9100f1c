import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './support/bench.ts';
import { median, report } from './support/report.ts';
import { startSite } from './support/site.ts';

const SECOND_STARTS = 3;

/** From the start of the process to the first answer: the first start makes the database and loads the examples. */
export const bench: Bench = {
  question: 'How long does the site take to start?',
  run: async ({ engine }) => {
    const folder = mkdtempSync(join(tmpdir(), 'samskab-bench-start-'));
    try {
      const first = await oneStart(folder, engine);
      const later: number[] = [];
      for (let at = 0; at < SECOND_STARTS; at += 1) later.push(await oneStart(folder, engine));
      report(`start-${engine}`, `${bench.question} (${engine})`, [
        { what: 'first start', value: first, unit: 'ms' },
        { what: 'second start', value: median(later), unit: 'ms', limit: 'under 5,000' },
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function oneStart(folder: string, engine: 'embedded' | 'pglite'): Promise<number> {
  const site = await startSite(folder, engine);
  await site.stop();
  return site.startMs;
}
