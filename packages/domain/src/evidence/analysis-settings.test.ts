import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettings, writeSettings } from './analysis-settings-address.ts';
import {
  CALIBRATION_WAYS,
  SOLUTION_KINDS,
  THRESHOLDS_OF,
  USUAL_SETTINGS,
  type AnalysisSettings,
} from './analysis-settings.ts';

const name = fc
  .oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.constantFrom('way.A', 'constructor', 'b.x', 'a&b=c+d'),
  )
  .map((text) => text.toWellFormed());
const names = fc.uniqueArray(name, { maxLength: 8 });
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((number) => number + 0);
const calibration = fc
  .tuple(
    name,
    fc.constantFrom(...CALIBRATION_WAYS),
    fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(([column, way, thresholds]) => ({ column, way, thresholds: thresholds.slice(0, THRESHOLDS_OF[way]) }));

const settings: fc.Arbitrary<AnalysisSettings> = fc.record({
  outcome: fc.oneof(fc.constant(''), name),
  absent: fc.boolean(),
  conditions: names,
  solution: fc.constantFrom(...SOLUTION_KINDS),
  expectations: names,
  inclusion: share,
  contradiction: fc.option(share),
  pri: share,
  n: fc.integer({ min: 1, max: 1e6 }),
  withContradictory: fc.boolean(),
  missing: fc.constantFrom('leaveOut', 'refuse'),
  rowDominance: fc.boolean(),
  allModels: fc.boolean(),
  calibrations: fc.uniqueArray(calibration, { selector: ({ column }) => column, maxLength: 4 }),
});

const asAddress = (pairs: readonly (readonly [string, string])[]) =>
  new URLSearchParams(
    new URLSearchParams(pairs.map(([key, value]): [string, string] => [key, value])).toString(),
  );

test('two set-ups come back from one address as they were', () => {
  fc.assert(
    fc.property(settings, settings, (a, b) => {
      const address = asAddress([...writeSettings(a), ...writeSettings(b, 'b.')]);
      // What the second is called must not be taken for the first: no key of the one begins as those of the other.
      expect(readSettings(address)).toEqual(a);
      expect(readSettings(address, 'b.')).toEqual(b);
    }),
  );
});

test('any address is read as settings, and those are kept', () => {
  const key = fc.constantFrom(
    'outcome',
    'condition',
    'incl',
    'pri',
    'n',
    'contradiction',
    'way.A',
    'at.A',
    'expect',
    'solution',
    'missing',
  );
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('-1', '1e9', 'NaN', '0,5', 'direct', '', 'x'.repeat(300)),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
      const read = readSettings(asAddress(pairs));
      expect(readSettings(asAddress(writeSettings(read)))).toEqual(read);
      expect(read.inclusion >= 0 && read.inclusion <= 1).toBe(true);
    }),
  );
});

test('nothing said is what is usual, and needs no address', () => {
  expect(readSettings(new URLSearchParams())).toEqual(USUAL_SETTINGS);
  expect(writeSettings(USUAL_SETTINGS)).toEqual([]);
});

test('thresholds that are not written yet keep their place', () => {
  const address = new URLSearchParams('way.GDP=direct&at.GDP=400&at.GDP=&at.GDP=900,5');
  expect(readSettings(address).calibrations).toEqual([
    { column: 'GDP', way: 'direct', thresholds: [400, null, 900.5] },
  ]);
});
