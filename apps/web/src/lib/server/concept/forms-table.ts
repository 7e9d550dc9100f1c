import type { Crosswalk } from '@samskab/domain/definitions';
import { FORM_MARKS, marksOfForms, type GuideRules } from '@samskab/domain/guide';
import type { FormLine } from '#lib/ui/concept/form-line.ts';
import type { Concept } from './definitions.ts';

/** Every form of the rules, with its marks, what is usually written down, and what researchers would call it. */
export const formLines = (rules: GuideRules, { definitions, crosswalk }: Concept): readonly FormLine[] =>
  marksOfForms(rules).map((marked) => ({
    ...marked,
    usual: definitions.forms[marked.form.code] ?? null,
    elsewhere: crosswalk.forms[marked.form.code] ?? {},
  }));

/**
 * The same for programs: a row for each form, named by codes and in English. `null` is no word or no mark.
 */
export function formRows(lines: readonly FormLine[], { typologies }: Crosswalk) {
  return lines.map(({ form, marks, decides, usual, elsewhere }) => ({
    code: form.code,
    collaborationForm: form.collaborationForm,
    da: form.words.da,
    en: form.words.en,
    ...Object.fromEntries(FORM_MARKS.map((mark) => [mark, marks[mark]])),
    whoDecides: decides.map(({ en }) => en).join('; '),
    document: usual?.document.en ?? null,
    ...Object.fromEntries(typologies.map(({ code }) => [code, elsewhere[code] ?? null])),
  }));
}
