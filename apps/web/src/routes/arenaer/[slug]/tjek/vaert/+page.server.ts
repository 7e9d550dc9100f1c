import { refuse } from '@samskab/domain';
import { takeCheckAnswer, type CheckRefusal } from '@samskab/domain/arenas/self-check';
import { holdCheck, saveHostAnswers } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { checkPath, heldArena, openCheckAt } from '#lib/server/arenas/self-check/check-at.ts';
import { chosenIn, chosenOf, postedAnswers } from '#lib/server/arenas/self-check/check-form.ts';
import { doOnce, newFormKey } from '#lib/server/do-once.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const arena = await heldArena(event);
  const check = await openCheckAt(event, arena);
  event.setHeaders({ 'cache-control': 'private, no-store' });
  return {
    arena: { slug: arena.slug, name: arena.name },
    edition: check.edition,
    chosen: chosenOf(check.host),
    formKey: newFormKey(),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const arena = await heldArena(event, form);
    const check = await openCheckAt(event, arena);
    const answers = postedAnswers(form);
    if (!answers.ok) return fail(422, { refusal: answers.error, chosen: chosenIn(form) });
    const saved = await doOnce<null, CheckRefusal>(form, async (tx) => {
      const held = await holdCheck(tx, check.id);
      // The cap is for users; the host is one.
      const taken = held ? takeCheckAnswer({ state: held.state, userCount: 0 }) : refuse({ code: 'closed' });
      if (taken.ok) await saveHostAnswers(tx, check.id, answers.value);
      return taken;
    });
    redirect(303, checkPath(arena.slug, saved.ok ? '?gemt=1' : ''));
  },
};
