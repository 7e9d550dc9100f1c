import type { CalibratedTable } from '../kernel/calibrated-table.ts';
import type { Literal, Term } from '../kernel/terms.ts';
import { allLiterals } from './all-literals.ts';

/** How a search through combinations is bounded. */
export interface SearchBounds {
  /** Literals in a combination, from 1. */
  readonly depth: number;
  /** Combinations that are begun. */
  readonly most: number;
}

/** What is looked for. Memberships are not to be kept: they are used again for the next combination. */
export interface Wish {
  readonly joinedBy: 'and' | 'or';
  /** Whether no longer combination that begins so can be found either. */
  readonly isHopeless: (membership: Float64Array) => boolean;
  /** Whether a combination is one that is looked for. */
  readonly isFound: (literals: Term, membership: Float64Array) => boolean;
  /** Only those of which no part was found. */
  readonly minimal: boolean;
}

/**
 * Goes through combinations of literals of different conditions, short ones before long ones, and of the same length
 * in the order of conditions and values. Answers whether it came to the end. The memberships of a combination's
 * beginning are kept, so that each costs one pass over the cases.
 */
export function searchCombinations(
  table: CalibratedTable,
  wish: Wish,
  { depth, most }: SearchBounds,
): boolean {
  const conditions = allLiterals(table);
  const join = wish.joinedBy === 'and' ? Math.min : Math.max;
  const levels = Array.from({ length: depth + 1 }, () => new Float64Array(table.cases.length));
  levels[0]?.fill(wish.joinedBy === 'and' ? 1 : 0);
  const parts = new PartsFound();
  const chosen: Literal[] = [];
  let begun = 0;

  const add = (literal: Literal, membership: Float64Array, length: number): boolean => {
    chosen.push(literal);
    const [level, next] = [levels[chosen.length - 1] as Float64Array, levels[chosen.length] as Float64Array];
    for (let at = 0; at < next.length; at += 1)
      next[at] = join(level[at] as number, membership[at] as number);
    const isOver = (begun += 1) > most;
    if (!isOver && !parts.isIn(chosen) && !wish.isHopeless(next)) {
      if (chosen.length < length) {
        if (!descend(literal.condition + 1, length)) return false;
      } else if (wish.isFound([...chosen], next) && wish.minimal) parts.add(chosen);
    }
    chosen.pop();
    return !isOver;
  };
  const descend = (from: number, length: number): boolean => {
    const last = conditions.length - (length - chosen.length);
    for (let at = from; at <= last; at += 1)
      for (const { literal, membership } of conditions[at] ?? [])
        if (!add(literal, membership, length)) return false;
    return true;
  };
  for (let length = 1; length <= Math.min(depth, conditions.length); length += 1)
    if (!descend(0, length)) return false;
  return true;
}

/** Combinations that were found, by their last literal. */
class PartsFound {
  readonly #byLast = new Map<string, Term[]>();

  add(literals: readonly Literal[]): void {
    const last = keyOf(literals);
    const known = this.#byLast.get(last);
    if (known) known.push([...literals]);
    else this.#byLast.set(last, [[...literals]]);
  }

  /** Whether one of them with the same last literal is a part of these; others were seen at shorter beginnings. */
  isIn(literals: readonly Literal[]): boolean {
    if (this.#byLast.size === 0) return false;
    const known = this.#byLast.get(keyOf(literals)) ?? [];
    return known.some((part) =>
      part.every(({ condition, value }) =>
        literals.some((literal) => literal.condition === condition && literal.value === value),
      ),
    );
  }
}

function keyOf(literals: readonly Literal[]): string {
  const last = literals.at(-1);
  return last ? `${last.condition}=${last.value}` : '';
}
