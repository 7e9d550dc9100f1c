import type { RowOutcome, TruthTable, TruthTableRow } from '@samskab/qca';

/** What the heat map shows of a truth table. Each case with a row is in one place. */
export interface HeatRows {
  /** Rows that say something: those where the outcome follows first, then the surer ones. */
  readonly rows: readonly TruthTableRow[];
  readonly remainders: Remainders;
}

/** Rows that cannot say anything, summed. */
export interface Remainders {
  /** Combinations of which there is no case. */
  readonly unseen: number;
  /** Combinations with cases, but too few. */
  readonly tooFew: number;
  readonly cases: readonly string[];
}

const OUTS: readonly RowOutcome[] = ['1', 'C', '0'];

/** The rows of a truth table as they are drawn. */
export function heatRows({ rows, possibleRows }: Pick<TruthTable, 'rows' | 'possibleRows'>): HeatRows {
  const few = rows.filter(({ out }) => out === '?');
  return {
    rows: rows
      .filter(({ out }) => out !== '?')
      .toSorted(
        (a, b) =>
          OUTS.indexOf(a.out) - OUTS.indexOf(b.out) ||
          b.inclusion - a.inclusion ||
          b.n - a.n ||
          a.number - b.number,
      ),
    remainders: {
      unseen: possibleRows - rows.length,
      tooFew: few.length,
      cases: few.flatMap(({ cases }) => cases),
    },
  };
}

const STEPS = [0.5, 0.7, 0.8, 0.9] as const;

/**
 * How dark a figure's cell is, from 0 to 4. Most figures lie high, so the steps are finer there.
 * @example shadeOf(0.49) // => 0
 * @example shadeOf(0.9) // => 4
 */
export const shadeOf = (value: number): number => STEPS.filter((step) => value >= step).length;
