import { createHash } from 'node:crypto';
import type { ExperienceContent } from '@samskab/domain';
import type { FormMarks } from '@samskab/store';
import { partOf } from '#lib/tell/content-parts.ts';

/** A mark of one part of a story: equal parts have equal marks, and the mark tells nothing of the text. */
export const markOf = (content: ExperienceContent, unit: string): string =>
  createHash('sha256')
    .update(JSON.stringify(partOf(content, unit) ?? null))
    .digest('hex')
    .slice(0, 16);

/** The marks of the parts that a form shows, so that it can say later what it began from. */
export const marksOf = (content: ExperienceContent, units: readonly string[]): FormMarks =>
  Object.fromEntries(units.map((unit) => [unit, markOf(content, unit)]));

/** The marks that a form has posted; none when they cannot be read. */
export function readMarks(text: string): FormMarks {
  const pairs = text.split(' ').flatMap((pair) => {
    const [unit, mark] = pair.split('=');
    return unit && mark && /^[0-9a-f]{16}$/.test(mark) ? [[unit, mark] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** Marks as a form carries them. */
export const writeMarks = (marks: FormMarks): string =>
  Object.entries(marks)
    .map(([unit, mark]) => `${unit}=${mark}`)
    .join(' ');
