import * as z from 'zod';
import { cleanText } from '../kernel/text.ts';
import { REPORT_KINDS } from './codes.ts';

/** Longest report and longest answer, in characters. */
export const REPORT_LIMITS = { text: 1000, answer: 600 } as const;

/** What somebody says is wrong. Nothing is asked or kept of who says it. */
export const reportContent = z.object({
  what: z.enum(REPORT_KINDS),
  text: z.string().transform(cleanText).pipe(z.string().min(1).max(REPORT_LIMITS.text)),
});
export type ReportContent = Readonly<z.infer<typeof reportContent>>;
