import { fail } from '@sveltejs/kit';
import { knock, knockAs } from '#lib/server/door.ts';
import { askForEmailChange } from '#lib/server/email-change.ts';
import { emailField, textOf } from '#lib/server/form-fields.ts';
import { needPerson, needPersonFor } from '#lib/server/need-person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => ({ email: needPerson(event).email });

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const person = needPersonFor(event, form);
    const typed = textOf(form, 'email');
    const email = emailField.safeParse(typed);
    if (!email.success) return fail(400, { typed, wrong: true });
    const opens = (await knock('logIn', event)).opens && (await knockAs('mailbox', email.data)).opens;
    if (!opens) return fail(429, { typed, busy: true });
    await askForEmailChange(person, email.data);
    return { typed: email.data, sent: true };
  },
};
