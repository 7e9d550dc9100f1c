import { SUGGESTION_PARTS, type SuggestionPart, type SuggestionState } from '@samskab/domain/methods';
import { m } from '#lib/paraglide/messages.js';

/** What is wrong with a reader's suggestion. */
export type SuggestionProblem =
  | { readonly field: 'part' | 'text'; readonly code: 'missing' }
  | { readonly field: 'text'; readonly code: 'tooLong'; readonly limit: number }
  | { readonly field: 'text'; readonly code: 'cpr' }
  | { readonly field: 'text'; readonly code: 'personal'; readonly found: readonly string[] };

/** What is wrong and what to do, as a sentence. */
export function suggestionProblemText(problem: SuggestionProblem): string {
  switch (problem.code) {
    case 'missing':
      return problem.field === 'part' ? m.methods_suggest_part_missing() : m.methods_suggest_text_missing();
    case 'tooLong':
      return m.methods_too_long({ limit: problem.limit });
    case 'cpr':
      return m.methods_cpr();
    case 'personal':
      return m.methods_suggest_personal({ list: problem.found.map((text) => `»${text}«`).join(', ') });
  }
}

const PARTS: Readonly<Record<SuggestionPart, () => string>> = {
  whole: m.methods_part_whole,
  steps: m.methods_part_steps,
  words: m.methods_part_words,
  quiet: m.methods_part_quiet,
  online: m.methods_part_online,
  warnings: m.methods_part_warnings,
};
/** What a suggestion is about. */
export const partText = (part: SuggestionPart): string => PARTS[part]();

/** The parts to choose between. */
export const partOptions = () => SUGGESTION_PARTS.map((part) => ({ value: part, label: partText(part) }));

const STATES: Readonly<Record<SuggestionState, () => string>> = {
  waiting: m.methods_state_waiting,
  used: m.methods_state_used,
  closed: m.methods_state_closed,
};
/** How far a suggestion has come. */
export const stateText = (state: SuggestionState): string => STATES[state]();
