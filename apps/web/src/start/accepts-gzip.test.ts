import { expect, test } from 'vitest';
import { acceptsGzip } from './accepts-gzip.ts';

test('only a browser that names gzip, and does not refuse it, gets it', () => {
  for (const yes of ['gzip', 'gzip, deflate, br, zstd', 'br;q=1.0, GZIP;q=0.8', ' gzip ;q=0.001'])
    expect([yes, acceptsGzip(yes)]).toEqual([yes, true]);
  for (const no of [undefined, '', 'br', 'identity', 'gzip;q=0', 'gzip; q=0.000', 'x-gzip', 'gzipped'])
    expect([no, acceptsGzip(no)]).toEqual([no, false]);
});
