import { refuse } from '@samskab/domain';
import { agreeOn, mayTogether, questionsCompared, type GuideChoice } from '@samskab/domain/guide';
import { saveTogether } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { textOf } from '#lib/server/form-fields.ts';
import { allowed, changeSession } from '#lib/server/together/change-session.ts';
import { comparedSession } from '#lib/server/together/compared-session.ts';
import { seenSession } from '#lib/server/together/seen-session.ts';
import { inSession, shownInSession } from '#lib/server/together/session-at.ts';
import { sessionRules } from '#lib/server/together/session-rules.ts';
import { togetherPath } from '#lib/server/together/together-path.ts';
import type { Actions, PageServerLoad } from './$types';

/** How the parties see it, question by question, and what they share points to. */
export const load: PageServerLoad = async (event) => {
  const { session, who, mine } = await shownInSession(event);
  if (!mayTogether.seeComparison(who, session)) redirect(303, togetherPath(session.code));
  return {
    session: await seenSession(session),
    ...(await comparedSession(session)),
    mayAgree: mayTogether.agree(who, session),
    isMine: mine !== null,
    isLarge: event.url.searchParams.has('stort'),
    quiet: event.url.searchParams.has('stille'),
  };
};

export const actions: Actions = {
  /** Records what they came to agree on. */
  default: async (event) => {
    const { session, who } = await inSession(event);
    const form = await event.request.formData();
    const rules = await sessionRules(session);
    const question = textOf(form, 'question');
    const asked = questionsCompared(rules).find(({ id }) => id === question);
    const choice = choiceIn(form.getAll(question), asked?.kind === 'several');
    const seen = choiceIn(form.getAll('seen'), asked?.kind === 'several');
    const saved = await changeSession(session.code, async (tx, held) => {
      // Answers have been opened again meanwhile: whoever was writing waits with the others.
      if (!mayTogether.seeComparison(who, held)) return refuse({ code: 'notComparing' as const });
      allowed(mayTogether.agree(who, held));
      const agreed = agreeOn(held, { question, choice, seen }, rules);
      if (agreed.ok && agreed.value !== held) await saveTogether(tx, held.id, agreed.value);
      return agreed;
    });
    if (!saved.ok && saved.error.code === 'notComparing') redirect(303, togetherPath(session.code));
    if (!saved.ok) return fail(409, { problem: saved.error.code, question });
    const large = event.url.searchParams.has('stort') ? '?stort=1' : '';
    redirect(303, `${togetherPath(session.code, '/billede')}${large}#q-${question}`);
  },
};

/** Nothing chosen is null. */
function choiceIn(values: readonly FormDataEntryValue[], several: boolean): GuideChoice {
  const codes = values.filter((value): value is string => typeof value === 'string' && value !== '');
  return several && codes.length > 0 ? codes : (codes[0] ?? null);
}
