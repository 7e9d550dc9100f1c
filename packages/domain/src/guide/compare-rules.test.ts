import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRules } from './compare-rules.ts';
import { editRules, rulesFields } from './edit-rules.ts';
import { GUIDE_RULES } from './guide-rules.ts';
import { partsOfRules } from './rules-parts.ts';
import { sayRulesChange } from './say-rules-change.ts';
import type { GuideRules } from './rules-shape.ts';

const said = (after: GuideRules, language: 'da' | 'en' = 'da') =>
  compareRules(GUIDE_RULES, after).map((change) =>
    sayRulesChange(change, { before: GUIDE_RULES, after }, language),
  );

test('the number of the version is no change', () => {
  expect(compareRules(GUIDE_RULES, { ...GUIDE_RULES, version: 7 })).toEqual([]);
});

test('turned round, what was added is removed and what was before is after', () => {
  const after = {
    ...GUIDE_RULES,
    gates: GUIDE_RULES.gates.slice(1),
    lines: { ...GUIDE_RULES.lines, close: 9 },
  };
  expect(compareRules(GUIDE_RULES, after)).toEqual([
    { kind: 'changed', at: ['lines', 'close'], before: 5, after: 9 },
    { kind: 'removed', at: ['gates', 'G00'] },
  ]);
  expect(compareRules(after, GUIDE_RULES)).toEqual([
    { kind: 'changed', at: ['lines', 'close'], before: 9, after: 5 },
    { kind: 'added', at: ['gates', 'G00'] },
  ]);
});

test('another order is one change', () => {
  const forms = GUIDE_RULES.forms.toReversed();
  const codes = GUIDE_RULES.forms.map(({ code }) => code);
  expect(compareRules(GUIDE_RULES, { ...GUIDE_RULES, forms })).toEqual([
    { kind: 'changed', at: ['forms', 'order'], before: codes, after: codes.toReversed() },
  ]);
});

const fields = partsOfRules(GUIDE_RULES).flatMap(({ part }) =>
  Object.entries(rulesFields(GUIDE_RULES, part)).map(([name, value]) => ({ part, name, value })),
);

test('any one field that is edited is one change, and is said in words and not in codes', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...fields),
      fc.constantFrom('da' as const, 'en' as const),
      (field, language) => {
        const { part, name, value } = field;
        const other =
          typeof value !== 'string'
            ? value.slice(1)
            : /^\d+$/.test(value)
              ? value === '1'
                ? '2'
                : '1'
              : 'Andre ord';
        const edited = editRules(GUIDE_RULES, part, { ...rulesFields(GUIDE_RULES, part), [name]: other });
        if (!edited.ok || compareRules(GUIDE_RULES, edited.value).length === 0) return;
        const changes = said(edited.value, language);
        expect(changes).toHaveLength(1);
        const text = changes
          .map(({ about, what, before, after }) => [about, what, before, after].join(' '))
          .join();
        expect(text).not.toMatch(/undefined|\bwhen\.|\b[a-z]+[A-Z][a-z]+|\b[GWK]\d\d?\b|_/);
        expect(changes[0]?.before).not.toBe(changes[0]?.after);
      },
    ),
    { numRuns: 600 },
  ));

test('a weight, an answer that excludes and a new sentence are said as people would', () => {
  const read = editRules(GUIDE_RULES, 'form-samskabelse', {
    'forms.samskabelse.weights.openness.weight': '4',
    'gates.G01.when.0.among': ['a0'],
    'forms.samskabelse.next.da': 'Sæt jer ned sammen.',
    'gates.G06.remove': '1',
  });
  // Lists that are not sent are empty, so only those of the gates above are kept as they are.
  expect(read.ok).toBe(false);
  const whole = editRules(GUIDE_RULES, 'form-samskabelse', {
    ...rulesFields(GUIDE_RULES, 'form-samskabelse'),
    'forms.samskabelse.weights.openness.weight': '4',
    'gates.G01.when.0.among': ['a0'],
    'gates.G06.remove': '1',
  });
  expect(whole.ok && said(whole.value)).toEqual([
    {
      about: 'Samskabelse',
      what: 'vægten af »Hvad kan der for alvor laves om på?«',
      before: '3',
      after: '4',
    },
    {
      about: 'Samskabelse',
      what: 'udelukkes, når »Hvad kan der for alvor laves om på?«',
      before: 'Intet, for det er besluttet eller bundet af en lov · De små ting i, hvordan det bliver gjort',
      after: 'Intet, for det er besluttet eller bundet af en lov',
    },
    {
      about: 'Samskabelse',
      what: expect.stringMatching(/^udelukkelsen »/),
      before: 'ja',
      after: 'nej',
    },
  ]);
});
