import { ok } from '@samskab/domain';
import { mayTogether } from '@samskab/domain/guide';
import { takeAnswerBack } from '@samskab/store';
import { redirect } from '@sveltejs/kit';
import { allowed, changeSession } from '#lib/server/together/change-session.ts';
import { seenSession } from '#lib/server/together/seen-session.ts';
import { inSession, shownInSession } from '#lib/server/together/session-at.ts';
import { knownAnswers, sessionRules } from '#lib/server/together/session-rules.ts';
import { forgetKey } from '#lib/server/together/together-cookies.ts';
import { togetherPath } from '#lib/server/together/together-path.ts';
import type { Actions, PageServerLoad } from './$types';

/** Where a code leads: to the door, to what one waits for, or to the shared picture when it has been opened. */
export const load: PageServerLoad = async (event) => {
  const { session, who, mine } = await shownInSession(event);
  if (mayTogether.seeComparison(who, session)) redirect(303, togetherPath(session.code, '/billede'));
  const rules = await sessionRules(session);
  return {
    session: await seenSession(session),
    declared: rules.declared,
    forms: rules.forms.map(({ code, words }) => ({ code, words })),
    questions: rules.questions.length,
    mine: mine && { group: mine.group, answers: knownAnswers(mine.answers, rules) },
    noGroup: event.url.searchParams.has('mangler'),
    quiet: event.url.searchParams.has('stille'),
  };
};

export const actions: Actions = {
  /** Deletes one's own answer, also when it was deleted before. */
  takeBack: async (event) => {
    const { session, who, key } = await inSession(event);
    if (key) {
      allowed(mayTogether.takeBack(who, session));
      await changeSession(session.code, async (tx) => ok(await takeAnswerBack(tx, session.id, key)));
    }
    forgetKey(event.cookies, 'svar', session.code);
    redirect(303, togetherPath(session.code));
  },
  /** Somebody else answers in this browser: it forgets whose answer it sent, and the answer stays. */
  another: async (event) => {
    const { session } = await inSession(event);
    forgetKey(event.cookies, 'svar', session.code);
    redirect(303, togetherPath(session.code));
  },
};
