import fc from 'fast-check';
import { boundsOf } from '@samskab/places';
import { expect, test } from 'vitest';
import { mapAddress, readMapQuery } from './map-query.ts';
import { viewAt, WHOLE, ZOOMS } from './map-view.ts';

const read = (address: string) => readMapQuery(new URLSearchParams(address));

test('what an address says is read back from the address that is made of it', () => {
  const query = fc.record({
    kinds: fc.constantFrom<('arena' | 'community')[]>([], ['arena'], ['community']),
    tonight: fc.boolean(),
    stepFree: fc.boolean(),
    free: fc.boolean(),
    streets: fc.boolean(),
  });
  const view = fc
    .record({
      latitude: fc.double({ min: 54.6, max: 57.7, noNaN: true }),
      longitude: fc.double({ min: 8, max: 15, noNaN: true }),
      zoom: fc.integer({ min: ZOOMS.widest, max: ZOOMS.closest }),
    })
    .map(({ zoom, ...centre }) => viewAt(centre, zoom));
  fc.assert(
    fc.property(query, view, fc.integer({ min: 1, max: 500 }), (chosen, at, page) => {
      const asked = { ...chosen, view: at, typed: '', page };
      const back = read(mapAddress(asked, at, page));
      expect(back).toMatchObject({ ...chosen, page, typed: '' });
      expect(back.view.zoom).toBe(at.zoom);
      // Within a pixel and a half of the frame: the address is rounded.
      const pixel = (1.5 / 704) * (boundsOf(at).east - boundsOf(at).west) * 360;
      expect(Math.abs(back.view.centre.longitude - at.centre.longitude)).toBeLessThan(pixel + 0.006);
    }),
  );
});

test('the whole country needs no address', () => {
  expect(mapAddress(read(''), WHOLE)).toBe('');
  expect(read('').view).toEqual(WHOLE);
});

test('what is not understood counts as not said', () => {
  for (const wild of [
    'zoom=99999999&midt=a,b',
    'zoom=-1&midt=12.5,55.6',
    'zoom=1e3&midt=,',
    'midt=Infinity,NaN&zoom=9.5',
    'side=0',
    'side=-2&hvad=<script>',
    `sted=${'x'.repeat(9000)}`,
  ]) {
    const { view, page, kinds, typed } = read(wild);
    expect(view.zoom).toBeGreaterThanOrEqual(ZOOMS.widest);
    expect(view.zoom).toBeLessThanOrEqual(ZOOMS.closest);
    expect(Number.isFinite(view.centre.latitude)).toBe(true);
    expect(page).toBe(1);
    expect(kinds).toEqual([]);
    expect(typed.length).toBeLessThanOrEqual(80);
  }
});
