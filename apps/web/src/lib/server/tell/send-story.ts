import { may, SEND_QUESTION, type ExperienceContent, type ExperienceId, type Visitor } from '@samskab/domain';
import { holdExperience, isLinkKey, newKey, saveDraft } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { knock, knockAs } from '../door.ts';
import { emailField, textOf } from '../form-fields.ts';
import { sendLogInLink } from '../log-in-link.ts';
import { store } from '../store.ts';
import { arrivedAt } from './arrival.ts';
import { handIn } from './hand-in.ts';
import { maskStory } from './mask-story.ts';
import { personalHints } from './personal-hints.ts';
import { storyPath } from './story-path.ts';
import { takeAnswers, type ShownAgain, type StoryEvent, type Taken } from './take-answers.ts';

type Saved = Extract<Taken, { ok: true }>;

/** What the last page is answered when the story stays where it is. */
export interface SendAnswer {
  /** The form as it was posted, when something in it could not be taken. */
  readonly again: ShownAgain | null;
  readonly why: 'unseen' | 'incomplete' | 'email' | 'many' | null;
  /** The address that was typed. */
  readonly email: string;
  /** Where a link was sent. */
  readonly sentTo: string | null;
}

const NOTHING: SendAnswer = { again: null, why: null, email: '', sentTo: null };
const refused = (status: number, answer: Partial<SendAnswer>) => fail(status, { ...NOTHING, ...answer });

/** Takes what the last page says and does what its button asks for: save, hide, or hand the story in. */
export async function sendStory(event: StoryEvent) {
  const taken = await takeAnswers(event, SEND_QUESTION);
  if (!taken.ok) return refused(taken.again.status, { again: taken.again.data });
  const go = (path: string): never => redirect(303, arrivedAt(path, taken.at, textOf(taken.form, 'form')));
  const here = storyPath(event.params, '/send');
  switch (taken.go.act) {
    case 'send':
      return send(event, taken);
    case 'mail':
      return sendMail(event, taken);
    case 'hide':
      await hide(taken.story.experience.id, taken.story.visitor, taken.go.what);
      return go(`${here}#hide`);
    case 'hideAll':
      await hide(taken.story.experience.id, taken.story.visitor, null);
      return go(`${here}#hide`);
    case 'show':
      return go(`${here}#preview`);
    case 'back':
      return go(storyPath(event.params, '/8'));
    default:
      return go(here);
  }
}

/** What keeps a story from being handed in: something is missing, or marked words were not looked at. */
function notReady({ content, form }: Pick<Saved, 'content' | 'form'>): 'unseen' | null {
  return personalHints(content).length > 0 && textOf(form, 'seen') !== 'yes' ? 'unseen' : null;
}

async function send(event: StoryEvent, taken: Saved) {
  const why = notReady(taken);
  if (why) return refused(422, { why });
  // The secret comes with the form, so that the form posted twice leads to the same place.
  const link = textOf(taken.form, 'link');
  const outcome = await handIn(store(), {
    story: taken.story.experience.id,
    visitor: taken.story.visitor,
    account: textOf(taken.form, 'as') === 'account' ? (event.locals.person?.id ?? null) : null,
    forget: textOf(taken.form, 'forget') === 'yes',
    key: isLinkKey(link) ? link : newKey(),
    at: taken.at,
  });
  if (!outcome.ok && outcome.error.code === 'incomplete') return refused(422, { why: 'incomplete' });
  const key = outcome.ok ? outcome.value.newKey : null;
  redirect(303, storyPath(key ? { k: 'k', key } : event.params));
}

/** Sends a link to whoever wants to hand in with an account; they come back to the same page by it. */
async function sendMail(event: StoryEvent, { form, content }: Saved) {
  const typed = textOf(form, 'email');
  const email = emailField.safeParse(typed);
  if (!email.success) return refused(422, { why: 'email', email: typed });
  const why = notReady({ content, form });
  if (why) return refused(422, { why, email: typed });
  const opens = (await knock('logIn', event)).opens && (await knockAs('mailbox', email.data)).opens;
  if (!opens) return refused(429, { why: 'many', email: typed });
  await sendLogInLink(event, { email: email.data, next: storyPath(event.params, '/send') });
  return { ...NOTHING, sentTo: email.data };
}

/** Replaces words that point to a person, or all that were found, by a stand-in. */
const hide = (id: ExperienceId, visitor: Visitor, which: string | null): Promise<void> =>
  store().write(async (tx) => {
    const held = await holdExperience(tx, id);
    if (!held || !may.saveDraft(visitor, held)) return;
    const masked: ExperienceContent = maskStory(held.content, which);
    await saveDraft(tx, held, held.revision, masked, new Date());
  });
