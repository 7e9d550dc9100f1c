import { maskCpr } from '@samskab/danish';
import { cleanText, ok, refuse } from '@samskab/domain';
import type { EntryKind } from '@samskab/domain/entries';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { entryAddress } from '#lib/ui/entries/entry-texts.ts';
import { HOST_LIMITS, type HostProblem } from '#lib/ui/entries/host-form.ts';
import { doOnce, newFormKey } from '../do-once.ts';
import { knock, knockAs } from '../door.ts';
import { emailField, nameField, textOf } from '../form-fields.ts';
import { standing } from './care-page.ts';
import { entryAt, heldEntryAt } from './entry-at.ts';
import { writeToHost } from './entry-letters.ts';

/** The page on which anybody writes to a host. */
export async function hostPage(event: RequestEvent, kind: EntryKind) {
  const head = await entryAt(event, kind, 'writeToHost');
  return {
    entry: standing(head, new Date()),
    /** An example, or an entry that nobody keeps: there is nobody to write to. */
    nobody: head.stewards.length === 0,
    sent: event.url.searchParams.has('sendt'),
    formKey: newFormKey(),
  };
}

/** Passes a message on by mail, with the writer's address for the answer. Nothing is kept. */
const passOnToHost = (kind: EntryKind) => async (event: RequestEvent) => {
  const form = await event.request.formData();
  const typed = {
    from: nameField.parse(textOf(form, 'from')),
    email: textOf(form, 'email'),
    text: maskCpr(textOf(form, 'text')),
  };
  const problems = problemsOf(typed);
  if (problems.length > 0) return fail(400, { typed, problems, stopped: null });
  const head = await entryAt(event, kind, 'writeToHost');
  const opens = (await knock('writeToHost', event)).opens && (await knockAs('hostMailbox', head.id)).opens;
  if (!opens) return fail(429, { typed, problems: [], stopped: 'wait' });
  const sent = await doOnce<string, { code: 'nobody' }>(form, async (tx) => {
    const held = await heldEntryAt(tx, event, { kind, act: 'writeToHost' });
    const message = { ...typed, email: emailField.parse(typed.email), text: cleanText(typed.text) };
    return (await writeToHost(tx, held, message, new Date())) ? ok(held.slug) : refuse({ code: 'nobody' });
  });
  if (!sent.ok) return fail(409, { typed, problems: [], stopped: sent.error.code });
  redirect(303, `${localizeHref(`${entryAddress(kind, sent.value)}/skriv`)}?sendt=1`);
};

/** The form of that page. */
export const hostActions = (kind: EntryKind) => ({ default: passOnToHost(kind) });

function problemsOf({ email, text }: { readonly email: string; readonly text: string }): HostProblem[] {
  const problems: HostProblem[] = [];
  if (!emailField.safeParse(email).success) problems.push('email');
  if (cleanText(text) === '') problems.push('text_missing');
  else if (cleanText(text).length > HOST_LIMITS.text) problems.push('text_too_long');
  return problems;
}
