import { findCpr, findPersonalData } from '@samskab/danish';
import { cleanText, ok, refuse, type Result } from '@samskab/domain';
import { SUGGESTION_LIMITS, SUGGESTION_PARTS, type SuggestionContent } from '@samskab/domain/methods';
import type { SuggestionProblem } from '#lib/ui/methods/suggestion-texts.ts';
import { textOf } from '../form-fields.ts';

/**
 * What a reader would do differently about a card. Refused with everything that is wrong at once; a CPR number and
 * what points to a person for certain are never kept.
 */
export function readSuggestion(form: FormData): Result<SuggestionContent, readonly SuggestionProblem[]> {
  const part = SUGGESTION_PARTS.find((one) => one === textOf(form, 'part'));
  const text = cleanText(textOf(form, 'text'));
  const problems = [
    ...(part ? [] : [{ field: 'part', code: 'missing' } as const]),
    ...inText(text),
  ] satisfies readonly SuggestionProblem[];
  return part && problems.length === 0 ? ok({ part, text }) : refuse(problems);
}

function inText(text: string): readonly SuggestionProblem[] {
  const field = 'text';
  if (text === '') return [{ field, code: 'missing' }];
  if (text.length > SUGGESTION_LIMITS.text)
    return [{ field, code: 'tooLong', limit: SUGGESTION_LIMITS.text }];
  if (findCpr(text).length > 0) return [{ field, code: 'cpr' }];
  const found = findPersonalData(text).filter(({ confidence }) => confidence === 'certain');
  return found.length > 0 ? [{ field, code: 'personal', found: found.map((one) => one.text) }] : [];
}
