import { cut, textWidth } from './place-labels.ts';

/** A column's name on a line of its own, with a thin line down to the column. */
export interface CascadeLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where the thin line ends. */
  readonly foot: number;
}

export interface CascadeFrame {
  /** Where names must end. */
  readonly right: number;
  readonly size: number;
  readonly line: number;
}

const INDENT = 5;

/**
 * Names of narrow columns, readable without turning one's head: each on its own line, the first column's on top, so
 * that no thin line crosses a name. A name that is too long is cut.
 * @example cascade(['Arena'], [10], { right: 300, size: 12, line: 16 }) // => [{ text: 'Arena', x: 15, y: 12, foot: 18 }]
 */
export function cascade(
  names: readonly string[],
  columns: readonly number[],
  { right, size, line }: CascadeFrame,
): readonly CascadeLabel[] {
  return names.map((name, index) => {
    const x = (columns[index] ?? 0) + INDENT;
    const most = Math.floor((right - x) / textWidth('n', size));
    return { text: cut(name, most), x, y: index * line + size, foot: names.length * line + 2 };
  });
}
