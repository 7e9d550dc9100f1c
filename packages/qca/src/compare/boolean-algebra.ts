import type { Condition } from '../kernel/conditions.ts';
import type { Literal, Model, Term } from '../kernel/terms.ts';

/**
 * A model without terms that another one makes needless: with `A` there is no need of `A*B`.
 * @example withoutNeedless([[{ condition: 0, value: 1 }, { condition: 1, value: 1 }], [{ condition: 0, value: 1 }]]) // => [[{ condition: 0, value: 1 }]]
 */
export function withoutNeedless(model: Model): Model {
  const kept: Term[] = [];
  for (const term of model.toSorted((a, b) => a.length - b.length))
    if (!kept.some((shorter) => shorter.every((literal) => isIn(term, literal)))) kept.push(term);
  return kept;
}

const isIn = (term: Term, { condition, value }: Literal): boolean =>
  term.some((literal) => literal.condition === condition && literal.value === value);

/**
 * Both of two models, multiplied out; what would need two values of one condition is left out.
 * @example bothOf([[{ condition: 0, value: 1 }]], [[{ condition: 0, value: 0 }], [{ condition: 1, value: 1 }]]) // => [[{ condition: 0, value: 1 }, { condition: 1, value: 1 }]]
 */
export const bothOf = (first: Model, second: Model): Model =>
  withoutNeedless(first.flatMap((a) => second.flatMap((b) => joined(a, b) ?? [])));

/** The two terms as one, in an array of its own; null when they contradict each other. */
function joined(a: Term, b: Term): readonly Term[] | null {
  const others = b.filter((literal) => !isIn(a, literal));
  if (others.some(({ condition }) => a.some((literal) => literal.condition === condition))) return null;
  return [[...a, ...others].toSorted((one, other) => one.condition - other.condition)];
}

/**
 * What a model is not, by De Morgan's laws: of a multi-value condition any of its other values.
 * @example notOf([[{ condition: 0, value: 1 }]], [{ name: 'A', kind: 'multivalue', values: 3 }]) // => [[{ condition: 0, value: 0 }], [{ condition: 0, value: 2 }]]
 */
export function notOf(model: Model, conditions: readonly Condition[]): Model {
  let negated: Model = [[]];
  for (const term of model) {
    const notThis = term.flatMap(({ condition, value }) =>
      Array.from({ length: conditions[condition]?.values ?? 2 }, (_, other) => other)
        .filter((other) => other !== value)
        .map((other): Term => [{ condition, value: other }]),
    );
    negated = bothOf(negated, notThis);
  }
  return negated;
}
