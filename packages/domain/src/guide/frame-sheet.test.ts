import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FRAME_FIELDS, FRAME_POWERS } from '../kernel/frame-fields.ts';
import { frameFindings } from './frame-findings.ts';
import { EMPTY_FRAME, FRAME_DECIDERS, FRAME_LIMITS, readFrameSheet, sheetOf } from './frame-sheet.ts';
import { frameFindingSentence, sayFrame } from './say-frame.ts';

const written = (limit: number) => fc.string({ maxLength: limit / 2 });
const anyLine = fc.record({
  power: fc.constantFrom(...FRAME_POWERS, null),
  decides: fc.constantFrom(...FRAME_DECIDERS, null),
  note: written(FRAME_LIMITS.note),
});
const anySheet = fc.record({
  about: written(FRAME_LIMITS.about),
  signedByRole: written(FRAME_LIMITS.signedByRole),
  lines: fc.record(Object.fromEntries(FRAME_FIELDS.map((field) => [field, anyLine]))),
});

test('what was read is read the same again, whatever it was', () =>
  fc.assert(
    fc.property(fc.oneof(anySheet, fc.jsonValue()), (raw) => {
      const read = readFrameSheet(raw);
      if (read.ok) expect(readFrameSheet(structuredClone(read.value))).toEqual(read);
    }),
  ));

test('a sheet that says nothing is empty, however it says it', () => {
  for (const nothing of [{}, { lines: null }, { lines: { money: {} }, about: '  ', extra: 1 }])
    expect(readFrameSheet(nothing)).toEqual({ ok: true, value: EMPTY_FRAME });
});

test('everything that is wrong is named', () => {
  expect(
    readFrameSheet({
      about: 'x'.repeat(101),
      signedByRole: 'y'.repeat(61),
      lines: {
        weather: {},
        money: { power: 'ajar', decides: 'me' },
        rules: { power: 'open', note: 'z'.repeat(101) },
      },
    }),
  ).toEqual({
    ok: false,
    error: [
      { code: 'unknown_field', field: 'weather' },
      { code: 'too_long', at: 'about', limit: 100 },
      { code: 'too_long', at: 'signedByRole', limit: 60 },
      { code: 'unknown_power', field: 'money' },
      { code: 'unknown_decider', field: 'money' },
      { code: 'too_long', at: 'rules', limit: 100 },
    ],
  });
  for (const strange of [null, [], 'open', { lines: [] }, { lines: 'open' }])
    expect(readFrameSheet(strange)).toEqual({ ok: false, error: [{ code: 'not_a_sheet' }] });
});

const line = (
  power: 'open' | 'partly' | 'closed' | null,
  decides: 'together' | 'elsewhere' | null = null,
) => ({
  power,
  decides,
  note: '',
});

test('a sheet is said by what can be changed, and each thing once', () => {
  const sheet = sheetOf((field) =>
    field === 'money'
      ? { power: 'partly', decides: 'together', note: '5.000 kr. i år' }
      : line(field === 'rules' ? 'closed' : field === 'place' ? null : 'open'),
  );
  expect(sayFrame(sheet, 'da')).toEqual([
    {
      power: 'open',
      heading: 'Det kan vi lave om her',
      lines: ['Problemet', 'Løsningen', 'De ansattes tid'],
    },
    {
      power: 'partly',
      heading: 'Noget af det her kan laves om',
      lines: ['Pengene (vi sammen): 5.000 kr. i år'],
    },
    { power: 'closed', heading: 'Det ligger fast', lines: ['Reglerne'] },
    { power: null, heading: 'Det har ingen sagt noget om', lines: ['Stedet'] },
  ]);
});

test.each([
  ['where all is fixed', sheetOf(() => line('closed')), ['nothing_open', 'nobody_signed']],
  [
    'where somebody decides who is not there',
    sheetOf((field) => line('open', field === 'money' ? 'elsewhere' : 'together'), { signedByRole: 'leder' }),
    ['open_elsewhere'],
  ],
  [
    'where a fixed thing is decided elsewhere, which is no surprise',
    sheetOf((field) => (field === 'rules' ? line('closed', 'elsewhere') : line('open')), {
      signedByRole: 'leder',
    }),
    [],
  ],
  [
    'where there is neither money nor time',
    sheetOf((field) => line(field === 'money' || field === 'staffTime' ? 'closed' : 'open')),
    ['no_means', 'nobody_signed'],
  ],
  ['where nothing is said', EMPTY_FRAME, ['not_said', 'nobody_signed']],
])('%s, that is found', (_, sheet, codes) => {
  const found = frameFindings(sheet);
  expect(found.map(({ code }) => code)).toEqual(codes);
  for (const one of found) expect(frameFindingSentence(one).da).toMatch(/[.?]$/);
});
