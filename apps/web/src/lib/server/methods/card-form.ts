import { cleanText } from '@samskab/domain';
import { CIRCUMSTANCES, METHOD_LIMITS, type MethodFault } from '@samskab/domain/methods';
import { holdsCpr, textOf } from '../form-fields.ts';

/** What a form says of a card, in the shape a card is read from; what is wrong with it, reading the card says. */
export function cardInForm(form: FormData): unknown {
  const rows = filledRows(form);
  const words = (language: 'da' | 'en') => wordsInForm(form, `words.${language}`, rows);
  return {
    people: spanIn(form, 'people'),
    minutes: spanIn(form, 'minutes'),
    days: textOf(form, 'days.least') || textOf(form, 'days.most') ? spanIn(form, 'days') : null,
    phases: form.getAll('phases'),
    stepMinutes: rows.map((row) => numberIn(form, `stepMinutes.${row}`)),
    retired: textOf(form, 'retired') === '1',
    words: { da: words('da'), en: isEmpty(form, 'words.en') ? null : words('en') },
  };
}

function wordsInForm(form: FormData, at: string, rows: readonly number[]) {
  const said = (name: string) => textOf(form, `${at}.${name}`);
  const suits = CIRCUMSTANCES.map((one) => [one, cleanText(said(`suits.${one}`))] as const);
  return {
    name: said('name'),
    purpose: said('purpose'),
    opening: said('opening'),
    steps: rows.map((row) => ({
      title: said(`steps.${row}.title`),
      text: said(`steps.${row}.text`),
      say: said(`steps.${row}.say`),
    })),
    materials: said('materials')
      .split('\n')
      .map(cleanText)
      .filter((line) => line !== ''),
    quiet: said('quiet'),
    online: said('online'),
    pitfall: said('pitfall'),
    notWhen: said('notWhen'),
    suits: Object.fromEntries(suits.filter(([, why]) => why !== '')),
  };
}

const PARTS = ['title', 'text', 'say'] as const;

/** The rows of steps in which something stands, in any language. */
const filledRows = (form: FormData): readonly number[] =>
  Array.from({ length: METHOD_LIMITS.steps }, (_, row) => row).filter(
    (row) =>
      textOf(form, `stepMinutes.${row}`).trim() !== '' ||
      ['da', 'en'].some((language) =>
        PARTS.some((part) => textOf(form, `words.${language}.steps.${row}.${part}`).trim() !== ''),
      ),
  );

/** Whether nothing is written in a language. */
const isEmpty = (form: FormData, at: string): boolean =>
  [...form].every(
    ([name, value]) => !name.startsWith(`${at}.`) || (typeof value === 'string' && value.trim() === ''),
  );

const spanIn = (form: FormData, name: string) => ({
  least: numberIn(form, `${name}.least`),
  most: numberIn(form, `${name}.most`),
});

/** Null for an empty field; what is no number stays a text, which no card takes. */
function numberIn(form: FormData, name: string): number | string | null {
  const typed = textOf(form, name).trim();
  if (typed === '') return null;
  return /^\d{1,5}$/.test(typed) ? Number(typed) : typed;
}

/** What a form of a card is told about one of its fields. */
export type CardProblem = MethodFault | { readonly code: 'cpr'; readonly at: string };

/** CPR numbers in any text of a form. */
export const cprInForm = (form: FormData): readonly CardProblem[] =>
  [...form].flatMap(([at, value]) => (holdsCpr(value) ? [{ code: 'cpr' as const, at }] : []));

/** Faults at the fields of the form they are about: rows are counted with the empty ones between them. */
export function faultsAtFields(form: FormData, faults: readonly MethodFault[]): readonly MethodFault[] {
  const rows = filledRows(form);
  return faults.map((fault) => ({ ...fault, at: fieldOf(fault.at, rows) }));
}

function fieldOf(at: string, rows: readonly number[]): string {
  if (/^(people|minutes|days)$/.test(at)) return `${at}.least`;
  if (at === 'phases' || at.startsWith('phases.')) return 'phases';
  if (at === 'stepMinutes' || /^words\.(da|en)\.steps$/.test(at)) return 'words.da.steps.0.title';
  const materials = /^words\.(da|en)\.materials/.exec(at);
  if (materials) return materials[0];
  return at.replace(/(?<=steps\.|stepMinutes\.)\d+/, (row) => String(rows[Number(row)] ?? row));
}
