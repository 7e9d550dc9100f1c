import {
  FIELD_PATHS,
  FIELDS,
  unitOf,
  type ExperienceContent,
  type FieldKind,
  type FieldPath,
} from '@samskab/domain';
import { monthNames, monthParts } from '#lib/ui/shared/month.ts';
import { partOf } from './content-parts.ts';

/** What the controls of a form hold, by their names: what a browser would post. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** The columns of a list, or the field itself where there is no list. */
export const fieldsOfUnit = (unit: string): readonly FieldPath[] =>
  FIELD_PATHS.filter((path) => unitOf(path) === unit);

/** Whether a unit is a list of rows. */
export const isList = (unit: string): boolean => fieldsOfUnit(unit).some((path) => path.includes('.*.'));

/**
 * What a form shows of a content: the values of its controls. Rows of lists are complete, also in columns that
 * the form does not ask for, so that nothing is lost when a row is saved.
 * @param units which parts, as `unitsOf` gives them
 */
export function formValues(content: ExperienceContent, units: readonly string[]): FormValues {
  const entries = units.flatMap((unit) => {
    const part = partOf(content, unit);
    if (!Array.isArray(part) || !isList(unit))
      return fieldsOfUnit(unit).flatMap((path) => control(path, FIELDS[path], part));
    return part.flatMap((row: Readonly<Record<string, unknown>>, n) =>
      fieldsOfUnit(unit).flatMap((path) => {
        const column = path.slice(unit.length + '.*.'.length);
        return control(`${unit}.${n}.${column}`, FIELDS[path], row[column]);
      }),
    );
  });
  return Object.fromEntries(entries);
}

type Control = readonly [name: string, values: readonly string[]];

/** The controls of one field with its value in them. */
function control(name: string, field: FieldKind, value: unknown): readonly Control[] {
  switch (field.kind) {
    case 'codes':
      return [[name, Array.isArray(value) ? value.map(String) : []]];
    case 'yesNo':
      return [[name, value === true ? ['yes'] : value === false ? ['no'] : []]];
    case 'month': {
      const parts = monthParts(typeof value === 'string' ? value : null);
      const names = monthNames(name);
      return [
        [names.month, [parts.month]],
        [names.year, [parts.year]],
      ];
    }
    case 'notes':
    case 'memberships': {
      const told: Readonly<Record<string, unknown>> =
        typeof value === 'object' && value !== null ? { ...value } : {};
      return field.keys.map((key) => [`${name}.${key}`, key in told ? [String(told[key])] : []]);
    }
    default:
      return [[name, value === null || value === undefined ? [] : [String(value)]]];
  }
}

/** The numbers of the rows of a list that a form holds, in their order. */
export function rowNumbers(values: FormValues, list: string): readonly number[] {
  const numbers = Object.keys(values).flatMap((name) => {
    const [unit, row] = name.split('.');
    return unit === list && row !== undefined && /^\d{1,3}$/.test(row) ? [Number(row)] : [];
  });
  return [...new Set(numbers)].toSorted((one, other) => one - other);
}

/**
 * Everything a form has posted, without the signs that no page can show again. Files are not for here. A control
 * may have any name, also one that objects have from birth.
 */
export function postedValues(form: FormData): FormValues {
  const values = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue;
    const text = value.toWellFormed().replaceAll('\u0000', '');
    const same = values.get(name);
    if (same) same.push(text);
    else values.set(name, [text]);
  }
  return Object.fromEntries(values);
}
