import { ok, refuse, type Result } from '../kernel/result.ts';
import { compareRules, type RulesChange } from './compare-rules.ts';
import { editRules, rulesFields, type RulesFieldRefusal, type RulesFields } from './edit-rules.ts';
import { partsOfRules } from './rules-parts.ts';
import type { GuideRules } from './rules-shape.ts';

/**
 * Somebody's changes made again on rules that others have changed meanwhile. Where both changed the same thing, the
 * draft has the last word; all else that the others did stays. Refused where the draft has other questions, answers or
 * forms than it was begun from, because that is no change of a value.
 *
 * @param base what the draft was begun from
 * @example carryOver({ base: GUIDE_RULES, draft: GUIDE_RULES, current: GUIDE_RULES }) // => { ok: true, value: GUIDE_RULES }
 */
export function carryOver({
  base,
  draft,
  current,
}: {
  readonly base: GuideRules;
  readonly draft: GuideRules;
  readonly current: GuideRules;
}): Result<GuideRules, readonly RulesFieldRefusal[]> {
  if (compareRules(base, draft).some(isOfStructure)) return refuse([{ field: '', code: 'other' }]);
  let carried = withNewGates(base, draft, current);
  for (const { part } of partsOfRules(current)) {
    const changed = changedFields(rulesFields(base, part), rulesFields(draft, part));
    if (Object.keys(changed).length === 0) continue;
    const edited = editRules(carried, part, { ...rulesFields(carried, part), ...changed });
    if (!edited.ok) return edited;
    carried = edited.value;
  }
  return ok(carried);
}

const isOfStructure = ({ kind, at }: RulesChange): boolean =>
  at.at(-1) === 'order' ||
  (kind !== 'changed' && at[0] !== 'gates' && at[2] !== 'weights' && at[2] !== 'forms');

/** What the draft says otherwise; a gate that it took away is taken away again. */
function changedFields(before: RulesFields, after: RulesFields): RulesFields {
  const isOther = ([name, value]: readonly [string, RulesFields[string]]) =>
    Object.hasOwn(before, name) && JSON.stringify(before[name]) !== JSON.stringify(value);
  const gone = Object.keys(before).filter(
    (name) => !Object.hasOwn(after, name) && name.endsWith('.words.da'),
  );
  return Object.fromEntries([
    ...Object.entries(after).filter(isOther),
    ...gone.map((name) => [name.replace(/words\.da$/, 'remove'), '1'] as const),
  ]);
}

/** Gates that the draft added; with a number of their own where others took theirs. */
function withNewGates(base: GuideRules, draft: GuideRules, current: GuideRules): GuideRules {
  const old = new Set(base.gates.map(({ id }) => id));
  const added = draft.gates.filter(({ id }) => !old.has(id));
  const gates = [...current.gates];
  for (const gate of added) {
    const numbers = gates.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
    const isTaken = gates.some(({ id }) => id === gate.id);
    gates.push(isTaken ? { ...gate, id: `G${Math.max(0, ...numbers) + 1}` } : gate);
  }
  return { ...current, gates };
}
