import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReuse } from './read-reuse.ts';

const GOOD = {
  who: 'et bibliotek i Nordjylland',
  outcome: 'partly',
  what: 'Vi prøvede med suppe om onsdagen.',
};

function posted(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, text] of Object.entries(fields)) form.set(name, text);
  return form;
}
const codes = (fields: Readonly<Record<string, string>>) => {
  const read = readReuse(posted(fields));
  return read.ok ? [] : read.error.map(({ field, code }) => `${field} ${code}`);
};

test('is read with place and month, or without', () => {
  expect(readReuse(posted(GOOD))).toEqual({ ok: true, value: { ...GOOD, municipality: null, month: null } });
  expect(
    readReuse(posted({ ...GOOD, municipality: '0851', monthMonth: '3', monthYear: '2025' })),
  ).toMatchObject({ ok: true, value: { municipality: '0851', month: '2025-03' } });
});

test('says all that is missing at once', () => {
  expect(codes({})).toEqual(['who missing', 'what missing', 'outcome missing']);
  expect(codes({ ...GOOD, outcome: 'fantastic', monthMonth: '13', monthYear: '2025' })).toEqual([
    'month unclear',
    'outcome missing',
  ]);
});

test('a CPR number is refused, a name is shown where it stands, an office is no person', () => {
  expect(codes({ ...GOOD, what: 'Hun har 010190-0000.' })).toEqual(['what cpr']);
  const named = readReuse(posted({ ...GOOD, what: 'Vi spurgte Mette Holm, og hun kom.' }));
  expect(named).toEqual({
    ok: false,
    error: [{ field: 'what', code: 'personal', found: ['Mette Holm'] }],
  });
  expect(codes({ ...GOOD, who: 'Frivilligcenter Aalborg' })).toEqual([]);
});

test('whatever is posted is taken or refused, never an exception, and nothing longer than there is room for', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('\u0000', '\ud800', '<script>', "' or 1=1", 'x'.repeat(5000)),
  );
  fc.assert(
    fc.property(
      fc.record({
        who: text,
        what: text,
        outcome: text,
        municipality: text,
        monthMonth: text,
        monthYear: text,
      }),
      fc.boolean(),
      (fields, good) => {
        const read = readReuse(posted(good ? { ...fields, outcome: 'worked' } : fields));
        if (read.ok) expect(read.value.what.length).toBeLessThanOrEqual(2000);
        else expect(read.error.length).toBeGreaterThan(0);
      },
    ),
  );
});
