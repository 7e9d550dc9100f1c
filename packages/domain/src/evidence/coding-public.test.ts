import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOON } from '../testing.ts';
import { DEGREES, type Coding } from './codes.ts';
import { publicCodes } from './coding-public.ts';

const BOOK = { conditions: [{ code: 'A' }, { code: 'B' }], outcomes: [{ code: 'Y' }] };
const CODES = ['A', 'B', 'Y'];
const said = (by: string) =>
  fc.dictionary(
    fc.constantFrom(...CODES),
    fc.record({
      degree: fc.option(fc.constantFrom(...DEGREES)),
      reason: fc.constant(`why the ${by} says so`),
    }),
  );
const coding = (by: Coding['by']) => said(by).map((judgements): Coding => ({ by, judgements }));
const story = fc.record({
  codings: fc.tuple(coding('teller'), coding('coder'), coding('coder')),
  settlements: said('settler').map((all) =>
    Object.fromEntries(Object.entries(all).map(([code, one]) => [code, { ...one, at: NOON }])),
  ),
});

test('anonymity takes reasons away and never a degree, and says that it did', () =>
  fc.assert(
    fc.property(story, (told) => {
      const [all, teller, none] = (['all', 'teller', 'none'] as const).map((reasons) =>
        publicCodes(told, BOOK, reasons),
      );
      const degrees = (one: typeof all) =>
        one?.codes.map(({ said: by, settlement }) => [by.map((each) => each?.degree), settlement?.degree]);
      expect([degrees(teller), degrees(none)]).toEqual([degrees(all), degrees(all)]);
      expect(JSON.stringify(none)).not.toContain('why the');
      expect(JSON.stringify(teller)).not.toMatch(/why the (coder|settler)/);
      expect(all?.hidden).toBe(false);
      expect(none?.hidden).toBe(JSON.stringify(all).includes('why the'));
    }),
  ));

test('what nobody knows is counted and not shown', () =>
  fc.assert(
    fc.property(story, (told) => {
      const { codes, unknown } = publicCodes(told, BOOK, 'all');
      expect(codes.length + unknown).toBe(CODES.length);
      for (const { said: by, settlement } of codes)
        expect(settlement !== null || by.some((one) => one !== null && one.degree !== null)).toBe(true);
    }),
  ));
