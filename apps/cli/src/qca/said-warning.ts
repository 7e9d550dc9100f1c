import { findingSentence, warningSentence, type Finding, type InputWarning } from '@samskab/qca';
import type { Language } from '../words.ts';

/** A warning as programs read it: its code and all it knows, and the sentence that people read. */
export interface SaidWarning {
  readonly code: string;
  readonly sentence: string;
}

export const saidInput = (warning: InputWarning, language: Language): SaidWarning => ({
  ...warning,
  sentence: warningSentence(warning)[language],
});

/** What the reading of the file has said already in its own words. */
const SAID: ReadonlySet<string> = new Set(['half_membership', 'constant_condition', 'duplicate_case_names']);

/** Those that say something new. */
export const saidFindings = (findings: readonly Finding[], language: Language): readonly SaidWarning[] =>
  findings
    .filter(({ code }) => !SAID.has(code))
    .map((finding) => ({ ...finding, sentence: findingSentence(finding)[language] }));
