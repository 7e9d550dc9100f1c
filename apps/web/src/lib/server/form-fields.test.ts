import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsCpr } from './form-fields.ts';

test('identifiers of forms are never taken for CPR numbers; what people write is looked at', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => !holdsCpr(id)),
    { numRuns: 5000 },
  );
  expect(holdsCpr('Ring til 010190-0000')).toBe(true);
  expect(holdsCpr('I alt 12 stole')).toBe(false);
});
