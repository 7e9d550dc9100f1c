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

/** Everything that is wrong with a form: the first refusal, with the others beside it. Null where nothing is. */
export function together(...found: readonly (Refused | null)[]): Refused | null {
  const all = found.flatMap((one) => {
    if (one === null) return [];
    const { also = [], ...first } = one.error;
    return [first, ...also];
  });
  const [first, ...also] = all;
  if (!first) return null;
  return refuse(also.length === 0 ? first : { ...first, also });
}

/**
 * What is wrong with texts that are missing or too long; null where all is well. A text that is too long is refused and
 * never cut, so that nobody's words are lost.
 */
export function wrongText<Name extends string>(
  texts: Readonly<Record<NoInfer<Name>, string>>,
  asked: Readonly<Record<Name, Asked>>,
): Refused | null {
  const wrong = (Object.keys(asked) as Name[]).map((field): Refused | null => {
    const { limit, needed = false } = asked[field];
    const said = cleanText(texts[field]);
    if (needed && !/[\p{L}\p{N}]/u.test(said)) return refuse({ code: 'textMissing', field });
    return said.length > limit ? refuse({ code: 'textTooLong', field, limit }) : null;
  });
  return together(...wrong);
}

/** What is wrong with a day from a form; null where it is one. */
export const wrongDay = (field: string, day: Day): Refused | null =>
  isDay(day) ? null : refuse({ code: day === '' ? 'dateMissing' : 'dayNotReal', field });

/** What is wrong with a day that may be left out; null where it is, and where it is one. */
export const wrongDayIfAny = (field: string, day: Day): Refused | null =>
  day === '' ? null : wrongDay(field, day);

/** What is wrong with the day of something that has happened; null where it has. */
export const wrongPastDay = (field: string, day: Day, today: Day): Refused | null =>
  wrongDay(field, day) ?? (day > today ? refuse({ code: 'inTheFuture', field }) : null);

/** Texts as they are kept. */
export const clean = <Texts extends Readonly<Record<string, string>>>(texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([name, said]) => [name, cleanText(said)])) as Texts;
