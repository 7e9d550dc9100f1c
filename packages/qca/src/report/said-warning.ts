import type { InputWarning } from '../input/prepare-table.ts';
import { findingSentence, type Finding } from '../sentences/finding-sentence.ts';
import { warningSentence } from '../sentences/table-sentence.ts';
import type { Words } from '../sentences/words.ts';

/** A warning as programs read it: its code and all it knows, and the sentence that people read. */
export interface SaidWarning {
  readonly code: string;
  readonly sentence: string;
}

/**
 * A warning about a table with its sentence.
 * @example saidInput({ code: 'one_condition' }, 'en').code // => 'one_condition'
 */
export const saidInput = (warning: InputWarning, language: keyof Words): SaidWarning => ({
  ...warning,
  sentence: warningSentence(warning)[language],
});

/** What the reading of the file has said already in its own words. */
const SAID: ReadonlySet<string> = new Set(['half_membership', 'constant_condition', 'duplicate_case_names']);

/** Those that say something new. */
export const saidFindings = (findings: readonly Finding[], language: keyof Words): readonly SaidWarning[] =>
  findings
    .filter(({ code }) => !SAID.has(code))
    .map((finding) => ({ ...finding, sentence: findingSentence(finding)[language] }));
