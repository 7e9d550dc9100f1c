import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRules } from './compare-rules.ts';
import { editRules, rulesFields } from './edit-rules.ts';
import { GUIDE_RULES } from './guide-rules.ts';
import { readGuideRules } from './read-rules.ts';
import { partsOfRules } from './rules-parts.ts';

const PARTS = partsOfRules(GUIDE_RULES).map(({ part }) => part);
const edited = (part: string, fields: Record<string, string | readonly string[]>) =>
  editRules(GUIDE_RULES, part, { ...rulesFields(GUIDE_RULES, part), ...fields });
const changesBy = (part: string, fields: Record<string, string | readonly string[]>) => {
  const read = edited(part, fields);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return compareRules(GUIDE_RULES, read.value);
};

describe.each(PARTS)('the part %s', (part) => {
  test('sent back as it was shown changes nothing', () => {
    expect(changesBy(part, {})).toEqual([]);
    expect(edited(part, {})).toEqual({ ok: true, value: GUIDE_RULES });
  });
  test('has fields, and nothing of them can make rules that are not read', () => {
    const names = Object.keys(rulesFields(GUIDE_RULES, part));
    expect(names.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string(), (name, wild) => {
        const read = edited(part, { [name]: wild });
        return read.ok ? readGuideRules(read.value).ok : read.error.length > 0;
      }),
      { numRuns: 50 },
    );
  });
});

test('every sentence, number and list of the rules can be edited on some page', () => {
  const names = new Set(PARTS.flatMap((part) => Object.keys(rulesFields(GUIDE_RULES, part))));
  const leaves: string[] = [];
  const walk = (value: unknown, at: readonly string[]): void => {
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) leaves.push(at.join('.'));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        const named = Array.isArray(value)
          ? ((inner as { id?: string }).id ?? (inner as { code?: string }).code ?? key)
          : key;
        walk(inner, [...at, named]);
      }
    else leaves.push(at.join('.'));
  };
  walk(GUIDE_RULES, []);
  const fixed =
    /(^version|\.(id|code|kind|camp|question|form|allBut|collaborationForm|lacks|orUnanswered|declared))$/;
  expect(leaves.filter((leaf) => !fixed.test(leaf) && !names.has(leaf))).toEqual([]);
});

test('a weight is changed, taken away and given', () => {
  const at = ['forms', 'samskabelse', 'weights'];
  expect(changesBy('form-samskabelse', { 'forms.samskabelse.weights.openness.weight': '4' })).toEqual([
    { kind: 'changed', at: [...at, 'openness', 'weight'], before: 3, after: 4 },
  ]);
  expect(changesBy('form-samskabelse', { 'forms.samskabelse.weights.openness.weight': '0' })).toEqual([
    { kind: 'removed', at: [...at, 'openness'] },
  ]);
  expect(changesBy('form-samskabelse', { 'forms.samskabelse.weights.market.weight': '2' })).toEqual([
    { kind: 'added', at: [...at, 'market'] },
  ]);
});

test('a gate is narrowed, taken away and added, and the added one has a number of its own', () => {
  expect(changesBy('form-samskabelse', { 'gates.G01.when.0.among': ['a0'] })).toEqual([
    { kind: 'changed', at: ['gates', 'G01', 'when', '0', 'among'], before: ['a0', 'a1'], after: ['a0'] },
  ]);
  expect(changesBy('form-samskabelse', { 'gates.G06.remove': '1' })).toEqual([
    { kind: 'removed', at: ['gates', 'G06'] },
  ]);
  const added = {
    'new.question': 'horizon',
    'new.among': ['h4'],
    'new.words.da': 'Ti år er for længe.',
    'new.words.en': 'Ten years is too long.',
  };
  expect(changesBy('form-samskabelse', added)).toEqual([{ kind: 'added', at: ['gates', 'G36'] }]);
  const read = edited('form-samskabelse', { ...added, 'new.among': [], 'new.words.en': ' ' });
  expect(read.ok ? [] : read.error.toSorted((a, b) => a.field.localeCompare(b.field))).toEqual([
    { field: 'new.among', code: 'choose' },
    { field: 'new.words.en', code: 'text' },
  ]);
});

test.each<[string, string, string | readonly string[], object]>([
  ['form-samskabelse', 'forms.samskabelse.weights.openness.weight', '6', { code: 'number' }],
  ['form-samskabelse', 'forms.samskabelse.weights.openness.weight', 'many', { code: 'number' }],
  ['form-samskabelse', 'forms.samskabelse.weights.openness.fit.a3', '', { code: 'number' }],
  ['form-samskabelse', 'forms.samskabelse.words.da', '  ', { code: 'text' }],
  ['form-samskabelse', 'forms.samskabelse.about.en', 'x'.repeat(301), { code: 'text' }],
  ['form-samskabelse', 'gates.G01.when.0.among', [], { code: 'choose' }],
  ['common', 'lines.coverage', '101', { code: 'number' }],
  ['question-openness', 'questions.openness.answers.a0.words.da', '', { code: 'text' }],
])('in %s the field %s is refused with %j', (part, field, wild, refusal) => {
  expect(edited(part, { [field]: wild })).toEqual({ ok: false, error: [{ field, ...refusal }] });
});
