import type { ExperienceContent } from '@samskab/domain';
import type { Column } from './column.ts';
import type { Writing } from './codec.ts';
import { guarded } from './formula-guard.ts';

/** A content, or the public view of one with its months in place. */
export type Written = Readonly<Partial<ExperienceContent>>;

/** The cells of a content under some of our columns, safe to open in a spreadsheet. */
export const cellsOf = (content: Written, columns: readonly Column[], writing: Writing): readonly string[] =>
  columns.map(({ field, codec }) => {
    const value = fieldOf(content, field);
    return value === null || value === undefined ? '' : guarded(codec.write(value, writing));
  });

function fieldOf(content: Written, field: string): unknown {
  const [name = '', part] = field.split('.');
  const value: unknown = content[name as keyof ExperienceContent];
  return part === undefined || value === null || value === undefined ? value : Object(value)[part];
}
