import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NONE } from './none.ts';
import { SLOT_LENGTHS } from './posting-pool.ts';
import { Postings } from './postings.ts';

/** No number of any page belongs to two slots, and every number of every page to one. */
function expectWholePages(postings: Postings): void {
  const slots = [...postings.slots()].toSorted((a, b) => a.start - b.start);
  const page = 2 ** 18;
  let at = 0;
  for (const { start, size } of slots) {
    expect(start).toBe(at);
    at += SLOT_LENGTHS[size] ?? 0;
  }
  expect(at % page).toBe(0);
}

const put = fc.record({ form: fc.nat(30), weight: fc.nat(255) });

test('keeps what a list for each form would keep, and leaves out what is left out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(put, { maxLength: 12 }), { maxLength: 60 }),
      fc.func(fc.boolean()),
      (steps, isKept) => {
        const [postings, lists] = [new Postings(), new Map<number, number[]>()];
        for (const [document, forms] of steps.entries())
          for (const { form, weight } of new Map(forms.map((one) => [one.form, one])).values()) {
            postings.append(form, document, weight);
            lists.set(form, [...(lists.get(form) ?? []), document * 256 + weight]);
          }
        for (const [form, list] of lists) expect([...postings.of(form)]).toEqual(list);
        if (steps.length > 0) expectWholePages(postings);

        const kept = steps.map((_, document) => isKept(document));
        const numbers = Uint32Array.from(kept, (one, at) =>
          one ? kept.slice(0, at).filter(Boolean).length : NONE,
        );
        postings.renumber(numbers, NONE);
        for (const [form, list] of lists) {
          const left = list.filter((posting) => kept[posting >>> 8]);
          expect([...postings.of(form)]).toEqual(
            left.map((posting) => (numbers[posting >>> 8] ?? 0) * 256 + (posting & 255)),
          );
        }
        if (steps.length > 0) expectWholePages(postings);
      },
    ),
  );
});

test('a form in more documents than a page has numbers keeps them all, and lets go of the page it outgrew', () => {
  const postings = new Postings();
  const most = 2 ** 19 + 10;
  for (let document = 0; document < most; document += 1) postings.append(0, document, document & 255);
  expect(postings.of(0)).toHaveLength(most);
  expect(postings.of(0)[most - 1]).toBe((most - 1) * 256 + ((most - 1) & 255));
  // Four pages for the short beginnings and one for the list of 3 × 2^18; that of 2^19 is gone.
  expect(postings.bytes).toBeLessThan(4 * (3 * 2 ** 18 + 2 ** 20) + 20_000);
});

test('the highest document that can be told apart keeps its number', () => {
  const postings = new Postings();
  postings.append(7, 2 ** 24 - 1, 255);
  expect([...postings.of(7)]).toEqual([2 ** 32 - 1]);
  expect(postings.lengthOf(6)).toBe(0);
  expect([...postings.of(1_000_000)]).toEqual([]);
});
