import type { ExperienceContent } from '@samskab/domain';
import { experienceContent } from '@samskab/domain';
import type { FormMarks } from '@samskab/store';
import { partOf, withPart } from '#lib/tell/content-parts.ts';
import { markOf } from './marks.ts';

export interface Merged {
  /** What is stored now, with the answers of the form where nobody else has changed that part meanwhile. */
  readonly content: ExperienceContent;
  /** Parts that the form and somebody else have both changed. What is stored stands. */
  readonly conflicts: readonly string[];
}

/**
 * Brings the answers of a form together with what is stored now. A part that only one of them has changed since
 * the form was opened is that one's; a part that both have changed is a conflict, and nothing of either is lost.
 * @param began marks of the parts as they were when the form was opened, or as the form saved them last
 */
export function mergeAnswers(
  answers: ExperienceContent,
  stored: ExperienceContent,
  units: readonly string[],
  began: FormMarks,
): Merged {
  const conflicts: string[] = [];
  let merged: unknown = stored;
  for (const unit of units) {
    const [mine, theirs] = [markOf(answers, unit), markOf(stored, unit)];
    if (mine === theirs || mine === began[unit]) continue;
    if (theirs === began[unit] || isEmpty(partOf(stored, unit))) {
      merged = withPart(merged, unit, partOf(answers, unit));
    } else conflicts.push(unit);
  }
  return { content: experienceContent.parse(merged), conflicts };
}

const isEmpty = (part: unknown): boolean =>
  part === null || part === undefined || part === '' || (Array.isArray(part) && part.length === 0);
