import {
  countryName,
  FIELD_PATHS,
  FIELDS,
  municipality,
  questionAbout,
  unitOf,
  type FieldPath,
  type PublicContent,
} from '@samskab/domain';
import { fieldLabel, optionLabel, choiceLabel, questionTitle } from '#lib/ui/tell/texts.ts';
import { monthText } from '#lib/dates.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** What was answered to a question, in words. Empty when nothing was. */
export interface Answer {
  /** The part of the content: a field, or a list as a whole. */
  readonly unit: string;
  /** The question, as the teller saw it. */
  readonly label: string;
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (part: unknown): part is Fields => typeof part === 'object' && part !== null;

const UNITS = [...new Set(FIELD_PATHS.map(unitOf))];

/**
 * All answers of a story in the order of the schema, a list such as the parties as one answer with a line for each
 * row. What a reader may not see is simply not there: give it the public view and it shows only that.
 */
export const answersOf = (content: Fields): readonly Answer[] =>
  UNITS.map((unit) => ({ unit, label: unitLabel(unit), text: unitText(content, unit) }));

/** The same for a version as readers see it: with months as precise as the story's anonymity allows. */
export const versionAnswers = (view: PublicContent): readonly Answer[] =>
  answersOf({ ...view, startMonth: view.period.start, endMonth: view.period.end });

/** The question about a field, or what a whole list is about. */
export function unitLabel(unit: string): string {
  const path = FIELD_PATHS.find((one) => one === unit);
  if (path && FIELDS[path].kind !== 'memberships') return fieldLabel(path);
  const question = questionAbout(unit);
  return question ? questionTitle(question.id) : unit;
}

function unitText(content: Fields, unit: string): string {
  const value = unit
    .split('.')
    .reduce<unknown>((part, step) => (isFields(part) ? part[step] : undefined), content);
  const own = FIELD_PATHS.find((one) => one === unit);
  if (own) return valueText(own, value);
  return Array.isArray(value) ? value.map((row: unknown) => rowText(unit, row)).join('\n') : '';
}

/** A row of a list: what is told in it, in the order it is asked. */
function rowText(unit: string, row: unknown): string {
  const told = FIELD_PATHS.filter((path) => path.startsWith(`${unit}.*.`)).flatMap((path) => {
    const value = isFields(row) ? row[path.slice(unit.length + 3)] : undefined;
    return valueText(path, value) || [];
  });
  return told.join(' · ');
}

function valueText(path: FieldPath, value: unknown): string {
  const field = FIELDS[path];
  if (value === null || value === undefined || value === '') return '';
  switch (field.kind) {
    case 'code':
      return optionLabel(field.vocabulary, String(value));
    case 'codes':
      return Array.isArray(value)
        ? value.map((code) => optionLabel(field.vocabulary, String(code))).join(', ')
        : '';
    case 'choice':
      return choiceLabel(path, String(value));
    case 'yesNo':
      return value === true ? m.tell_yes() : m.tell_no();
    case 'month':
      return monthText(String(value)) ?? '';
    case 'country':
      return countryName(String(value), getLocale()) ?? String(value);
    case 'municipality':
      return municipality(String(value))?.name ?? String(value);
    case 'whole':
      return Number(value).toLocaleString(getLocale());
    case 'notes':
      return isFields(value)
        ? Object.entries(value)
            .map(([key, note]) => `${key}: ${String(note)}`)
            .join('\n')
        : '';
    case 'memberships':
      return isFields(value)
        ? Object.entries(value)
            .map(([key, degree]) => `${key}: ${Number(degree).toLocaleString(getLocale())}`)
            .join(' · ')
        : '';
    default:
      return String(value);
  }
}
