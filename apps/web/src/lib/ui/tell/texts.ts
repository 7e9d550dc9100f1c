// oxlint-disable import/namespace -- the names are those of the domain; texts.test.ts holds the texts to them.
import {
  suggestedTitle,
  type ExperienceContent,
  type FieldPath,
  type Move,
  type Section,
  type State,
  type VocabularyName,
} from '@samskab/domain';
import { groupName, GROUPS } from '#lib/ui/shared/groups.ts';
import type { Problem } from '#lib/tell/problems.ts';
import { term } from '#lib/terms.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

// Texts of questions, fields and options are found by the names these have in the domain. Some may be missing,
// which the types of the texts cannot say; texts.test.ts holds them to those that must be there.
type Maybe = (() => string) | undefined;
const said = (text: Maybe): string | undefined => text?.();

export const questionTitle = (id: string): string => said(m[`tell_title_${id}` as 'tell_title_who']) ?? id;
export const questionLead = (id: string) => said(m[`tell_lead_${id}` as 'tell_lead_who']);
export const questionWhy = (id: string) => said(m[`tell_why_${id}` as 'tell_why_who']);

const keyOf = (path: FieldPath) => path.replace('.*', '').replaceAll('.', '_');
export const fieldLabel = (path: FieldPath): string =>
  said(m[`tell_field_${keyOf(path)}` as 'tell_field_themes']) ?? path;
export const fieldHint = (path: FieldPath) => said(m[`tell_hint_${keyOf(path)}` as 'tell_hint_themes']);
export const fieldWhy = (path: FieldPath) =>
  said(m[`tell_because_${keyOf(path)}` as 'tell_because_anonymity']);

/** What an option is called in a form: in everyday words where the list has official ones. */
export function optionLabel(vocabulary: VocabularyName, code: string): string {
  const plain = said(m[`tell_option_${vocabulary}_${code}` as 'tell_option_phase_clarify']);
  const group = vocabulary === 'actorGroup' ? GROUPS.find((one) => one === code) : undefined;
  return plain ?? (group ? groupName[group]() : term(vocabulary, code));
}

/** One line that explains an option. */
export const optionAbout = (vocabulary: VocabularyName, code: string): string | undefined =>
  said(m[`tell_about_${vocabulary}_${code}` as 'tell_about_valence_good']);

/** What a choice that is no list is called. */
export const choiceLabel = (path: FieldPath, value: string): string =>
  said(m[`tell_option_${path.split('.').at(-1) ?? path}_${value}` as 'tell_option_translatedBy_human']) ??
  value;

/** What is wrong, and what to do, as a sentence. */
export function problemText({ code, limit = 0, length = 0 }: Problem): string {
  const number = (count: number) => count.toLocaleString(getLocale());
  const text = m[`tell_problem_${code}` as 'tell_problem_tooLong'];
  return text({ limit: number(limit), length: number(length) });
}

/** How many words of the story there are, kindly. */
export const wordsText = (count: number, least: number): string =>
  count >= least
    ? m.tell_words_enough({ count })
    : `${m.tell_words({ count, least })} ${m.tell_words_left()}`;

/** What in a text seems to point to a person. */
export const hintText = (found: readonly string[]): string =>
  m.tell_personal_hint({ list: [...new Set(found)].map((text) => `»${text}«`).join(', ') });

/** What a story is called before it has a title: the beginning of what was told. */
export const storyName = (content: ExperienceContent): string =>
  content.title || suggestedTitle(content) || m.tell_nameless();

/** What a story lacks, as the beginning of a line. */
export const missingText = (
  field: string,
  numbers: { readonly count: number; readonly least: number },
): string => m[`tell_missing_${field}` as 'tell_missing_story'](numbers);

/** What kind of thing points to a person. */
export const hiddenKind = (kind: string): string => m[`tell_hide_kind_${kind}` as 'tell_hide_kind_name']();

export const stateName = (state: State): string => m[`tell_state_${state}` as 'tell_state_draft']();
/** What a state means for the teller. `day` is when an approved story comes out. */
export const stateWhat = (state: State, day: string): string =>
  m[`tell_state_what_${state}` as 'tell_state_what_approved']({ day });
export const moveName = (move: Move): string => m[`tell_move_${move}` as 'tell_move_submit']();
export const sectionName = (section: Section): string =>
  m[`tell_section_${section}` as 'tell_section_form']();
export const voiceStateName = (state: string): string =>
  m[`tell_voices_state_${state}` as 'tell_voices_state_invited']();

/** Why a file cannot be taken. */
export const fileProblem = (
  problem: string,
  numbers: { readonly size: number; readonly most: number },
): string => m[`tell_file_problem_${problem}` as 'tell_file_problem_kind'](numbers);
