import { ok, refuse, type Result } from '../kernel/result.ts';
import { branchesOf } from './compare-rules.ts';
import { partsOfRules, pathsOfPart, type RulesPart } from './rules-parts.ts';
import { readGuideRules } from './read-rules.ts';
import { weighedQuestions } from './rules-words.ts';
import type { GuideForm, GuideRules } from './rules-shape.ts';

/** What stands in the fields of a form, by their names: where a value stands in the rules, by codes and points. */
export type RulesFields = Readonly<Record<string, string | readonly string[]>>;

/** A field that cannot be taken as it is: a number that is none, a text that is empty or too long, nothing chosen. */
export interface RulesFieldRefusal {
  readonly field: string;
  readonly code: 'number' | 'text' | 'choose' | 'other';
}

/** A gate that is written in the same form, without an id yet. */
const NEW = 'new';

/**
 * What can be edited in a part of the rules, as the fields of a form. For a form of collaboration every question has a
 * weight here, and 0 where it does not count.
 *
 * @example rulesFields(GUIDE_RULES, 'common')['lines.close'] // => '5'
 */
export function rulesFields(rules: GuideRules, part: RulesPart): RulesFields {
  const fields: Record<string, string | readonly string[]> = {};
  const wide = widened(rules);
  for (const path of pathsOfPart(rules, part))
    eachLeaf(wide, path, (at, leaf) => {
      fields[at.join('.')] = Array.isArray(leaf) ? (leaf as readonly string[]) : String(leaf);
    });
  return fields;
}

/**
 * The rules with what was written in the fields of one part; all else stays, and so does a field that was not sent. Names
 * every field that cannot be taken.
 *
 * @example editRules(GUIDE_RULES, 'common', { 'lines.close': 'x' }).error // => [{ field: 'lines.close', code: 'number' }]
 */
export function editRules(
  rules: GuideRules,
  part: RulesPart,
  fields: RulesFields,
): Result<GuideRules, readonly RulesFieldRefusal[]> {
  const wide = structuredClone(widened(rules));
  for (const path of pathsOfPart(rules, part))
    eachLeaf(wide, path, (at, leaf, put) => put(valueOf(fields, at.join('.'), leaf)));
  const added = newGate(rules, part, fields);
  const narrow = narrowed(wide, fields);
  const edited = { ...narrow, gates: added ? [...narrow.gates, added] : narrow.gates };
  const read = readGuideRules(edited);
  if (read.ok) return ok(read.value);
  return refuse(
    read.error.map((refusal) => {
      const place = 'at' in refusal ? namedPlace(edited, refusal.at) : '';
      const field = added
        ? place.replace(`gates.${added.id}.when.0.`, `${NEW}.`).replace(`gates.${added.id}.`, `${NEW}.`)
        : place;
      return { field, code: kindOf(field) };
    }),
  );
}

/** Every question has a weight for every form, and every warning a list of forms. */
function widened(rules: GuideRules): GuideRules {
  const questions = weighedQuestions(rules);
  const forms = rules.forms.map((form): GuideForm => {
    const weights = questions.map(({ id, answers }) => {
      const none = Object.fromEntries(answers.map(({ code }) => [code, 0]));
      return [id, form.weights[id] ?? { weight: 0, fit: none }] as const;
    });
    return { ...form, weights: Object.fromEntries(weights) };
  });
  return { ...rules, forms, warnings: rules.warnings.map((one) => ({ forms: [], ...one })) };
}

/** The same without what counts for nothing, and without the gates that are to go. */
function narrowed(rules: GuideRules, fields: RulesFields): GuideRules {
  const forms = rules.forms.map((form) => ({
    ...form,
    weights: Object.fromEntries(Object.entries(form.weights).filter(([, { weight }]) => weight !== 0)),
  }));
  const warnings = rules.warnings.map(({ forms: of = [], ...rest }) =>
    of.length === 0 ? rest : { ...rest, forms: of },
  );
  return { ...rules, forms, warnings, gates: rules.gates.filter(({ id }) => !fields[`gates.${id}.remove`]) };
}

function newGate(rules: GuideRules, part: RulesPart, fields: RulesFields) {
  const question = fields[`${NEW}.question`];
  const form = partsOfRules(rules).find(({ part: known }) => known === part)?.form;
  if (form === undefined || typeof question !== 'string' || question === '') return null;
  const numbers = rules.gates.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
  const among = fields[`${NEW}.among`] ?? [];
  return {
    id: `G${Math.max(0, ...numbers) + 1}`,
    form,
    when: [{ question, among: typeof among === 'string' ? [among] : [...among] }],
    words: { da: textIn(fields, `${NEW}.words.da`), en: textIn(fields, `${NEW}.words.en`) },
  };
}

const textIn = (fields: RulesFields, name: string): string => {
  const given = fields[name];
  return typeof given === 'string' ? given : '';
};

/** A leaf with what was written for it; numbers that are none stay as they were written, and are refused. */
function valueOf(fields: RulesFields, name: string, leaf: unknown): unknown {
  const given = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (Array.isArray(leaf)) return typeof given === 'string' ? [given] : [...(given ?? [])];
  if (typeof given !== 'string') return leaf;
  if (typeof leaf !== 'number') return given.trim();
  const digits = given.trim() || (name.endsWith('.weight') ? '0' : '');
  return /^\d{1,4}$/.test(digits) ? Number(digits) : given;
}

/** Codes and what follows from them are not edited. */
const FIXED: ReadonlySet<string> = new Set([
  'id',
  'code',
  'kind',
  'camp',
  'question',
  'form',
  'allBut',
  'collaborationForm',
  'lacks',
  'orUnanswered',
]);

type Put = (value: unknown) => void;
type EachLeaf = (at: readonly string[], leaf: unknown, put: Put) => void;

function eachLeaf(rules: unknown, path: readonly string[], each: EachLeaf): void {
  let value = rules;
  let put: Put = () => {};
  for (const step of path) {
    const [whole, key] = [value, keyOf(value, step)];
    value = (whole as Readonly<Record<string, unknown>>)[key];
    put = (other) => void Reflect.set(whole as object, key, other);
  }
  const branches = branchesOf(value);
  if (branches === null) return each(path, value, put);
  for (const step of branches.keys()) {
    const isFixed = FIXED.has(step) || (step === 'declared' && path.includes('when'));
    if (!isFixed) eachLeaf(rules, [...path, step], each);
  }
}

/** The key or the place in a list that a code stands for. */
const keyOf = (whole: unknown, step: string): string =>
  Array.isArray(whole) ? String([...(branchesOf(whole)?.keys() ?? [])].indexOf(step)) : step;

/** A place as the shape names it, by places in lists, told by codes. */
function namedPlace(rules: unknown, place: string): string {
  let value = rules;
  const named: string[] = [];
  for (const step of place.split('.')) {
    const key = Array.isArray(value) ? ([...(branchesOf(value)?.keys() ?? [])][Number(step)] ?? step) : step;
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
    named.push(key);
  }
  return named.join('.');
}

function kindOf(field: string): RulesFieldRefusal['code'] {
  if (/\.(weight|fit\.\w+)$|^lines\./.test(field)) return 'number';
  if (/\.(da|en)$/.test(field)) return 'text';
  return field.endsWith('among') ? 'choose' : 'other';
}
