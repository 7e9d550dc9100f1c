import type { Condition } from '../kernel/conditions.ts';
import type { Model, Term } from '../kernel/terms.ts';
import { rowNumber, rowValues } from '../table/cases-by-row.ts';
import type { RowOutcome, TruthTable } from '../table/truth-table.ts';
import type { MinimiseWish } from '../minimise/wish.ts';

/** Numbers from 0 up to 1, always the same for a seed (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A table with random rows: `least` to `most` conditions, some of three values, some rows contradictory or too small. */
export function randomTable(seed: number, most = 4, mostRows = 14, least = 1): TruthTable {
  const random = randomFrom(seed);
  const width = least + Math.floor(random() * (most - least + 1));
  const conditions = Array.from({ length: width }, (_, index): Condition => {
    const isMany = random() < 0.2;
    return { name: `C${index + 1}`, kind: isMany ? 'multivalue' : 'crisp', values: isMany ? 3 : 2 };
  });
  const drawn = Array.from({ length: mostRows }, () =>
    conditions.map(({ values }) => Math.floor(random() * values)),
  );
  const byNumber = new Map(drawn.map((values) => [rowNumber(values, conditions), values]));
  const outs: readonly RowOutcome[] = ['1', '1', '1', '1', '0', '0', '0', 'C', '?'];
  const rows = [...byNumber]
    .toSorted(([a], [b]) => a - b)
    .map(([number, values]) => {
      const out = outs[Math.floor(random() * outs.length)]!;
      return { number, values, out, n: 1, inclusion: 0, pri: 0, cases: [], typical: [], deviant: [] };
    });
  const possibleRows = conditions.reduce((product, { values }) => product * values, 1);
  const cutOffs = { inclusion: 1, contradiction: 1, pri: 0, n: 1 };
  return { outcome: 'Y', conditions, cutOffs, rows, possibleRows, findings: [] };
}

/** All prime implicants that cover a positive row, by trying every term there is. */
export function naivePrimes(table: TruthTable, { include = [] }: MinimiseWish): readonly Term[] {
  const outs = new Map(table.rows.map(({ number, out }) => [number, out]));
  const mayCover = (number: number) => {
    const out = outs.get(number) ?? '?';
    return out === '1' || (include as readonly string[]).includes(out);
  };
  const rows = Array.from({ length: table.possibleRows }, (_, index) => index + 1);
  const implicants = allTerms(table.conditions).filter((term) =>
    rows.every((number) => mayCover(number) || !covers(term, rowValues(number, table.conditions))),
  );
  const isPrime = (term: Term) =>
    !implicants.some((other) => other.length < term.length && other.every((literal) => has(term, literal)));
  return implicants
    .filter(isPrime)
    .filter((term) => positiveRows(table).some((values) => covers(term, values)));
}

/** Every irredundant model, by trying every set of prime implicants. */
export function naiveModels(table: TruthTable, primes: readonly Term[]): readonly Model[] {
  const positive = positiveRows(table);
  const covered = primes.map((term) =>
    positive.reduce((mask, values, index) => mask | (covers(term, values) ? 1 << index : 0), 0),
  );
  const all = (1 << positive.length) - 1;
  const models: Model[] = [];
  for (let chosen = 1; chosen < 1 << primes.length; chosen++) {
    const members = primes.map((_, index) => index).filter((index) => (chosen >>> index) & 1);
    const union = (without: number) =>
      members.reduce((mask, index) => (index === without ? mask : mask | covered[index]!), 0);
    if (union(-1) === all && members.every((index) => union(index) !== all))
      models.push(members.map((index) => primes[index]!));
  }
  return models;
}

const positiveRows = (table: TruthTable): readonly (readonly number[])[] =>
  table.rows.filter(({ out }) => out === '1').map(({ values }) => values);

const covers = (term: Term, values: readonly number[]): boolean =>
  term.every(({ condition, value }) => values[condition] === value);

const has = (term: Term, { condition, value }: Term[number]): boolean =>
  term.some((literal) => literal.condition === condition && literal.value === value);

function allTerms(conditions: readonly Condition[]): readonly Term[] {
  let terms: readonly Term[] = [[]];
  conditions.forEach(({ values }, condition) => {
    const more = Array.from({ length: values }, (_, value) =>
      terms.map((term) => [...term, { condition, value }]),
    );
    terms = [...terms, ...more.flat()];
  });
  return terms;
}
