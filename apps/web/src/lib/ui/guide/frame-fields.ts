import { FRAME_FIELDS, FRAME_DECIDERS, FRAME_POWERS, sheetOf } from '@samskab/domain/guide';
import type { FrameField, FrameSheet, GuideAnswers } from '@samskab/domain/guide';
import { withAnswers } from './answer-fields.ts';

/** Fields of a form and parameters of an address that hold a frame sheet. Questions of the guide have no point in them. */
const PREFIX = 'frame.';
export const FRAME_ABOUT = `${PREFIX}about`;
export const FRAME_ROLE = `${PREFIX}role`;

/** The control for what is said of a thing: whether it is open, who decides, or what was written. */
export const frameName = (field: FrameField, part: 'power' | 'by' | 'note'): string =>
  PREFIX + (part === 'power' ? field : `${field}.${part}`);

/** A sheet as fields, without those that say nothing. `texts` leaves out what was written by hand. */
export function frameFields(
  { about, lines, signedByRole }: FrameSheet,
  { texts = true }: { readonly texts?: boolean } = {},
): readonly (readonly [string, string])[] {
  const all = FRAME_FIELDS.flatMap((field): (readonly [string, string])[] => [
    [frameName(field, 'power'), lines[field].power ?? ''],
    [frameName(field, 'by'), lines[field].decides ?? ''],
    [frameName(field, 'note'), texts ? lines[field].note : ''],
  ]);
  const written: (readonly [string, string])[] = texts
    ? [
        [FRAME_ABOUT, about],
        [FRAME_ROLE, signedByRole],
      ]
    : [];
  return [...written, ...all].filter(([, value]) => value !== '');
}

/**
 * The sheet in an address, its texts as they were written, however long; null where it holds none. Codes that there are
 * not say nothing.
 */
export function frameInAddress(address: URLSearchParams): FrameSheet | null {
  if (![...address.keys()].some((name) => name.startsWith(PREFIX))) return null;
  return sheetOf(
    (field) => ({
      power: FRAME_POWERS.find((code) => code === address.get(frameName(field, 'power'))) ?? null,
      decides: FRAME_DECIDERS.find((code) => code === address.get(frameName(field, 'by'))) ?? null,
      note: address.get(frameName(field, 'note')) ?? '',
    }),
    { about: address.get(FRAME_ABOUT) ?? '', signedByRole: address.get(FRAME_ROLE) ?? '' },
  );
}

/** An address that holds the answers, the rules that they were given to, and a sheet. */
export const withFrame = (
  path: string,
  answers: GuideAnswers,
  version: string,
  sheet: FrameSheet,
  what: { readonly texts?: boolean } = {},
): string => withAnswers(path, answers, { version, ...Object.fromEntries(frameFields(sheet, what)) });
