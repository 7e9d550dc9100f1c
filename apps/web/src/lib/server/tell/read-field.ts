import {
  BASE_VOCABULARIES,
  isCountryCode,
  isMunicipalityCode,
  isTerm,
  isYearMonth,
  type FieldKind,
} from '@samskab/domain';
import { monthAnswer, monthNames } from '#lib/ui/shared/month.ts';
import type { FormValues } from '#lib/tell/form-values.ts';
import type { ProblemCode } from '#lib/tell/problems.ts';

/** What a control says: a value for the content, not yet checked against it, or what is wrong with it. */
export type FieldAnswer =
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly problem: ProblemCode };

type Reader<Kind extends FieldKind['kind']> = (
  first: string,
  field: Extract<FieldKind, { kind: Kind }>,
  values: FormValues,
  name: string,
) => FieldAnswer;

const value = (given: unknown): FieldAnswer => ({ value: given });
const problem = (code: ProblemCode): FieldAnswer => ({ problem: code });
/** Empty is not told; anything else must pass. */
const optional = (text: string, passes: (text: string) => boolean, code: ProblemCode): FieldAnswer =>
  text === '' ? value(null) : passes(text) ? value(text) : problem(code);

// As people write them: "1.000", "1 000", also with a hard blank.
const digitsOf = (text: string) => text.replaceAll(/[.\s]/g, '');
const MEMBERSHIPS: ReadonlySet<string> = new Set(['0', '0.33', '0.67', '1']);

const READERS: { readonly [Kind in FieldKind['kind']]: Reader<Kind> } = {
  text: (text) => value(text),
  code: (text, { vocabulary, also = [] }) =>
    optional(text, () => isTerm(BASE_VOCABULARIES, vocabulary, text) || also.includes(text), 'unknownChoice'),
  codes: (_first, { vocabulary }, values, name) => {
    const codes = (values[name] ?? []).filter((code) => code !== '');
    return codes.every((code) => isTerm(BASE_VOCABULARIES, vocabulary, code))
      ? value(codes)
      : problem('unknownChoice');
  },
  choice: (text, field) => optional(text, () => field.values.includes(text), 'unknownChoice'),
  whole: (text, { min, max }) => {
    const digits = digitsOf(text);
    if (digits === '') return value(null);
    const number = Number(digits);
    return /^\d{1,12}$/.test(digits) && number >= min && number <= max
      ? value(number)
      : problem('notANumber');
  },
  yesNo: (text) => value(text === 'yes' ? true : text === 'no' ? false : null),
  month: (_first, _field, values, name) => {
    const names = monthNames(name);
    const answer = monthAnswer(values[names.month]?.[0] ?? '', values[names.year]?.[0] ?? '');
    if (answer.kind === 'empty') return value(null);
    return answer.kind === 'given' && isYearMonth(answer.value) ? value(answer.value) : problem('notAMonth');
  },
  date: (text) => optional(text, isDay, 'notADate'),
  country: (text) => optional(text, isCountryCode, 'unknownChoice'),
  municipality: (text) => optional(text, isMunicipalityCode, 'unknownChoice'),
  url: (text) => {
    if (text === '') return value('');
    if (/^http:/i.test(text)) return problem('notHttps');
    const address = /^https:/i.test(text) ? text : `https://${text}`;
    return isWebAddress(address) ? value(address) : problem('notALink');
  },
  memberships: (_first, { keys }, values, name) => {
    const told = keys.flatMap((key) => {
      const given = values[`${name}.${key}`]?.[0] ?? '';
      return given === '' ? [] : [[key, given] as const];
    });
    return told.every(([, given]) => MEMBERSHIPS.has(given))
      ? value(Object.fromEntries(told.map(([key, given]) => [key, Number(given)])))
      : problem('unknownChoice');
  },
  notes: (_first, { keys }, values, name) =>
    value(
      Object.fromEntries(
        keys.flatMap((key) => {
          const note = values[`${name}.${key}`]?.[0] ?? '';
          return note.trim() === '' ? [] : [[key, note] as const];
        }),
      ),
    ),
};

/** Reads one control of a form as the kind of field it stands for. */
export function readField(field: FieldKind, values: FormValues, name: string): FieldAnswer {
  const first = values[name]?.[0] ?? '';
  const read = READERS[field.kind] as Reader<FieldKind['kind']>;
  return read(field.kind === 'text' ? first : first.trim(), field as never, values, name);
}

const isDay = (text: string) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.username === '' && /\.[^.\d]/.test(url.hostname) && text.length <= 2000;
}
