import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockOfArrival, withArrival } from './arrival.ts';

const FORM = '0a1b2c3d-0000-4000-8000-000000000000';
const SITE = 'https://example.dk';

test('the address leads to the same place, and says when and by which form', () => {
  const path = fc.tuple(
    fc.constantFrom('/fortael/1', '/en/fortael/k/x/send'),
    fc.constantFrom('', '?flere=lessons', '?flere=a%26b&x=%3F'),
    fc.constantFrom('', '#lessons.1.text', '#'),
  );
  fc.assert(
    fc.property(
      path,
      fc.constantFrom('14.05', '09:30'),
      fc.uuid(),
      ([page, query, fragment], clock, form) => {
        const before = new URL(page + query + fragment, SITE);
        const after = new URL(withArrival(page + query + fragment, clock, form), SITE);
        expect([after.pathname, after.hash]).toEqual([before.pathname, before.hash]);
        const gemt = after.searchParams.get('gemt');
        expect(gemt).toBe(`${clock}-${form.slice(0, 8)}`);
        expect(clockOfArrival(gemt)).toBe(clock);
        after.searchParams.delete('gemt');
        expect([...after.searchParams]).toEqual([...before.searchParams]);
      },
    ),
  );
});

test('a form without a name leaves only the time', () => {
  for (const form of ['', 'x', '">', '0a1b2c3d'])
    expect(withArrival('/fortael/1', '14.05', form)).toBe('/fortael/1?gemt=14.05');
});

test('anything else in the address is no time', () => {
  for (const text of [null, '', 'gemt', '<b>', '14.05-', `14.05-${FORM}`, '1405', '14.05-0a1b2c3g', 'x14.05'])
    expect(clockOfArrival(text)).toBeNull();
});
