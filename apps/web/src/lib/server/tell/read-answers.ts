import {
  experienceContent,
  FIELDS,
  ownWords,
  unitsOf,
  type ExperienceContent,
  type FieldPath,
  type Question,
} from '@samskab/domain';
import type * as z from 'zod';
import { partOf, withPart } from '#lib/tell/content-parts.ts';
import { isList, rowNumbers, type FormValues } from '#lib/tell/form-values.ts';
import { guardCpr, knownNumbers } from './guard-cpr.ts';
import type { Problem } from '#lib/tell/problems.ts';
import { readField } from './read-field.ts';
import { readRows } from './read-rows.ts';

/** What a form says about a story. */
export interface Answers {
  /** The story with every answer that could be taken; where one could not, what was there before. */
  readonly content: ExperienceContent;
  /** Why the others could not be taken, and where CPR numbers were masked. */
  readonly problems: readonly Problem[];
  /** What is to be shown again: as it was posted, without certain CPR numbers. */
  readonly shown: FormValues;
}

/** Reads the answers to a question. Nothing is cut and nothing else of the story is touched. */
export function readAnswers(question: Question, posted: FormValues, before: ExperienceContent): Answers {
  const units = unitsOf(question);
  const {
    safe,
    shown,
    problems: cpr,
  } = guardCpr(withinUnits(posted, units), knownNumbers(ownWords(before).map(({ text }) => text)));
  const read = units.map((unit) => ({ unit, ...readUnit(unit, safe) }));
  const refused = read.flatMap(({ problems }) => problems);
  const taken = read.filter(({ unit, value, problems }) => problems.length === 0 && !unanswered(unit, value));
  const candidate = taken.reduce<unknown>(
    (content, { unit, value }) => withPart(content, unit, value),
    before,
  );

  const { content, problems: unfit } = parseFitting(candidate, before, safe);
  const ends = endsBeforeStart(content, before, units);
  return {
    content: withoutEmptyTransfer(ends ? { ...content, endMonth: before.endMonth } : content),
    problems: [...cpr, ...refused, ...unfit, ...(ends ? [ends] : [])],
    shown,
  };
}

const withinUnits = (posted: FormValues, units: readonly string[]): FormValues =>
  Object.fromEntries(
    Object.entries(posted).filter(([name]) => {
      const bare = name.replace(/^cpr:/, '').replace(/(?:Month|Year)$/, '');
      return units.some(
        (unit) =>
          bare === unit || name === unit || bare.startsWith(`${unit}.`) || name.startsWith(`${unit}.`),
      );
    }),
  );

function readUnit(
  unit: string,
  values: FormValues,
): { readonly value: unknown; readonly problems: readonly Problem[] } {
  if (isList(unit)) {
    const { rows, problems } = readRows(unit, values);
    return { value: rows, problems };
  }
  const answer = readField(FIELDS[unit as FieldPath], values, unit);
  return answer.problem
    ? { value: null, problems: [{ field: unit, code: answer.problem }] }
    : { value: answer.value, problems: [] };
}

// A story is always told in a language and under a licence: no answer leaves the one that was there.
const unanswered = (unit: string, value: unknown) =>
  value === null && (unit === 'language' || unit === 'licence');

/** The content with each part that fits; a part that does not is left as it was before, and said. */
function parseFitting(
  candidate: unknown,
  before: ExperienceContent,
  values: FormValues,
): { readonly content: ExperienceContent; readonly problems: readonly Problem[] } {
  const parsed = experienceContent.safeParse(candidate);
  if (parsed.success) return { content: parsed.data, problems: [] };
  const { issues } = parsed.error;
  const repaired = issues.reduce<unknown>((content, issue) => {
    const unit = unitAt(issue.path);
    return withPart(content, unit, partOf(before, unit));
  }, candidate);
  return {
    content: experienceContent.parse(repaired),
    problems: issues.map((issue) => problemOf(issue, candidate, values)),
  };
}

/** The part that an issue is about: a list as a whole, else the field. */
const unitAt = (path: readonly PropertyKey[]): string => {
  const [first = '', second] = path.map(String);
  return second === undefined || isList(first) || first in FIELDS ? first : `${first}.${second}`;
};

function problemOf(issue: z.core.$ZodIssue, candidate: unknown, values: FormValues): Problem {
  const field = nameAt(issue.path.map(String), values);
  if (issue.code !== 'too_big') return { field, code: 'unknownChoice' };
  const limit = Number(issue.maximum);
  if (issue.origin === 'array') return { field, code: 'tooMany', limit };
  const text = partOf(candidate as ExperienceContent, issue.path.map(String).join('.'));
  return { field, code: 'tooLong', limit, length: typeof text === 'string' ? text.trim().length : limit + 1 };
}

/** The name of the control: rows without an answer are left out of the content, so row numbers differ. */
function nameAt([first = '', row, ...rest]: readonly string[], values: FormValues): string {
  if (row === undefined) return first;
  if (!isList(first)) return [first, row, ...rest].join('.');
  const told = rowNumbers(values, first).filter(
    (n) => readRows(first, rowOnly(values, first, n)).rows.length > 0,
  );
  return [first, String(told[Number(row)] ?? row), ...rest].join('.');
}

const rowOnly = (values: FormValues, list: string, n: number): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith(`${list}.${n}.`)));

function endsBeforeStart(
  { startMonth, endMonth }: ExperienceContent,
  before: ExperienceContent,
  units: readonly string[],
): Problem | null {
  const wrong = startMonth !== null && endMonth !== null && endMonth < startMonth;
  const alreadySo = before.startMonth === startMonth && before.endMonth === endMonth;
  return wrong && !alreadySo && units.includes('endMonth')
    ? { field: 'endMonth', code: 'endsBeforeStart' }
    : null;
}

/** Stories from Denmark have nothing to say about being moved to Denmark. */
function withoutEmptyTransfer(content: ExperienceContent): ExperienceContent {
  const { transfer } = content;
  if (transfer === null) return content;
  const { differsInDenmark, whatMustBeChecked, smallestFirstStep, translatedBy } = transfer;
  const empty =
    differsInDenmark.length === 0 &&
    whatMustBeChecked === '' &&
    smallestFirstStep === '' &&
    translatedBy === null;
  return empty ? { ...content, transfer: null } : content;
}
