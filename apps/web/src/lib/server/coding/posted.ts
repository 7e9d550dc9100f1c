import { findCpr } from '@samskab/danish';
import { cleanText, DEGREES, ok, refuse, type Judgement, type Result } from '@samskab/domain';
import * as z from 'zod';
import { REASON_LIMIT, UNKNOWN, whyOf } from '#lib/ui/evidence/coding/fields.ts';
import type { PostedRefusal } from '#lib/ui/evidence/coding/refusals.ts';
import { textOf } from '../form-fields.ts';

/**
 * What was chosen and written for each code of a form; null where nothing was chosen. Codes that the form does not
 * have are not there.
 */
export function postedJudgements(
  form: FormData,
  codes: readonly string[],
): Result<Readonly<Record<string, Judgement | null>>, PostedRefusal> {
  const posted = codes
    .filter((code) => form.has(code) || form.has(whyOf(code)))
    .map((code) => ({
      code,
      choice: degreeIn(textOf(form, code)),
      reason: cleanText(textOf(form, whyOf(code))),
    }));
  const where = (isWrong: (one: (typeof posted)[number]) => boolean) =>
    posted.filter(isWrong).map(({ code }) => code);
  const cpr = where(({ reason }) => findCpr(reason).some(({ confidence }) => confidence === 'certain'));
  if (cpr.length > 0) return refuse({ code: 'cpr', codes: cpr });
  const long = where(({ reason }) => reason.length > REASON_LIMIT);
  if (long.length > 0) return refuse({ code: 'too_long', codes: long });
  const bare = where(({ choice, reason }) => choice === undefined && reason !== '');
  if (bare.length > 0) return refuse({ code: 'unanswered', codes: bare });
  return ok(
    Object.fromEntries(
      posted.map(({ code, choice: degree, reason }) => [
        code,
        degree === undefined ? null : { degree, reason },
      ]),
    ),
  );
}

/** Null for "cannot be known"; undefined for no choice. */
function degreeIn(choice: string): number | null | undefined {
  if (choice === UNKNOWN) return null;
  return DEGREES.find((degree) => String(degree) === choice);
}

const seenShape = z.record(z.string(), z.object({ degree: z.number().nullable(), reason: z.string() }));

/** What the page showed as saved when it was opened; nothing where it does not say. */
export function seenIn(form: FormData): Readonly<Record<string, Judgement>> {
  try {
    return seenShape.parse(JSON.parse(textOf(form, 'seen')));
  } catch {
    return {};
  }
}
