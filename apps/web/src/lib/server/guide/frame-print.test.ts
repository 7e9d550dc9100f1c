import {
  EMPTY_FRAME,
  FRAME_DECIDERS,
  FRAME_FIELDS,
  FRAME_LIMITS,
  FRAME_POWERS,
  prefillFrame,
  sheetOf,
  type FrameSheet,
} from '@samskab/domain/guide';
import { printPdf } from '@samskab/print';
import { readPdf } from '@samskab/print/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { framePrint, type FrameAsked } from './frame-print.ts';

const PAGE = 'https://samskab.example/vaelg-form/rammeark';
const LANGUAGES = ['da', 'en'] as const;
const SIGNERS = ['everybody', 'decider', 'citizens', null] as const;

const printed = async (sheet: FrameSheet, more: Partial<FrameAsked> = {}) =>
  readPdf(
    await printPdf(
      framePrint({
        sheet,
        proposed: { signers: null, mustAskDecider: false },
        language: 'da',
        addresses: [PAGE],
        page: PAGE,
        ...more,
      }),
    ),
  );

test('whatever is on it, it is one side, in both languages', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...FRAME_POWERS, null), { minLength: 6, maxLength: 6 }),
      fc.constantFrom(...FRAME_DECIDERS, null),
      fc.nat({ max: FRAME_LIMITS.note }),
      fc.constantFrom('W', 'Ord ', 'م'),
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom(...SIGNERS),
      async (powers, decides, length, letters, language, signers) => {
        const note = letters.repeat(length).slice(0, length).trim();
        const sheet = sheetOf(
          (field) => ({ power: powers[FRAME_FIELDS.indexOf(field)] ?? null, decides, note }),
          {
            about: 'W'.repeat(FRAME_LIMITS.about),
            signedByRole: 'W'.repeat(FRAME_LIMITS.signedByRole),
          },
        );
        const proposed = { signers, mustAskDecider: true };
        const { pages, tagged, standard } = await printed(sheet, { language, proposed });
        expect([pages, tagged, standard]).toEqual([1, true, '1']);
      },
    ),
    { numRuns: 40 },
  ));

describe('a frame sheet', () => {
  const sheet = sheetOf(
    (field) =>
      field === 'money'
        ? { power: 'partly', decides: 'heard', note: '25.000 kr. i år' }
        : { power: 'open', decides: 'together', note: '' },
    { about: 'Fællesspisning', signedByRole: 'centerchef' },
  );
  test('says of each thing how open it is in the column of that, who decides, and what holds', async () => {
    const { spoken, title } = await printed(sheet);
    const cells = spoken.map(({ text }) => text);
    expect(title).toBe('Rammeark: Fællesspisning');
    const money = cells.indexOf('Pengene Hvor meget der er, og hvad det går til');
    expect(cells.slice(money + 1, money + 4)).toEqual([
      '✓',
      'Én part, når den har hørt os',
      '25.000 kr. i år',
    ]);
    expect(cells.filter((text) => text === '✓')).toHaveLength(6);
    expect(cells).toContain('centerchef');
  });
  test('where a code cannot hold the texts, holds the choices alone, and else the page is typed', async () => {
    const far = `${PAGE}?${'x'.repeat(800)}`;
    const withCode = await printed(sheet, { addresses: [far, `${PAGE}?frame.money=open`] });
    expect(withCode.spoken.filter(({ role }) => role === 'Figure')).toHaveLength(1);
    const typed = await printed(sheet, { addresses: [far] });
    expect(typed.spoken.filter(({ role }) => role === 'Figure')).toHaveLength(0);
    expect(typed.spoken.some(({ text }) => text.includes(PAGE))).toBe(true);
  });
  test('that is empty has a line for each thing, no cross, and who may decide', async () => {
    const { spoken, pages } = await printed(EMPTY_FRAME, {
      proposed: prefillFrame({ chosen: {}, declared: null }),
    });
    const text = spoken.map((one) => one.text);
    expect(pages).toBe(1);
    expect(text).not.toContain('✓');
    expect(
      text.filter((one) => /^(Problemet|Løsningen|Pengene|De ansattes tid|Reglerne|Stedet) /.test(one)),
    ).toHaveLength(6);
    expect(text.some((one) => one.startsWith('Hvem bestemmer? Skriv fx: vi sammen;'))).toBe(true);
  });
});
