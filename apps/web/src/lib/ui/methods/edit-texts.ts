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
