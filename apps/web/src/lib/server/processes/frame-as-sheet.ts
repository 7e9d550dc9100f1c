import { sheetOf, type FrameSheet as GuideSheet } from '@samskab/domain/guide';
import type { FrameSheet } from '@samskab/domain/processes';

/**
 * The frame sheet of a room as the guide's sheet, so that what the guide says of a sheet holds for both.
 * @param about what it is about: the title of the process
 */
export const frameAsSheet = (
  { power, decides, notes, signedByRole }: Pick<FrameSheet, 'power' | 'decides' | 'notes' | 'signedByRole'>,
  about: string,
): GuideSheet =>
  sheetOf(
    (field) => ({
      power: power[field] ?? null,
      decides: decides[field] ?? null,
      note: notes[field] ?? '',
    }),
    { about, signedByRole },
  );
