import type { Count } from '../kernel/solution.ts';
import type { CoverFamily } from './cover/smallest-covers.ts';
import { modelsIn } from './model-order.ts';
import { placesOf } from './primes/bits.ts';
import type { CoverageClasses } from './primes/coverage-classes.ts';
import type { Solved } from './solve.ts';
import type { CompleteWish } from './wish.ts';

export interface Survey {
  readonly count: Count;
  /** Prime implicants in every model, by their numbers; when not all models were seen, those known to be. */
  readonly inAll: readonly number[];
  /** Enough families of models to list those that are wanted. */
  readonly families: readonly CoverFamily[];
}

/**
 * How many models there are and which prime implicants are in all of them. Where exchanging the terms of one model
 * alone makes more than are to be counted, none is looked for.
 */
export function surveyModels(solved: Solved, { countUpTo, mostModels, allModels }: CompleteWish): Survey {
  const exchanges = solved.isProven && !allModels ? exchangesOf(solved) : knownCover(solved);
  const known = modelsIn(solved.primes, exchanges);
  if (known > countUpTo)
    return { count: { atLeast: known }, inAll: withoutAlternative(solved), families: [exchanges] };
  const families: CoverFamily[] = [];
  let sum = 0;
  let fixed: ReadonlySet<number> | null = null;
  for (const family of solved.families()) {
    sum += modelsIn(solved.primes, family);
    if (families.length < Math.max(1, mostModels)) families.push(family);
    // The only class of its group cannot be exchanged in this family.
    const single = new Set(family.flatMap(([index, ...more]) => (more.length === 0 ? [index!] : [])));
    fixed = fixed === null ? single : single.intersection(fixed);
    if (sum > countUpTo) break;
  }
  if (sum <= countUpTo && fixed !== null && solved.isWhole())
    return { count: { exact: sum }, inAll: onlyOnesOf(solved, fixed), families };
  const isEmpty = families.length === 0;
  return {
    count: { atLeast: Math.max(sum, known) },
    inAll: withoutAlternative(solved),
    families: isEmpty ? [exchanges] : families,
  };
}

/** The prime implicants of these classes that are alone in theirs. */
function onlyOnesOf({ primes }: Solved, fixed: ReadonlySet<number>): readonly number[] {
  const { classOf, classes, count } = primes;
  const all = Array.from({ length: count }, (_, prime) => prime);
  return all.filter((prime) => fixed.has(classOf[prime]!) && classes.weights[classOf[prime]!] === 1);
}

const knownCover = ({ smallest }: Solved): CoverFamily => smallest.columns.map((column) => [column]);

/**
 * A family around the smallest cover: each row is left to one of its columns, and a column may be exchanged for
 * any that covers what is left to it. In a smallest cover no two exchanges make the same model, for one column could
 * then do the work of two.
 */
function exchangesOf({ primes, candidates, smallest }: Solved): CoverFamily {
  const { classes } = primes;
  const { bits, words } = classes;
  const taken = new Int32Array(words);
  return smallest.columns.map((column) => {
    const own = bits.slice(column * words, (column + 1) * words).map((word, at) => word & ~taken[at]!);
    own.forEach((word, at) => (taken[at]! |= word));
    const covers = (index: number) => own.every((word, at) => (word & ~bits[index * words + at]!) === 0);
    return Array.from(candidates.filter(covers));
  });
}

/** Those that alone cover a positive row: they are in every model, but more may be. */
function withoutAlternative({ primes, candidates }: Solved): readonly number[] {
  const { classes, classOf } = primes;
  const times = new Int32Array(classes.rows);
  for (const index of candidates)
    for (const row of rowsOf(classes, index)) times[row]! += classes.weights[index]!;
  const alone = new Set(candidates.filter((index) => rowsOf(classes, index).some((row) => times[row] === 1)));
  if (alone.size === 0) return [];
  return Array.from({ length: primes.count }, (_, prime) => prime).filter((prime) =>
    alone.has(classOf[prime]!),
  );
}

function rowsOf({ bits, words }: CoverageClasses, index: number): readonly number[] {
  const rows: number[] = [];
  for (let word = 0; word < words; word++)
    for (const place of placesOf(bits[index * words + word]!)) rows.push((word << 5) + place);
  return rows;
}
