import { ACTOR_GROUPS } from '@samskab/domain';
import { mayTogether } from '@samskab/domain/guide';
import { isLinkKey, newKey, saveAnswer } from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { knock } from '#lib/server/door.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { answersInAddress } from '#lib/server/guide/guide-address.ts';
import { changeSession } from '#lib/server/together/change-session.ts';
import { inSession, shownInSession } from '#lib/server/together/session-at.ts';
import { sessionRules } from '#lib/server/together/session-rules.ts';
import { keepKey } from '#lib/server/together/together-cookies.ts';
import { togetherPath } from '#lib/server/together/together-path.ts';
import type { Actions, PageServerLoad } from './$types';

const groupIn = (given: string | null) => ACTOR_GROUPS.find((one) => one === given) ?? null;

/** The questions, one a screen. The answers stand in the address until they are sent. */
export const load: PageServerLoad = async (event) => {
  const { session, mine, key } = await shownInSession(event);
  const { searchParams } = event.url;
  const group = groupIn(searchParams.get('gruppe')) ?? mine?.group ?? null;
  if (!group) redirect(303, togetherPath(session.code, '?mangler=1'));
  const rules = await sessionRules(session);
  const steps = rules.questions.length;
  const step = Math.trunc(Number(searchParams.get('step') ?? 1)) || 1;
  const { code, topic, kind } = session;
  return {
    session: { code, topic, kind },
    isClosed: session.state !== 'answering',
    group,
    questions: rules.questions,
    dontKnow: rules.dontKnow,
    declared: rules.declared,
    forms: rules.forms.map(({ code: form, words }) => ({ code: form, words })),
    answers: answersInAddress(searchParams, rules),
    step: Math.min(steps + 1, Math.max(1, step)),
    link: key ?? newKey(),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { session, who, key: own } = await inSession(event);
    const form = await event.request.formData();
    const group = groupIn(textOf(form, 'gruppe'));
    if (!group) error(400, 'Bad Request');
    const fields = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
    const answers = answersInAddress(new URLSearchParams(fields), await sessionRules(session));
    const { declared } = answers;
    if (!(await knock('togetherAnswer', event)).opens) return fail(429, { problem: 'many', group, declared });
    const link = textOf(form, 'link');
    const key = own ?? (isLinkKey(link) ? link : newKey());
    if (!mayTogether.answer(who, session)) return fail(409, { problem: 'notAnswering', group, declared });
    const sent = await changeSession(session.code, (tx, held) =>
      saveAnswer(tx, held, { key, group, answers, at: new Date() }),
    );
    if (!sent.ok) return fail(409, { problem: sent.error.code, group, declared });
    keepKey(event.cookies, 'svar', session, key);
    redirect(303, togetherPath(session.code));
  },
};
