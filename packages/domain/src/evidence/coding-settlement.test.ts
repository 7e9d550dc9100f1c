import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOON } from '../testing.ts';
import { agreedCodes, DEGREES, type Coding } from './codes.ts';
import { codersAgreement } from './coding-figures.ts';
import { compareCodes, settleCode, type Settlement } from './coding-settlement.ts';
import { ordinalAlpha } from './agreement.ts';

const BOOK = { conditions: [{ code: 'A' }, { code: 'B' }], outcomes: [{ code: 'Y' }] };
const judgements = fc.dictionary(
  fc.constantFrom('A', 'B', 'Y'),
  fc.record({ degree: fc.option(fc.constantFrom(...DEGREES)), reason: fc.constant('so') }),
);
const codings: fc.Arbitrary<readonly Coding[]> = fc.array(
  fc.record({ by: fc.constantFrom('teller', 'coder'), judgements }),
  { maxLength: 4 },
);
const settled = fc.dictionary(
  fc.constantFrom('A', 'B', 'Y'),
  fc.record({
    degree: fc.option(fc.constantFrom(...DEGREES)),
    reason: fc.constant('both read it again'),
    at: fc.constant(NOON),
  }),
);

test('the page of those who settle and what holds for a story never say different things', () =>
  fc.assert(
    fc.property(codings, settled, (all, decided) => {
      const { degrees, unsettled } = agreedCodes(all, decided, BOOK);
      for (const { code, standing, settlement } of compareCodes(all, decided, BOOK)) {
        expect(standing === 'open').toBe(unsettled.includes(code));
        const holds = standing === 'equal' || (standing === 'settled' && settlement?.degree !== null);
        expect(holds).toBe(code in degrees);
      }
    }),
  ));

describe('settling', () => {
  const apart: readonly Coding[] = [
    { by: 'teller', judgements: { A: { degree: 1, reason: '' }, B: { degree: 1, reason: '' } } },
    { by: 'coder', judgements: { A: { degree: 0, reason: 'no' }, B: { degree: null, reason: '' } } },
  ];
  const said = { degree: 0.33, reason: 'few came' };
  const settle = (before: Settlement | null, seen: Date | null, more: object = {}) =>
    settleCode({ codings: apart, before }, { code: 'A', said, seen, at: NOON, ...more });

  test('is done once: whoever comes second is told, and saying the same again is no harm', () => {
    const first = settle(null, null);
    expect(first).toEqual({ ok: true, value: { ...said, at: NOON } });
    const held = { ...said, degree: 1, at: NOON };
    expect(settle(held, null)).toMatchObject({ error: { code: 'settled_meanwhile' } });
    expect(settle(held, NOON)).toEqual(first);
    expect(settle({ ...said, at: new Date(0) }, null)).toEqual({
      ok: true,
      value: { ...said, at: new Date(0) },
    });
  });

  test('asks for a reason, and only where those who know differ', () => {
    expect(settle(null, null, { said: { degree: null, reason: '' } })).toMatchObject({
      error: { code: 'reason_missing' },
    });
    expect(settle(null, null, { code: 'B' })).toMatchObject({ error: { code: 'nothing_to_settle' } });
  });
});

test('agreement over all codes is that of all their judgements together', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.dictionary(fc.constantFrom('A', 'Y'), fc.array(fc.constantFrom(...DEGREES), { maxLength: 3 })),
      ),
      (judged) => {
        const { all, byCode } = codersAgreement(judged, BOOK);
        expect(all).toEqual(
          ordinalAlpha(['A', 'Y'].flatMap((code) => judged.map((story) => story[code] ?? []))),
        );
        expect(byCode.map(({ code }) => code)).toEqual(['A', 'B', 'Y']);
        expect(byCode.reduce((sum, { pairable }) => sum + pairable, 0)).toBe(all.pairable);
      },
    ),
  ));
