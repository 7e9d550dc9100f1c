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

/** A found combination's literals from the last to the first; where one begins there may be many that go on. */
interface Branch {
  readonly next: Map<number, Branch>;
  isEnd: boolean;
}

const newBranch = (): Branch => ({ next: new Map(), isEnd: false });

/** Combinations that were found, as a tree from their last literals on. */
class PartsFound {
  readonly #root = newBranch();

  add(literals: Term): void {
    let branch = this.#root;
    for (const literal of literals.toReversed()) {
      const key = keyOf(literal);
      const known = branch.next.get(key) ?? newBranch();
      branch.next.set(key, known);
      branch = known;
    }
    branch.isEnd = true;
  }

  /** Whether one with the same last literal is a part of these; others were seen at shorter beginnings. */
  isIn(literals: Term): boolean {
    const last = literals.at(-1);
    const branch = last && this.#root.next.get(keyOf(last));
    return branch !== undefined && hasPartIn(branch, literals, literals.length - 2);
  }
}

/** Whether a combination that goes on from here is a part of the literals up to a place. */
function hasPartIn(branch: Branch, literals: Term, from: number): boolean {
  if (branch.isEnd) return true;
  if (branch.next.size === 0) return false;
  for (let at = from; at >= 0; at -= 1) {
    const further = branch.next.get(keyOf(literals[at] as Literal));
    if (further && hasPartIn(further, literals, at - 1)) return true;
  }
  return false;
}

/** Values are below 2^10: they are codes. */
const keyOf = ({ condition, value }: Literal): number => condition * 1024 + value;
