import { GUIDE_RULES } from '@samskab/domain/guide';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './support/bench.ts';
import { chance } from './support/chance.ts';
import { underLoad, type LoadResult } from './support/load.ts';
import { report, type Figure } from './support/report.ts';
import { startSite, untilIdle } from './support/site.ts';

/** More than are asked for in a minute, so that none is asked for twice. */
const ADDRESSES = 40_000;
const SEED = 5;

/** Results of the guide, each for other answers; beside them the page about Samskab, which asks nobody anything. */
export const bench: Bench = {
  question: 'How long does the server take for a result of the guide that nobody has asked for before?',
  run: async ({ engine, seconds }) => {
    const folder = mkdtempSync(join(tmpdir(), 'samskab-bench-guide-'));
    const site = await startSite(folder, engine);
    try {
      await untilIdle(site);
      const asked = (path: (at: number) => string) =>
        underLoad({
          origin: site.origin,
          paths: Array.from({ length: ADDRESSES }, (_, at) => path(at)),
          connections: 1,
          seconds,
        });
      const answers = resultPaths();
      // Warms the machine up, with other addresses than those that are measured.
      await asked((at) => `${answers(at)}&warm=1`);
      const result = await asked(answers);
      const question = await asked((at) => `/vaelg-form?step=${1 + (at % 16)}&market=m0&n=${at}`);
      const peer = await asked((at) => `/om?n=${at}`);
      report(`guide-${engine}`, `${bench.question} (${engine})`, [
        ...figures('result', result, 'under 10'),
        ...figures('question', question),
        ...figures('/om', peer),
        { what: 'result over /om, mean', value: peer.pagesPerSecond / result.pagesPerSecond, unit: 'times' },
      ]);
    } finally {
      await site.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function figures(
  what: string,
  { medianMs, p99Ms, failures, pages, pagesPerSecond }: LoadResult,
  limit?: string,
): readonly Figure[] {
  if (failures > 0 || pages === 0) throw new Error(`${what}: ${failures} of ${pages} failed`);
  return [
    { what: `${what}: median`, value: medianMs, unit: 'ms', ...(limit !== undefined && { limit }) },
    // One connection: each page is asked for when the one before has come.
    { what: `${what}: mean`, value: 1000 / pagesPerSecond, unit: 'ms' },
    { what: `${what}: p99`, value: p99Ms, unit: 'ms' },
  ];
}

/** Addresses of results: any answers, most questions answered. */
function resultPaths(): (at: number) => string {
  const draw = chance(SEED);
  return (at) => {
    const given = GUIDE_RULES.questions.flatMap(({ id, answers }) => {
      // One past the last is "don't know".
      const one = answers[draw.whole(0, answers.length)];
      return one ? [[id, one.code] as const] : [];
    });
    const asked = { ...Object.fromEntries(given), version: '1', n: String(at) };
    return `/vaelg-form/svar?${new URLSearchParams(asked)}`;
  };
}
