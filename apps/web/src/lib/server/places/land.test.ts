import { sharedFile } from '@samskab/testing';
import { DENMARK, drawLand } from '@samskab/places';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { landFrom } from './land.ts';
import { viewAt, WHOLE } from './map-view.ts';

const official = sharedFile('geo-dk/kommuner-medium.geojson');

test('the coast that ships is drawn where no borders were dropped in', () => {
  expect(landFrom({ BORDERS_FILE: undefined, BORDERS_CODE: undefined })).toBe(DENMARK);
});

test.skipIf(official === null)(
  'official borders take its place, islands that the coast lacks included',
  () => {
    const file = join(tmpdir(), 'samskab-map-borders.geojson');
    writeFileSync(file, official ?? '');
    const land = landFrom({ BORDERS_FILE: file, BORDERS_CODE: undefined });
    expect(land.length).toBeGreaterThan(98);
    const whole = drawLand(land, WHOLE);
    expect(whole.length).toBeLessThan(30_000);
    // Sejerø is no part of Natural Earth 1:10 million.
    const island = viewAt({ latitude: 55.885, longitude: 11.145 }, 13);
    expect(drawLand(land, island)).not.toBe('');
    expect(drawLand(DENMARK, island)).toBe('');
  },
);
