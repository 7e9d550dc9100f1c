import {
  FRAME_DECIDERS,
  FRAME_FIELDS,
  FRAME_LIMITS,
  FRAME_POWERS,
  GUIDE_RULES,
  prefillFrame,
  readGuideAnswers,
  sheetOf,
  type FrameSheet,
} from '@samskab/domain/guide';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameFields, frameInAddress, withFrame } from '#lib/ui/guide/frame-fields.ts';
import { askedFrame } from './asked-frame.ts';

const read = readGuideAnswers({ openness: 'a3', decisionShare: 'a3', exchange: 'payment' }, GUIDE_RULES);
if (!read.ok) throw new Error('These are answers');
const answers = read.value;
const asked = (address: string) => askedFrame(new URLSearchParams(address), answers);

/** A text as the domain keeps it. */
const kept = (limit: number) =>
  fc
    .string({ unit: fc.constantFrom(...'aæ &=?#%+.'), maxLength: limit })
    .map((text) => text.trim().replaceAll(/\s+/g, ' '));
const anySheet: fc.Arbitrary<FrameSheet> = fc
  .tuple(
    kept(FRAME_LIMITS.about),
    kept(FRAME_LIMITS.signedByRole),
    fc.array(
      fc.record({
        power: fc.constantFrom(...FRAME_POWERS, null),
        decides: fc.constantFrom(...FRAME_DECIDERS, null),
        note: kept(FRAME_LIMITS.note),
      }),
      { minLength: FRAME_FIELDS.length, maxLength: FRAME_FIELDS.length },
    ),
  )
  .map(([about, signedByRole, lines]) =>
    sheetOf((field) => lines[FRAME_FIELDS.indexOf(field)] ?? { power: null, decides: null, note: '' }, {
      about,
      signedByRole,
    }),
  );

describe('the address', () => {
  test('holds any sheet, and it is printed as it was written', () =>
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const address = new URL(withFrame('https://samskab.example/', answers, '1', sheet));
        const { shown, problems } = askedFrame(address.searchParams, answers);
        // A sheet without a word leaves nothing in the address, which then asks for a proposal.
        if (frameFields(sheet).length > 0) expect([shown, problems]).toEqual([sheet, []]);
        expect(address.searchParams.get('openness')).toBe('a3');
      }),
    ));
  test('leaves out what was written by hand where it should', () => {
    const sheet = sheetOf(() => ({ power: 'open', decides: 'together', note: 'hemmeligt' }), {
      about: 'hemmeligt',
      signedByRole: 'hemmeligt',
    });
    const fields = frameFields(sheet, { texts: false });
    expect(fields.flat().join(' ')).not.toContain('hemmeligt');
    expect(fields).toHaveLength(12);
  });
  test('without a sheet asks for what the answers propose', () => {
    expect(asked('openness=a3').shown).toEqual(prefillFrame(answers).sheet);
    expect(frameInAddress(new URLSearchParams('problem=open&rules=closed'))).toBeNull();
  });
  test('with a sheet keeps what was taken out of it', () => {
    const { shown } = asked('frame.problem=&frame.money=open');
    expect([shown.lines.problem.power, shown.lines.money.power]).toEqual([null, 'open']);
  });
  test('with codes that there are not says nothing by them', () => {
    const { shown, problems } = asked('frame.problem=ajar&frame.money.by=%00&frame.x=1&frame.rules=open');
    expect([shown.lines.problem, shown.lines.rules.power, problems]).toEqual([
      { power: null, decides: null, note: '' },
      'open',
      [],
    ]);
  });
});

test('what is too long is kept, said where it stands, and not printed', () => {
  const { shown, sheet, problems } = asked(
    `frame.about=${'a'.repeat(101)}&frame.rules.note=${'b'.repeat(140)}&frame.role=${'c'.repeat(60)}`,
  );
  expect(sheet).toBeNull();
  expect(shown.lines.rules.note).toHaveLength(140);
  expect(problems).toEqual([
    { code: 'too_long', id: 'frame.about', count: 101, limit: 100 },
    { code: 'too_long', id: 'frame.rules.note', count: 140, limit: 100 },
  ]);
});

test('a CPR number is not printed', () => {
  const { sheet, problems } = asked('frame.money.note=Ring+til+010190-0000');
  expect(sheet).toBeNull();
  expect(problems).toEqual([{ code: 'cpr', id: 'frame.money.note' }]);
});
