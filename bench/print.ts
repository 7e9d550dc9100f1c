import { printPdf } from '@samskab/print';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Bench } from './support/bench.ts';
import { guideSheet, leaflet } from './support/printed-sheets.ts';
import { median, report, type Figure } from './support/report.ts';

const ROUNDS = 100;
const AT_ONCE = 30;
const MANY = 500;
const MB = 1024 * 1024;

/** Sheets that each say something else, so that nothing is remembered from the one before. */
export const bench: Bench = {
  question: 'What does a sheet cost, and does it hold up the server?',
  run: async () => {
    const before = process.memoryUsage().rss / MB;
    const first = await wallOf(() => printPdf(leaflet(0, 0)));
    const empty = await cpuOf((at) => leaflet(0, at));
    const page = await cpuOf((at) => leaflet(30, at));
    const result = await cpuOf(guideSheet);
    const { wall, delay } = await atOnce();
    for (let at = 0; at < MANY; at += 1) await printPdf(guideSheet(at));
    const figures: Figure[] = [
      { what: 'the first sheet, with the thread and the fonts', value: first, unit: 'ms' },
      { what: 'a sheet with nothing but a heading', value: empty, unit: 'ms of processor' },
      { what: 'a page of thirty lines', value: page, unit: 'ms of processor' },
      { what: 'the same, beside the empty one', value: page / empty, unit: '×' },
      { what: "the guide's result, two sides", value: result, unit: 'ms of processor' },
      { what: 'the same, a side, beside the empty one', value: result / 2 / empty, unit: '×' },
      { what: `${AT_ONCE} results at once, until the last is there`, value: wall, unit: 'ms' },
      { what: 'the longest that the server waits meanwhile', value: delay, unit: 'ms' },
      {
        what: `memory of the process after ${MANY} more, beside none`,
        value: process.memoryUsage().rss / MB - before,
        unit: 'MB',
      },
    ];
    report('print', bench.question, figures);
  },
};

async function wallOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Of all threads, so that the printing one is in it. */
async function cpuOf(sheet: (at: number) => Parameters<typeof printPdf>[0]): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < ROUNDS; at += 1) {
    const start = process.cpuUsage();
    await printPdf(sheet(at));
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return median(times);
}

async function atOnce(): Promise<{ readonly wall: number; readonly delay: number }> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  const wall = await wallOf(() =>
    Promise.all(Array.from({ length: AT_ONCE }, (_, at) => printPdf(guideSheet(MANY + at)))),
  );
  delays.disable();
  return { wall, delay: delays.max / 1e6 };
}
