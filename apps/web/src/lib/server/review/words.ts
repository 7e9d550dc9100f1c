import { findCpr } from '@samskab/danish';
import { cleanText, ok, REASONS, refuse, type Reason, type Result } from '@samskab/domain';
import { textOf } from '../form-fields.ts';

/** The longest message to a teller and the longest reason of a withdrawal, in characters. */
export const MESSAGE_LIMIT = 2000;

export type WordsRefusal = { readonly code: 'tooLong'; readonly limit: number } | { readonly code: 'cpr' };

/** A text that an editor writes to others, clean. Refused when it is too long or holds a CPR number. */
export function messageOf(form: FormData, name: string, limit = MESSAGE_LIMIT): Result<string, WordsRefusal> {
  const text = cleanText(textOf(form, name));
  if (findCpr(text).some(({ confidence }) => confidence === 'certain')) return refuse({ code: 'cpr' });
  return text.length > limit ? refuse({ code: 'tooLong', limit }) : ok(text);
}

/**
 * The reasons that were chosen. Whoever writes in their own words has a reason also without choosing "something
 * else"; whoever chooses that and writes nothing has none.
 */
export function reasonsOf(form: FormData, message: string): readonly Reason[] {
  const chosen = form.getAll('reasons');
  const reasons = REASONS.filter((reason) => reason !== 'other' && chosen.includes(reason));
  return message === '' ? reasons : [...reasons, 'other'];
}
