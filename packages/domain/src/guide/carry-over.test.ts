import { expect, test } from 'vitest';
import { carryOver } from './carry-over.ts';
import { compareRules } from './compare-rules.ts';
import { editRules, rulesFields } from './edit-rules.ts';
import { GUIDE_RULES } from './guide-rules.ts';
import type { GuideRules } from './rules-shape.ts';

type Fields = Record<string, string | readonly string[]>;
function changed(rules: GuideRules, part: string, fields: Fields): GuideRules {
  const read = editRules(rules, part, { ...rulesFields(rules, part), ...fields });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
function carried(draft: GuideRules, current: GuideRules): GuideRules {
  const read = carryOver({ base: GUIDE_RULES, draft, current });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
const gate = (da: string): Fields => ({
  'new.question': 'horizon',
  'new.among': ['h4'],
  'new.words.da': da,
  'new.words.en': da,
});
const WEIGHT = { 'forms.opi.weights.openness.weight': '2' };

const DRAFTS: readonly (readonly [string, GuideRules])[] = [
  ['a weight that is new', changed(GUIDE_RULES, 'form-opi', WEIGHT)],
  ['a weight that is gone', changed(GUIDE_RULES, 'form-opi', { 'forms.opi.weights.experiment.weight': '0' })],
  ['a gate that is gone', changed(GUIDE_RULES, 'form-opi', { 'gates.G28.remove': '1' })],
  ['a gate that is new', changed(GUIDE_RULES, 'form-opi', gate('For længe.'))],
  [
    'a sentence',
    changed(GUIDE_RULES, 'question-openness', { 'questions.openness.words.da': 'Hvad er åbent?' }),
  ],
  ['a line', changed(GUIDE_RULES, 'common', { 'lines.close': '9' })],
];

test.each(DRAFTS)('%s is made again on rules that did not change meanwhile', (_, draft) => {
  expect(compareRules(draft, carried(draft, GUIDE_RULES))).toEqual([]);
});

test.each(DRAFTS)('%s and what another changed elsewhere both hold, whoever was first', (_, draft) => {
  const other = changed(GUIDE_RULES, 'form-sponsorat', { 'forms.sponsorat.weights.exchange.weight': '4' });
  const one = carried(draft, other);
  expect(compareRules(one, carried(other, draft))).toEqual([]);
  expect(compareRules(GUIDE_RULES, one)).toHaveLength(2);
});

test('of two words for the same, those of the draft stay; two new gates both do', () => {
  const line = (close: string) => changed(GUIDE_RULES, 'common', { 'lines.close': close });
  expect(carried(line('7'), line('9')).lines.close).toBe(7);
  const both = carried(
    changed(GUIDE_RULES, 'form-opi', gate('Min.')),
    changed(GUIDE_RULES, 'form-opi', gate('Din.')),
  );
  expect(both.gates.slice(-2).map(({ id, words }) => [id, words.da])).toEqual([
    ['G36', 'Din.'],
    ['G37', 'Min.'],
  ]);
});

test('a draft with other questions or in another order is not carried over', () => {
  for (const draft of [
    { ...GUIDE_RULES, questions: GUIDE_RULES.questions.slice(0, -1) },
    { ...GUIDE_RULES, forms: GUIDE_RULES.forms.toReversed() },
  ])
    expect(carryOver({ base: GUIDE_RULES, draft, current: GUIDE_RULES })).toMatchObject({ ok: false });
});
