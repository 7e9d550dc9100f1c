import { refuse } from '../kernel/result.ts';
import { cleanText } from '../kernel/text.ts';
import { isDay, type Day } from './days.ts';
import type { ProcessRefusal } from './refusals.ts';

type Refused = ReturnType<typeof refuse<ProcessRefusal>>;
/** A text from a form: its most characters, and whether it may be empty. */
export interface Asked {
  readonly limit: number;
  readonly needed?: boolean;
}

/**
 * What is wrong with the first text that is missing or too long; null where all is well. A text that is too long is
 * refused and never cut, so that nobody's words are lost.
 */
export function wrongText<Name extends string>(
  texts: Readonly<Record<NoInfer<Name>, string>>,
  asked: Readonly<Record<Name, Asked>>,
): Refused | null {
  for (const field of Object.keys(asked) as Name[]) {
    const { limit, needed = false } = asked[field];
    const said = cleanText(texts[field]);
    if (needed && !/[\p{L}\p{N}]/u.test(said)) return refuse({ code: 'textMissing', field });
    if (said.length > limit) return refuse({ code: 'textTooLong', field, limit });
  }
  return null;
}

/** What is wrong with a day from a form; null where it is one. */
export const wrongDay = (field: string, day: Day): Refused | null =>
  isDay(day) ? null : refuse({ code: day === '' ? 'dateMissing' : 'dayNotReal', field });

/** Texts as they are kept. */
export const clean = <Texts extends Readonly<Record<string, string>>>(texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([name, said]) => [name, cleanText(said)])) as Texts;
