import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from './conditions.ts';
import { formatModel } from './format.ts';
import { parseExpression, parseTerm } from './parse.ts';

const TWO: readonly Condition[] = ['DEV', 'URB', 'Åben dør'].map((name) => ({
  name,
  kind: 'fuzzy',
  values: 2,
}));
const MANY: readonly Condition[] = TWO.map((condition) => ({ ...condition, kind: 'multivalue', values: 4 }));

const anyTerm = (values: number) =>
  fc
    .array(fc.option(fc.nat(values - 1), { nil: null }), { minLength: 3, maxLength: 3 })
    .map((codes) => codes.flatMap((value, condition) => (value === null ? [] : [{ condition, value }])));

test.each([
  ['two values', TWO, 2],
  ['many values', MANY, 4],
] as const)('what is written is read as it was, with %s', (_, conditions, values) => {
  fc.assert(
    fc.property(fc.array(anyTerm(values), { maxLength: 4 }), (model) => {
      expect(parseExpression(formatModel(model, conditions, '~SURV'), conditions)).toEqual({
        ok: true,
        value: { model, outcome: '~SURV' },
      });
    }),
  );
});

test('any text is an expression or is refused with a code', () => {
  const text = fc.string({ unit: fc.constantFrom(...'DEVURB~*+[]12 ->='), maxLength: 20 });
  fc.assert(
    fc.property(text, (written) => {
      const read = parseExpression(written, TWO);
      if (!read.ok) expect(read.error.code).toMatch(/^[a-z_]+$/);
      else expect(read.value.model.flat().every(({ condition }) => condition < 3)).toBe(true);
    }),
  );
});

test.each([
  ['DEV[4]', 'no_such_value'],
  ['DEV', 'no_such_value'],
  ['LIT[1]', 'unknown_condition'],
  ['DEV[1]*DEV[2]', 'condition_twice'],
  ['DEV[1', 'not_readable'],
])('%s is refused: %s', (written, code) => {
  expect(parseTerm(written, MANY)).toMatchObject({ ok: false, error: { code } });
});

test('literals may be written in any order and with spaces', () => {
  const [spaced, tight] = [parseTerm(' ~URB * DEV ', TWO), parseTerm('DEV*~URB', TWO)];
  expect(spaced).toEqual(tight);
});
