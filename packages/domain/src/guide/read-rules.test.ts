import { expect, test } from 'vitest';
import { GUIDE_RULES } from './guide-rules.ts';
import { readGuideRules } from './read-rules.ts';

/** The shipped rules with other values at these places; without the place where it is `undefined`. */
function changedRules(changes: Readonly<Record<string, unknown>>): unknown {
  const rules: unknown = structuredClone(GUIDE_RULES);
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('.');
    const last = steps.pop() as string;
    const place = steps.reduce((at, step) => (at as Readonly<Record<string, unknown>>)[step], rules);
    if (value === undefined) Reflect.deleteProperty(place as object, last);
    else Reflect.set(place as object, last, value);
  }
  return rules;
}

function refusedWith(changes: Readonly<Record<string, unknown>>) {
  const read = readGuideRules(changedRules(changes));
  return read.ok ? null : read.error;
}

test('the rules that ship are read as they are', () => {
  expect(readGuideRules(GUIDE_RULES)).toEqual({ ok: true, value: GUIDE_RULES });
  expect([GUIDE_RULES.questions.length, GUIDE_RULES.forms.length]).toEqual([14 + 2, 13]);
});

test('the order in which weights are written changes nothing', () => {
  const turned = (value: unknown): unknown =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([key, inner]) => [key, turned(inner)]),
        );
  const forms = GUIDE_RULES.forms.map((form) => ({ ...form, weights: turned(form.weights) }));
  const read = readGuideRules({ ...GUIDE_RULES, forms });
  expect(JSON.stringify(forms)).not.toBe(JSON.stringify(GUIDE_RULES.forms));
  expect(JSON.stringify(read)).toBe(JSON.stringify({ ok: true, value: GUIDE_RULES }));
});

test('a question may not have a name that addresses use for other things', () => {
  const question = { ...GUIDE_RULES.questions[1], id: 'version' };
  const read = readGuideRules({ ...GUIDE_RULES, questions: [...GUIDE_RULES.questions, question] });
  expect(read).toEqual({ ok: false, error: [{ code: 'reserved', which: 'version' }] });
});

test.each<[string, string, unknown, object]>([
  ['a version that is none', 'version', 'new', { code: 'not_guide_rules', at: 'version' }],
  [
    'a weight that is too heavy',
    'forms.0.weights.openness.weight',
    9,
    { code: 'not_guide_rules', at: 'forms.0.weights.openness.weight' },
  ],
  ['a sentence without Danish', 'gates.3.words.da', ' ', { code: 'not_guide_rules', at: 'gates.3.words.da' }],
  [
    'an answer that a form does not weigh',
    'forms.0.weights.openness.fit.a2',
    undefined,
    { code: 'missing_fit', at: 'samskabelse.openness', which: 'a2' },
  ],
  [
    'a weight for a question that nobody asks',
    'forms.1.weights.weather',
    { weight: 1, fit: { a0: 1 } },
    { code: 'unknown_question', at: 'partnerskab.weather', which: 'weather' },
  ],
  [
    'a gate for an answer that nobody can give',
    'gates.1.when.0.among',
    ['a0', 'a7'],
    { code: 'unknown_answer', at: 'G01', which: 'a7' },
  ],
  [
    'a gate for a form that there is not',
    'gates.1.form',
    'havefest',
    { code: 'unknown_form', at: 'G01', which: 'havefest' },
  ],
  ['a gate for nobody', 'gates.1.form', undefined, { code: 'gate_for_whom', at: 'G01' }],
  [
    'a warning for a form that there is not',
    'warnings.0.forms.0',
    'havefest',
    { code: 'unknown_form', at: 'W1', which: 'havefest' },
  ],
  ['one name for two gates', 'gates.2.id', 'G01', { code: 'twice', which: 'G01' }],
  ['sectors without a camp', 'questions.3.answers.0.camp', undefined, { code: 'no_sectors' }],
])('%s is refused by name', (_, path, value, refusal) => {
  expect(refusedWith({ [path]: value })).toEqual([refusal]);
});

test('all that is wrong is named at once', () => {
  expect(refusedWith({ explained: ['havefest'], 'gates.0.allBut': 'havefest' })).toEqual([
    { code: 'unknown_form', at: 'explained', which: 'havefest' },
    { code: 'unknown_form', at: 'G00', which: 'havefest' },
  ]);
});

test.each([null, [], 'rules', 7, {}])('%j is no table of rules', (raw) => {
  expect(readGuideRules(raw).ok).toBe(false);
});
