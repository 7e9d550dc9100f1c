import {
  countryName,
  FIELDS,
  isCountryCode,
  municipality,
  type ExperienceContent,
  type FieldPath,
} from '@samskab/domain';
import { getLocale } from '#lib/paraglide/runtime.js';
import { partOf } from '#lib/tell/content-parts.ts';
import { fieldsOfUnit, isList } from '#lib/tell/form-values.ts';
import type { Conflict } from '#lib/ui/tell/form.ts';
import { choiceLabel, optionLabel } from '#lib/ui/tell/texts.ts';
import { m } from '#lib/paraglide/messages.js';
import { monthText } from '#lib/dates.ts';

/** What stands in a part of a story now, in words, for whoever has written something else there. */
export function conflictsOf(content: ExperienceContent, units: readonly string[]): readonly Conflict[] {
  return units.map((unit) => ({
    unit,
    theirs: unitInWords(content, unit) || m.tell_not_told(),
    text: FIELDS[unit as FieldPath]?.kind === 'text',
  }));
}

function unitInWords(content: ExperienceContent, unit: string): string {
  const part = partOf(content, unit);
  if (!isList(unit)) return fieldInWords(unit as FieldPath, part);
  const rows = Array.isArray(part) ? (part as readonly Readonly<Record<string, unknown>>[]) : [];
  return rows
    .map((row) =>
      fieldsOfUnit(unit)
        .map((path) => fieldInWords(path, row[path.slice(unit.length + '.*.'.length)]))
        .filter((text) => text !== '')
        .join(', '),
    )
    .join('\n');
}

function fieldInWords(path: FieldPath, value: unknown): string {
  const field = FIELDS[path];
  if (value === null || value === undefined) return '';
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
      return (isCountryCode(String(value)) && countryName(String(value), getLocale())) || String(value);
    case 'municipality':
      return municipality(String(value))?.name ?? String(value);
    case 'notes':
    case 'memberships':
      return Object.entries(value)
        .map(([key, membership]) => `${key}: ${String(membership)}`)
        .join(', ');
    default:
      return String(value);
  }
}
