import { expect, test } from 'vitest';
import { BASE_VOCABULARIES } from '../kernel/vocabularies/vocabularies.ts';
import { emptyContent, experienceContent, TEXT_LIMITS } from './content.ts';
import { FIELD_PATHS, FIELDS, textLimitAt, type FieldPath, unitOf } from './fields.ts';

/** One row in every list, so that every field there is can be seen. */
const oneOfEach = experienceContent.parse({
  actors: [{ type: 'municipality', group: 'public' }],
  actions: [{}],
  outcomes: [{}],
  lessons: [{}],
  links: [{ url: 'https://example.dk' }],
  transfer: {},
});
const WHOLE = new Set(['conditions', 'outcomeMemberships', 'conditionNotes', 'outcomeNotes']);

function leaves(part: unknown, path: string): readonly string[] {
  if (WHOLE.has(path) || typeof part !== 'object' || part === null) return [path];
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (Array.isArray(part))
    return part.length === 0 ? [path] : part.flatMap((row: unknown) => leaves(row, at('*')));
  return Object.entries(part).flatMap(([name, inner]) => leaves(inner, at(name)));
}

/** A content with a value at a path, to be parsed. */
function holding(path: string, value: unknown): unknown {
  const [step = '', ...rest] = path.split('.');
  const base: Record<string, unknown> = structuredClone(oneOfEach);
  let part = base;
  const steps = [step, ...rest].map((name) => (name === '*' ? '0' : name));
  for (const name of steps.slice(0, -1)) part = part[name] as Record<string, unknown>;
  part[steps.at(-1) ?? ''] = value;
  return base;
}
const taken = (path: string, value: unknown) => experienceContent.safeParse(holding(path, value)).success;
const withKind = (...kinds: readonly string[]) =>
  FIELD_PATHS.flatMap((path) => (kinds.includes(FIELDS[path].kind) ? [[path, FIELDS[path]] as const] : []));

test('names every field of an experience, and none that is not there', () => {
  expect([...FIELD_PATHS].toSorted()).toEqual(leaves(oneOfEach, '').toSorted());
});

test.each(withKind('text'))('%s holds a text up to the limit that is said, and no longer', (path, field) => {
  if (field.kind !== 'text') throw new Error('not a text');
  const limit = TEXT_LIMITS[field.limit];
  expect(taken(path, 'a'.repeat(limit))).toBe(true);
  expect(taken(path, 'a'.repeat(limit + 1))).toBe(false);
});

test.each(withKind('code', 'codes'))('%s takes every value of its list', (path, field) => {
  if (field.kind !== 'code' && field.kind !== 'codes') throw new Error('not a code');
  const also = field.kind === 'code' ? field.also : [];
  for (const code of [...BASE_VOCABULARIES[field.vocabulary].map((term) => term.code), ...also])
    expect([code, taken(path, field.kind === 'codes' ? [code] : code)]).toEqual([code, true]);
});

test.each(withKind('whole'))('%s takes numbers from its least to its greatest', (path, field) => {
  if (field.kind !== 'whole') throw new Error('not a number');
  const { min, max } = field;
  expect([min - 1, min, max, max + 1, min + 0.5].map((n) => taken(path, n))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test.each(withKind('choice'))('%s takes each of its values', (path, field) => {
  if (field.kind !== 'choice') throw new Error('not a choice');
  expect(field.values.every((value) => taken(path, value))).toBe(true);
});

test.each(withKind('memberships'))('%s takes a membership for each of its keys', (path, field) => {
  if (field.kind !== 'memberships') throw new Error('not memberships');
  for (const key of field.keys) expect(taken(path, { [key]: 0.33 })).toBe(true);
  expect(taken(path, { C13: 1 })).toBe(false);
});

test.each(withKind('notes'))('%s takes a text for each of its keys, up to the limit', (path, field) => {
  if (field.kind !== 'notes') throw new Error('not notes');
  const limit = TEXT_LIMITS[field.limit];
  for (const key of field.keys) {
    expect(taken(path, { [key]: 'a'.repeat(limit) })).toBe(true);
    expect(taken(path, { [key]: 'a'.repeat(limit + 1) })).toBe(false);
    expect(textLimitAt(`${path}.${key}`)).toBe(limit);
  }
  expect(taken(path, { C13: 'a' })).toBe(false);
  expect(experienceContent.parse({ [path]: { [field.keys[0] ?? '']: ' ' } })).toHaveProperty(path, {});
});

test('every unit is a part of the empty content', () => {
  const at = (unit: string) =>
    unit.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | null)?.[name], {
      ...emptyContent(),
      transfer: oneOfEach.transfer,
    });
  expect(FIELD_PATHS.map((path: FieldPath) => at(unitOf(path)))).not.toContain(undefined);
});
