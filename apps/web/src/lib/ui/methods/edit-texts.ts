import type { CardFields } from './card-fields.ts';
import type { MethodFault } from '@samskab/domain/methods';
import { m } from '#lib/paraglide/messages.js';

type Problem = MethodFault | { readonly code: 'cpr'; readonly at: string };

/** What is wrong with a field of a card, and what to do. */
export function cardProblemText(problem: Problem): string {
  switch (problem.code) {
    case 'missing':
      return problem.at === 'note' ? m.methods_note_missing() : m.methods_field_missing();
    case 'too_long':
      return m.methods_too_long({ limit: problem.limit });
    case 'wrong':
      return m.methods_field_wrong();
    case 'upside_down':
      return m.methods_upside_down();
    case 'steps_differ':
      return m.methods_field_missing();
    case 'time_differs':
      return m.methods_time_differs({ sum: problem.sum });
    case 'marks_differ':
      return m.methods_marks_differ();
    case 'cpr':
      return m.methods_cpr();
  }
}

const LABELS: Readonly<Record<string, () => string>> = {
  'people.least': m.methods_edit_people_least,
  'people.most': m.methods_edit_people_most,
  'minutes.least': m.methods_edit_minutes_least,
  'minutes.most': m.methods_edit_minutes_most,
  'days.least': m.methods_edit_days_least,
  'days.most': m.methods_edit_days_most,
  phases: m.methods_phases,
  note: m.methods_note,
  name: m.methods_edit_name,
  purpose: m.methods_edit_purpose,
  opening: m.methods_opening,
  materials: m.methods_materials,
  quiet: m.methods_quiet,
  online: m.methods_online,
  pitfall: m.methods_pitfall,
  notWhen: m.methods_not_when,
  title: m.methods_edit_step_title,
  text: m.methods_edit_step_text,
  say: m.methods_edit_step_say,
  stepMinutes: m.methods_edit_step_minutes,
  'suits.littleDanish': m.methods_good_little_danish,
  'suits.conflict': m.methods_good_conflict,
  'suits.many': m.methods_good_many,
};

/**
 * What a field of the form is called where it does not stand beside its label: "Trin 3, Hvad du kan sige (engelsk)".
 */
export function fieldName(at: string): string {
  const english = at.startsWith('words.en.') ? ` (${m.methods_in_english()})` : '';
  const step = /(?:steps|stepMinutes)\.(\d+)/.exec(at)?.[1];
  const own = at.replace(/^words\.(da|en)\./, '').replace(/^steps\.\d+\.|(?<=stepMinutes)\.\d+$/, '');
  const label = LABELS[own]?.() ?? own;
  return (
    (step === undefined ? label : `${m.methods_edit_step({ number: Number(step) + 1 })}, ${label}`) + english
  );
}

/** How a field of the form is asked about: what it says, and what is wrong with it. */
export interface FieldReader {
  readonly value: (name: string) => string;
  readonly values: (name: string) => readonly string[];
  readonly error: (name: string) => string | undefined;
}

/** Reads the fields of a card's form: what was typed last, or else what the card says. */
export function fieldReader(fields: CardFields, problems: readonly Problem[]): FieldReader {
  const texts = new Map(problems.map((problem) => [problem.at, cardProblemText(problem)]));
  return {
    value: (name) => fields[name]?.[0] ?? '',
    values: (name) => fields[name] ?? [],
    error: (name) => texts.get(name),
  };
}

/** The id of a field: dots would have to be escaped where a page leads to it. */
export const fieldId = (name: string): string => name.replaceAll('.', '-');

/** How many rows of steps are filled, counted from the last one in which something stands. */
export const filledRows = (fields: CardFields): number =>
  Object.entries(fields).reduce((most, [name, [text = '']]) => {
    const row = /(?:steps|stepMinutes)\.(\d+)/.exec(name)?.[1];
    return row !== undefined && text !== '' ? Math.max(most, Number(row) + 1) : most;
  }, 0);
