import type { CalibratedTable } from '../kernel/calibrated-table.ts';
import { literalMembership, type Model, type Term } from '../kernel/terms.ts';

/** Memberships of terms and models of one table, each literal and each term made once. */
export interface Memberships {
  readonly ofTerm: (term: Term) => Float64Array;
  /** The greatest of its terms', in an array of its own. */
  readonly ofModel: (model: Model) => Float64Array;
}

/** For many models of one table, whose terms come again and again. */
export function membershipsOf(table: CalibratedTable): Memberships {
  const cases = table.cases.length;
  const literals = new Map<string, Float64Array>();
  const terms = new Map<string, Float64Array>();
  const ofLiteral = (condition: number, value: number): Float64Array =>
    remembered(literals, `${condition}=${value}`, () =>
      Float64Array.from(literalMembership({ condition, value }, table)),
    );
  const ofTerm = (term: Term): Float64Array =>
    remembered(terms, termKey(term), () => {
      const membership = new Float64Array(cases).fill(1);
      for (const { condition, value } of term) keepLeast(membership, ofLiteral(condition, value));
      return membership;
    });
  const ofModel = (model: Model): Float64Array => {
    const membership = new Float64Array(cases);
    for (const term of model) keepGreatest(membership, ofTerm(term));
    return membership;
  };
  return { ofTerm, ofModel };
}

/** The same for the same literals in the same order. */
export const termKey = (term: Term): string => {
  let key = '';
  for (const { condition, value } of term) key += `${condition}=${value},`;
  return key;
};

function remembered(known: Map<string, Float64Array>, key: string, make: () => Float64Array): Float64Array {
  const before = known.get(key);
  if (before) return before;
  const made = make();
  known.set(key, made);
  return made;
}

function keepLeast(to: Float64Array, other: Float64Array): void {
  for (let at = 0; at < to.length; at += 1)
    if ((other[at] as number) < (to[at] as number)) to[at] = other[at] as number;
}

function keepGreatest(to: Float64Array, other: Float64Array): void {
  for (let at = 0; at < to.length; at += 1)
    if ((other[at] as number) > (to[at] as number)) to[at] = other[at] as number;
}
