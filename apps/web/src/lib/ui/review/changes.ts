import type { Answer } from './answers.ts';
import { wordDiff, type DiffPart } from '../shared/word-diff.ts';

/** An answer that is not what it was. */
export interface Change {
  readonly unit: string;
  readonly label: string;
  readonly parts: readonly DiffPart[];
}

/** The answers that are different, in the order of the schema. */
export const changesBetween = (before: readonly Answer[], after: readonly Answer[]): readonly Change[] =>
  after.flatMap(({ unit, label, text }) => {
    const old = before.find((answer) => answer.unit === unit)?.text ?? '';
    return old === text ? [] : [{ unit, label, parts: wordDiff(old, text) }];
  });
