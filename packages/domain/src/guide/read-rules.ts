import { ok, refuse, type Result } from '../kernel/result.ts';
import { DECLARED } from './answers.ts';
import {
  guideRulesShape,
  PATTERN_QUESTION,
  PATTERNS,
  SECTOR_QUESTION,
  type GuideCondition,
  type GuideRules,
} from './rules-shape.ts';

/** What is wrong with a table of rules, and where. */
export type GuideRulesRefusal =
  | { readonly code: 'not_guide_rules'; readonly at: string }
  | { readonly code: 'twice'; readonly which: string }
  | { readonly code: 'no_sectors' }
  | { readonly code: 'reserved'; readonly which: string }
  | { readonly code: 'unknown_question'; readonly at: string; readonly which: string }
  | { readonly code: 'unknown_answer'; readonly at: string; readonly which: string }
  | { readonly code: 'unknown_form'; readonly at: string; readonly which: string }
  | { readonly code: 'missing_fit'; readonly at: string; readonly which: string }
  | { readonly code: 'gate_for_whom'; readonly at: string };

/**
 * Reads a table of rules that came from outside, and names all that is wrong with it.
 * @example readGuideRules({ version: 0 }).error[0] // => { code: 'not_guide_rules', at: 'version' }
 */
export function readGuideRules(raw: unknown): Result<GuideRules, readonly GuideRulesRefusal[]> {
  const read = guideRulesShape.safeParse(raw);
  if (!read.success) {
    const places = new Set(read.error.issues.map(({ path }) => path.join('.')));
    return refuse([...places].map((at) => ({ code: 'not_guide_rules', at })));
  }
  const rules = read.data;
  const answers = answersOf(rules);
  const wrong = [
    ...doubled(rules),
    ...reserved(rules),
    ...sectorsOf(rules),
    ...rules.forms.flatMap((form) => wrongWeights(form, answers)),
    ...conditionsOf(rules).flatMap(([at, condition]) => wrongCondition(at, condition, answers)),
    ...formsNamed(rules),
    ...rules.gates
      .filter(({ form, allBut }) => (form === undefined) === (allBut === undefined))
      .map(({ id }): GuideRulesRefusal => ({ code: 'gate_for_whom', at: id })),
  ];
  return wrong.length === 0 ? ok(inOrder(rules)) : refuse(wrong);
}

/**
 * Weights and fits in the order of the questions, however a database or a person wrote them: where two count the same,
 * the first is named.
 */
function inOrder(rules: GuideRules): GuideRules {
  const codes = new Map(rules.questions.map(({ id, answers }) => [id, answers.map(({ code }) => code)]));
  const asked = rules.questions.map(({ id }) => (id === SECTOR_QUESTION ? PATTERN_QUESTION : id));
  const answers = (id: string) => (id === PATTERN_QUESTION ? PATTERNS : (codes.get(id) ?? []));
  const forms = rules.forms.map((form) => ({
    ...form,
    weights: picked(form.weights, asked, ({ weight, fit }, id) => ({
      weight,
      fit: picked(fit, answers(id)),
    })),
  }));
  return { ...rules, forms };
}

const picked = <Value>(
  from: Readonly<Record<string, Value>>,
  keys: readonly string[],
  made: (value: Value, key: string) => Value = (value) => value,
): Record<string, Value> =>
  Object.fromEntries(
    keys.flatMap((key) => (Object.hasOwn(from, key) ? [[key, made(from[key] as Value, key)] as const] : [])),
  );

type Answers = ReadonlyMap<string, readonly string[]>;

const answersOf = ({ questions }: GuideRules): Answers =>
  new Map<string, readonly string[]>([
    [PATTERN_QUESTION, PATTERNS],
    ...questions.map(({ id, answers }) => [id, answers.map(({ code }) => code)] as const),
  ]);

const repeated = (codes: readonly string[]): readonly string[] =>
  codes.filter((one, at) => codes.indexOf(one) !== at);

function doubled({ questions, forms, gates, warnings, contradictions }: GuideRules) {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const twice = [
    ...repeated([PATTERN_QUESTION, ...ids(questions)]),
    ...questions.flatMap(({ answers }) => repeated(answers.map(({ code }) => code))),
    ...repeated(forms.map(({ code }) => code)),
    ...repeated([...ids(gates), ...ids(warnings), ...ids(contradictions)]),
  ];
  return twice.map((which): GuideRulesRefusal => ({ code: 'twice', which }));
}

/** Names that an address with answers uses for other things. */
const RESERVED: ReadonlySet<string> = new Set([DECLARED, 'version', 'step', 'all', 'language']);

const reserved = ({ questions }: GuideRules) =>
  questions
    .filter(({ id }) => RESERVED.has(id))
    .map(({ id }): GuideRulesRefusal => ({ code: 'reserved', which: id }));

/** Exactly one question has several answers, and each of them has a camp. */
function sectorsOf({ questions }: GuideRules): readonly GuideRulesRefusal[] {
  const several = questions.filter(({ kind }) => kind === 'several');
  const [sectors] = several;
  const fine =
    several.length === 1 &&
    sectors?.id === SECTOR_QUESTION &&
    sectors.answers.every(({ camp }) => camp !== undefined);
  return fine ? [] : [{ code: 'no_sectors' }];
}

function wrongWeights({ code: form, weights }: GuideRules['forms'][number], answers: Answers) {
  return Object.entries(weights).flatMap(([id, { fit }]): readonly GuideRulesRefusal[] => {
    const at = `${form}.${id}`;
    const known = answers.get(id);
    if (known === undefined || id === SECTOR_QUESTION) return [{ code: 'unknown_question', at, which: id }];
    return [
      ...known
        .filter((which) => !Object.hasOwn(fit, which))
        .map((which): GuideRulesRefusal => ({ code: 'missing_fit', at, which })),
      ...unknownAnswers(at, Object.keys(fit), known),
    ];
  });
}

const unknownAnswers = (at: string, codes: readonly string[], known: readonly string[]) =>
  codes
    .filter((which) => !known.includes(which))
    .map((which): GuideRulesRefusal => ({ code: 'unknown_answer', at, which }));

const conditionsOf = ({ gates, warnings, contradictions }: GuideRules) =>
  [...gates, ...warnings, ...contradictions].flatMap(({ id, when }) =>
    when.map((condition) => [id, condition] as const),
  );

function wrongCondition(
  at: string,
  condition: GuideCondition,
  answers: Answers,
): readonly GuideRulesRefusal[] {
  if ('declared' in condition) return [];
  const known = answers.get(condition.question);
  if (known === undefined) return [{ code: 'unknown_question', at, which: condition.question }];
  return unknownAnswers(at, 'lacks' in condition ? [condition.lacks] : condition.among, known);
}

function formsNamed({ forms, explained, gates, warnings }: GuideRules): readonly GuideRulesRefusal[] {
  const known = new Set(forms.map(({ code }) => code));
  const named = [
    ...explained.map((which) => ['explained', which] as const),
    ...gates.map(({ id, form, allBut }) => [id, form ?? allBut] as const),
    ...warnings.flatMap(({ id, forms: those = [] }) => those.map((which) => [id, which] as const)),
  ];
  return named.flatMap(([at, which]): readonly GuideRulesRefusal[] =>
    which === undefined || known.has(which) ? [] : [{ code: 'unknown_form', at, which }],
  );
}
