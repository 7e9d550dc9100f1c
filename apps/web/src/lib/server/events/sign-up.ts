import { findCpr } from '@samskab/danish';
import { ok, refuse, type Result } from '@samskab/domain';
import { readSignUp } from '@samskab/domain/events';
import { takePlace } from '@samskab/store';
import type { RequestEvent } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { momentText } from '#lib/ui/events/moments.ts';
import type { SignUpWrong } from '#lib/ui/events/event-texts.ts';
import { doOnce } from '../do-once.ts';
import { knock, knockAs } from '../door.ts';
import { emailField, textOf } from '../form-fields.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { holdFound } from './find-event.ts';

type SlugEvent = RequestEvent & { readonly params: { readonly slug: string } };

/**
 * Signs somebody up who has no account, once for each form. Answers the key that takes it back, or what is wrong.
 * The key is mailed too where an address was given.
 */
export async function signUp(request: SlugEvent, form: FormData): Promise<Result<string, SignUpWrong>> {
  const name = textOf(form, 'name');
  const written = textOf(form, 'email').trim();
  const email = written === '' ? null : emailField.safeParse(written);
  if (findCpr(name).length > 0) return refuse({ code: 'cpr' });
  if (email && !email.success) return refuse({ code: 'email' });
  const address = email ? email.data : null;
  const occurrence = textOf(form, 'occurrence');
  if (occurrence === '') return refuse({ code: 'which' });
  const opens =
    (await knock('signUp', request)).opens && (!address || (await knockAs('signUpMailbox', address)).opens);
  if (!opens) return refuse({ code: 'busy' });
  const now = new Date();
  return doOnce<string, SignUpWrong>(form, async (tx) => {
    const { event } = await holdFound(tx, request, 'signUp');
    const told = readSignUp(event.content.signUp, { people: textOf(form, 'people'), name, email: address });
    if (!told.ok) return told;
    const language = getLocale();
    const taken = await takePlace(tx, event, { ...told.value, occurrence, language }, now);
    if (!taken.ok) return taken;
    const { key, state, date } = taken.value;
    if (told.value.email !== null)
      await queueMail(
        tx,
        {
          to: told.value.email,
          language,
          letter: 'eventSignedUp',
          parameters: {
            title: event.content.title,
            place: event.content.place,
            when: momentText(date, now, language),
            waiting: state === 'waiting',
            key,
          },
        },
        now,
      );
    return ok(key);
  });
}
