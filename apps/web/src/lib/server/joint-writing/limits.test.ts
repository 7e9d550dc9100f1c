import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateOf } from './rate.ts';
import { readWords } from './read-words.ts';

test('nobody gets more through than the burst and what has been earned since', () => {
  const rate = fc.record({
    burst: fc.integer({ min: 1, max: 20 }),
    perSecond: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(rate, fc.array(fc.nat(400), { maxLength: 60 }), ({ burst, perSecond }, pauses) => {
      const mayCome = rateOf({ burst, perSecond }, 0);
      let now = 0;
      let through = 0;
      for (const pause of pauses) {
        now += pause;
        if (mayCome(now)) through += 1;
        expect(through).toBeLessThanOrEqual(burst + (now / 1000) * perSecond + 1e-6);
      }
      // Whoever waits long enough may go on.
      expect(mayCome(now + 1000)).toBe(true);
    }),
  );
});

const hello = { text: '00000000-0000-4000-8000-000000000001', key: 'k', hand: 7, knows: 'AA==' };

test('only words that we know are read', () => {
  const read = (words: unknown) => readWords(JSON.stringify(words));
  expect(read({ hello })).toEqual({ hello });
  expect(read({ ping: true })).toEqual({ ping: true });
  expect(read({ at: null })).toEqual({ at: null });
  for (const words of [
    null,
    [],
    {},
    { ping: false },
    { hello: { ...hello, hand: 0 } },
    { hello: { ...hello, hand: 2 ** 32 } },
    { hello: { ...hello, hand: 1.5 } },
    { hello: { ...hello, text: 'everything' } },
    { hello: { ...hello, key: '' } },
    { hello: { ...hello, key: 'k'.repeat(401) } },
    { hello: { ...hello, knows: '<>' } },
    { at: { from: 'x'.repeat(2000), to: null } },
  ])
    expect([words, read(words)]).toEqual([words, null]);
  expect(readWords('{"ping":true')).toBeNull();
  expect(readWords(' '.repeat(200_000) + '{"ping":true}')).toBeNull();
});
