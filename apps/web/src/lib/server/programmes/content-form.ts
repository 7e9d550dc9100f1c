import type { Result } from '@samskab/domain';
import { ok, refuse } from '@samskab/domain';
import {
  INDICATOR_CODES,
  programmeContent,
  PROGRAMME_LIMITS,
  type ProgrammeContent,
} from '@samskab/domain/programmes';
import type { ProgrammeProblem } from '#lib/ui/programmes/form.ts';
import { textOf } from '../form-fields.ts';

/** The parts in which a programme is written, each a page. */
export const PROGRAMME_PARTS = ['om', 'partnere', 'trin', 'maal'] as const;
export type ProgrammePart = (typeof PROGRAMME_PARTS)[number];

const words = (form: FormData, name: string) => ({
  da: textOf(form, `${name}.da`),
  en: textOf(form, `${name}.en`),
});
const textsOf = (form: FormData, name: string): readonly string[] =>
  form.getAll(name).flatMap((value) => (typeof value === 'string' && value !== '' ? [value] : []));
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
/** "1.250,5" and "12.5" are numbers; what is none is left as it is, and refused by its shape. */
const numberOf = (text: string): number | string | null => {
  const written = text.trim();
  if (written === '') return null;
  const read = Number(written.includes(',') ? written.replaceAll('.', '').replace(',', '.') : written);
  return Number.isNaN(read) ? written : read;
};

/** Rows of a list as they were posted, by their number; those in which nothing was written are left out. */
function rows<Row>(
  form: FormData,
  list: string,
  most: number,
  read: (at: string, place: number) => Row | null,
): readonly Row[] {
  return Array.from({ length: most }, (_, place) => read(`${list}.${place}`, place)).filter(
    (row) => row !== null,
  );
}

type Reader = (form: FormData, before: ProgrammeContent) => object;

const READERS: Readonly<Record<ProgrammePart, Reader>> = {
  om: (form) => ({
    name: words(form, 'name'),
    purpose: words(form, 'purpose'),
    promise: words(form, 'promise'),
    joining: words(form, 'joining'),
    arenaKinds: textsOf(form, 'arenaKinds'),
    templates: textsOf(form, 'templates'),
    from: orNull(textOf(form, 'from')),
    until: orNull(textOf(form, 'until')),
  }),
  partnere: (form) => ({
    partners: rows(form, 'partners', PROGRAMME_LIMITS.partners, (at, place) => {
      const name = textOf(form, `${at}.name`).trim();
      if (name === '') return null;
      const role = textOf(form, `${at}.role`) === 'owner' ? 'owner' : 'partner';
      const key = textOf(form, `${at}.key`) || `p${place + 1}`;
      return { key, name, role, what: words(form, `${at}.what`), url: textOf(form, `${at}.url`) };
    }),
  }),
  trin: (form) => ({
    steps: rows(form, 'steps', PROGRAMME_LIMITS.steps, (at) => {
      const title = words(form, `${at}.title`);
      const what = words(form, `${at}.what`);
      const needs = textsOf(form, `${at}.needs`);
      const isEmpty = [title.da, title.en, what.da, what.en].every((text) => text.trim() === '');
      if (isEmpty && needs.length === 0) return null;
      return { title, what, needs, least: numberOf(textOf(form, `${at}.least`)) ?? 1 };
    }),
  }),
  maal: (form) => ({
    goals: rows(form, 'goals', PROGRAMME_LIMITS.goals, (at, place) => {
      const text = words(form, `${at}.text`);
      const key = textOf(form, `${at}.key`) || `g${place + 1}`;
      return text.da.trim() === '' && text.en.trim() === '' ? null : { key, text };
    }),
    indicators: INDICATOR_CODES.filter((code) => form.has(`indicators.${code}.on`)).map((code) =>
      indicatorIn(form, code),
    ),
  }),
};

function indicatorIn(form: FormData, code: string) {
  const at = `indicators.${code}`;
  const is = textOf(form, `${at}.is`);
  return {
    code,
    goal: orNull(textOf(form, `${at}.goal`)),
    setting: numberOf(textOf(form, `${at}.setting`)),
    baseline: numberOf(textOf(form, `${at}.baseline`)),
    target: is === '' ? null : { is, value: numberOf(textOf(form, `${at}.value`)) },
  };
}

/**
 * What a form makes of a part of a programme, the rest as it was; or what is wrong, at its control. Rows that are empty
 * fall out, so that a step is taken away by emptying it.
 */
export function readPart(
  form: FormData,
  part: ProgrammePart,
  before: ProgrammeContent,
): Result<ProgrammeContent, readonly ProgrammeProblem[]> {
  const written = READERS[part](form, before);
  const read = programmeContent.safeParse({ ...before, ...written });
  if (read.success) return ok(read.data);
  const problems = read.error.issues.map((issue) => problemOf(issue, written));
  return refuse([...new Map(problems.map((problem) => [problem.field, problem])).values()]);
}

function problemOf(
  issue: {
    readonly code?: string;
    readonly path: readonly PropertyKey[];
    readonly maximum?: unknown;
    readonly params?: unknown;
    readonly expected?: unknown;
  },
  written: object,
): ProgrammeProblem {
  const field = controlOf(issue.path, written);
  const custom = (issue.params as { readonly code?: string } | undefined)?.code;
  if (custom === 'url' || custom === 'day') return { code: custom, field };
  const isText = !/(least|setting|baseline|value)$/.test(field);
  if (issue.code === 'too_big' && isText) return { code: 'tooLong', field, limit: Number(issue.maximum) };
  return { code: 'number', field };
}

/** The control of a field: lists of indicators are named by their code, the others by their place. */
function controlOf(path: readonly PropertyKey[], written: object): string {
  const [list, place, ...rest] = path.map(String);
  if (list !== 'indicators') return [list, place, ...rest].filter((part) => part !== undefined).join('.');
  const { indicators = [] } = written as { readonly indicators?: readonly { readonly code: string }[] };
  const name = rest.join('.').replace(/^target\./, '');
  return `indicators.${indicators[Number(place)]?.code ?? ''}.${name}`;
}

/** A programme as the controls of its form hold it, by their names. */
export function contentFields(content: ProgrammeContent): Readonly<Record<string, readonly string[]>> {
  const fields: Record<string, readonly string[]> = {};
  const put = (name: string, value: unknown): void => {
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) fields[name] = value;
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) put(name === '' ? key : `${name}.${key}`, inner);
    else if (value !== null) fields[name] = [String(value)];
  };
  const { indicators, ...rest } = content;
  put('', rest);
  for (const { code, target, ...one } of indicators) {
    put(`indicators.${code}`, { ...one, ...target });
    fields[`indicators.${code}.on`] = ['on'];
  }
  return fields;
}
