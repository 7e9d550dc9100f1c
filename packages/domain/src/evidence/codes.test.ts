import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreedCodes, DEGREES, type Coding, type Judgement } from './codes.ts';

const CODEBOOK = { conditions: [{ code: 'A' }, { code: 'B' }], outcomes: [{ code: 'Y' }] };
const judgement: fc.Arbitrary<Judgement> = fc.record({
  degree: fc.option(fc.constantFrom(...DEGREES)),
  reason: fc.constant('because'),
});
const judgements = fc.dictionary(fc.constantFrom('A', 'B', 'Y'), judgement);
const coding: fc.Arbitrary<Coding> = fc.record({
  by: fc.constantFrom('teller', 'coder', 'source'),
  judgements,
});

test('a code holds or waits to be settled, never both, and only if somebody knew it', () =>
  fc.assert(
    fc.property(fc.array(coding), judgements, (codings, settled) => {
      const { degrees, unsettled } = agreedCodes(codings, settled, CODEBOOK);
      for (const code of ['A', 'B', 'Y']) {
        const said = [...codings.map((one) => one.judgements[code]), settled[code]];
        const isKnown = said.some((one) => one !== undefined && one.degree !== null);
        if (code in degrees && unsettled.includes(code)) return false;
        if ((code in degrees || unsettled.includes(code)) && !isKnown) return false;
      }
      return true;
    }),
  ));

test('the order in which coders come changes nothing', () =>
  fc.assert(
    fc.property(fc.array(coding), judgements, (codings, settled) => {
      const [one, other] = [codings, codings.toReversed()].map((all) => agreedCodes(all, settled, CODEBOOK));
      return JSON.stringify(one) === JSON.stringify(other);
    }),
  ));

test('what is settled holds, also when that is that nobody can know', () => {
  const apart: Coding[] = [
    { by: 'teller', judgements: { A: { degree: 1, reason: '' }, B: { degree: 1, reason: '' } } },
    { by: 'coder', judgements: { A: { degree: 0, reason: '' }, B: { degree: 0.67, reason: '' } } },
  ];
  const settled = { A: { degree: 0.67, reason: 'few came' }, B: { degree: null, reason: 'not told' } };
  expect(agreedCodes(apart, settled, CODEBOOK)).toEqual({ degrees: { A: 0.67 }, unsettled: [], coders: 2 });
});
