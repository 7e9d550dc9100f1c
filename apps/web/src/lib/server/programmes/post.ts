import type { Result } from '@samskab/domain';
import type { Json, Transaction } from '@samskab/store';
import { fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import type { ProgrammeProblem, ProgrammeWrong } from '#lib/ui/programmes/form.ts';
import { holdsCpr } from '../form-fields.ts';
import { doOnce } from '../do-once.ts';
import { typedIn } from '../review/decide.ts';

interface Post {
  /** The name of the action, by which its form is found on the page. */
  readonly at: string;
  readonly form: FormData;
  /** The Danish path to go to when it is done; words after `#` name the place on the page. */
  readonly next: string;
  /** What the page itself finds wrong, before anything is asked of the store. */
  readonly wrong?: readonly ProgrammeProblem[];
}

/** Does what a form asks for, once however often it is posted, and leads on; or answers what is wrong beside what was written. */
export async function postOnce<Answer extends Json>(
  { at, form, next, wrong = [] }: Post,
  work: (tx: Transaction) => Promise<Result<Answer, ProgrammeProblem>>,
): Promise<ActionFailure<ProgrammeWrong>> {
  const problems = [...cprIn(form), ...wrong];
  if (problems.length > 0) return saidNo(at, form, problems);
  const done = await doOnce(form, work, at);
  if (!done.ok) return saidNo(at, form, [done.error]);
  redirect(303, doneAt(next, at));
}

/** The same page again, which says what was done. */
export function doneAt(next: string, at: string): string {
  const [path = '', anchor] = next.split('#');
  return `${localizeHref(path)}?gjort=${at}${anchor ? `#${anchor}` : ''}`;
}

/** What is wrong, with all that was written; CPR numbers are masked in it. */
export const saidNo = (
  at: string,
  form: FormData,
  problems: readonly ProgrammeProblem[],
): ActionFailure<ProgrammeWrong> => fail(422, { at, problems, values: typedIn(form) });

/** The fields in which somebody has written a CPR number. Identifiers are not written by anybody, and may look like one. */
export const cprIn = (form: FormData): readonly ProgrammeProblem[] =>
  [...form].flatMap(([field, value]) => (holdsCpr(value) ? [{ code: 'cpr' as const, field }] : []));
