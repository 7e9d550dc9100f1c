import * as z from 'zod';
import { isDay } from '../kernel/days.ts';
import { text } from '../kernel/text.ts';
import { PROGRAMME_LIMITS } from './codes.ts';

/** The sheet of limits: what volunteers do and do not do here, agreed between those it is about. */
export const limitSheet = z.strictObject({
  volunteersDo: text(PROGRAMME_LIMITS.text),
  volunteersDoNot: text(PROGRAMME_LIMITS.text),
  staffDo: text(PROGRAMME_LIMITS.text),
  inDoubt: text(PROGRAMME_LIMITS.text),
  /** The day on which volunteers and staff agreed on it; null while it is only written. */
  agreedOn: z.string().refine(isDay).nullable().default(null),
});
export type LimitSheet = Readonly<z.infer<typeof limitSheet>>;

export const SHEET_PARTS = ['volunteersDo', 'volunteersDoNot', 'staffDo', 'inDoubt'] as const;

/** The lines of a part of the sheet, without the signs that people put before them. */
export const sheetLines = (part: string): readonly string[] =>
  part
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•–]\s*/, '').trim())
    .filter((line) => line !== '');
