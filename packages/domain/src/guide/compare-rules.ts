import type { GuideRules } from './rules-shape.ts';

/** Something in rules that is no part of anything smaller: a sentence, a number, a list of codes. */
export type RulesLeaf = string | number | boolean | readonly string[];

/** One thing that is different between two tables of rules. */
export type RulesChange =
  | {
      readonly kind: 'changed';
      /** Where it stands, by codes and not by places in lists: `['forms', 'samskabelse', 'weights', 'openness', 'weight']`. */
      readonly at: readonly string[];
      readonly before: RulesLeaf;
      readonly after: RulesLeaf;
    }
  | { readonly kind: 'added' | 'removed'; readonly at: readonly string[] };

/**
 * Everything that is different between two tables of rules but the version, in the order of the first. A question, form
 * or gate that only one of them has is one change.
 *
 * @example compareRules(GUIDE_RULES, GUIDE_RULES) // => []
 */
export const compareRules = (before: GuideRules, after: GuideRules): readonly RulesChange[] =>
  compared(before, after, []).filter(({ at }) => at[0] !== 'version');

function compared(before: unknown, after: unknown, at: readonly string[]): readonly RulesChange[] {
  const [one, other] = [branchesOf(before), branchesOf(after)];
  if (one === null || other === null) {
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    return [{ kind: 'changed', at, before: before as RulesLeaf, after: after as RulesLeaf }];
  }
  const added = [...other.keys()].filter((key) => !one.has(key));
  return [
    ...[...one].flatMap(([key, value]): readonly RulesChange[] =>
      other.has(key)
        ? compared(value, other.get(key), [...at, key])
        : [{ kind: 'removed', at: [...at, key] }],
    ),
    ...added.map((key): RulesChange => ({ kind: 'added', at: [...at, key] })),
    ...movedIn(before, [...one.keys()], [...other.keys()], at),
  ];
}

/** Lists whose parts have codes may come in another order. */
function movedIn(
  list: unknown,
  before: readonly string[],
  after: readonly string[],
  at: readonly string[],
): readonly RulesChange[] {
  if (!Array.isArray(list)) return [];
  const [kept, now] = [
    before.filter((key) => after.includes(key)),
    after.filter((key) => before.includes(key)),
  ];
  return kept.join() === now.join()
    ? []
    : [{ kind: 'changed', at: [...at, 'order'], before: kept, after: now }];
}

/** The parts of a part of rules by their codes; null for what has no parts. */
export function branchesOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  if (value.every((one) => typeof one === 'string')) return null;
  return new Map(value.map((one: unknown, place) => [codeOf(one) ?? String(place), one]));
}

/** What a part of a list is found again by. */
export function codeOf(part: unknown): string | null {
  if (typeof part !== 'object' || part === null) return null;
  const { id, code } = part as { readonly id?: unknown; readonly code?: unknown };
  return typeof id === 'string' ? id : typeof code === 'string' ? code : null;
}
