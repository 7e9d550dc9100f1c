import { ACTOR_GROUPS, refuse } from '@samskab/domain';
import type { EntryId } from '@samskab/domain/entries';
import { FEWEST_SHOWN } from '@samskab/domain/arenas/self-check';
import { entryHead, holdCheck, saveUserAnswers, userAnswersByKey } from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { checkOfUsers, checkPath } from '#lib/server/arenas/self-check/check-at.ts';
import { answerKey, keepAnswerKey, keptAnswerKey } from '#lib/server/arenas/self-check/check-cookies.ts';
import { chosenIn, chosenOf, postedAnswers } from '#lib/server/arenas/self-check/check-form.ts';
import { knock } from '#lib/server/door.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

/** The sheet for whoever has the link, without an account. Only its own answer is ever shown again. */
export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
  const check = await checkOfUsers(event);
  const { read } = store();
  const arena = await entryHead(read, 'arena', { id: check.arenaId as EntryId });
  if (!arena) error(404, 'Not found');
  const kept = keptAnswerKey(event.cookies, check.id);
  const mine = kept ? await userAnswersByKey(read, check.id, kept) : null;
  return {
    arena: { slug: arena.slug, name: arena.name },
    edition: check.edition,
    isClosed: check.state === 'closed',
    answered: mine !== null,
    thanked: mine !== null && event.url.searchParams.has('tak'),
    chosen: chosenOf(mine?.answers ?? null),
    group: mine?.group ?? null,
    least: FEWEST_SHOWN,
    link: answerKey(kept, ''),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const check = await checkOfUsers(event);
    const form = await event.request.formData();
    const group = ACTOR_GROUPS.find((one) => one === textOf(form, 'gruppe')) ?? null;
    const again = { chosen: chosenIn(form), group };
    if (!(await knock('togetherAnswer', event)).opens)
      return fail(429, { ...again, refusal: { code: 'many' as const } });
    const answers = postedAnswers(form);
    if (!answers.ok) return fail(422, { ...again, refusal: answers.error });
    const key = answerKey(keptAnswerKey(event.cookies, check.id), textOf(form, 'link'));
    const sent = await store().write(async (tx) => {
      const held = await holdCheck(tx, check.id);
      return held
        ? saveUserAnswers(tx, held, { key, group, answers: answers.value })
        : refuse({ code: 'closed' });
    });
    if (!sent.ok) return fail(409, { ...again, refusal: sent.error });
    keepAnswerKey(event.cookies, check.id, key);
    redirect(303, checkPath(event.params.slug, `/svar/${event.params.key}?tak=1`));
  },
};
