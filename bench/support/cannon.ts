// Runs in a process of its own: reads a load as JSON from its input, and prints how it went.
import { json } from 'node:stream/consumers';
import autocannon from 'autocannon';
import { chance } from './chance.ts';
import type { Load, LoadResult } from './load.ts';

const { origin, paths, connections, seconds } = (await json(process.stdin)) as Load;

/** More than one client can ask for in a figure: nothing is asked for again in the same order. */
const REQUESTS = 10_000;

let client = 0;
const result = await autocannon({
  url: origin,
  // As every browser does.
  headers: { 'accept-encoding': 'gzip' },
  connections,
  duration: seconds,
  setupClient: (one) => {
    const dice = chance((client += 1));
    one.setRequests(Array.from({ length: REQUESTS }, () => ({ path: dice.oneOf(paths) })));
  },
});

const answer: LoadResult = {
  pages: result['2xx'],
  pagesPerSecond: result['2xx'] / result.duration,
  medianMs: result.latency.p50,
  p99Ms: result.latency.p99,
  failures: result.non2xx + result.errors,
};
process.stdout.write(JSON.stringify(answer));
