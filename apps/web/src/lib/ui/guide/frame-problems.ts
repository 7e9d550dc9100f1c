import { FRAME_FIELD_WORDS, FRAME_FIELDS } from '@samskab/domain/guide';
import { FRAME_ABOUT, frameName } from './frame-fields.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** What stands in the way of a sheet, at a control of the form. */
export type FrameProblem =
  | { readonly code: 'too_long'; readonly id: string; readonly count: number; readonly limit: number }
  | { readonly code: 'cpr'; readonly id: string };

/** The same as a sentence. */
export function problemText(problem: FrameProblem): string {
  const field = labelOf(problem.id);
  if (problem.code === 'cpr') return m.frame_cpr({ field });
  return m.frame_too_long({ field, count: problem.count, limit: problem.limit });
}

function labelOf(id: string): string {
  const field = FRAME_FIELDS.find((one) => frameName(one, 'note') === id);
  if (field) return FRAME_FIELD_WORDS[field].name[getLocale()];
  return id === FRAME_ABOUT ? m.frame_about() : m.frame_role();
}
