import { maySuggestImprovement, type MethodSuggestionId } from '@samskab/domain/methods';
import { addSuggestion, type SuggestionRefusal } from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { v4 as uuid } from 'uuid';
import { doOnce, newFormKey } from '#lib/server/do-once.ts';
import { knock } from '#lib/server/door.ts';
import { methodFacts } from '#lib/server/methods/card-facts.ts';
import { readSuggestion } from '#lib/server/methods/read-suggestion.ts';
import { cardAt, cardPath } from '#lib/server/methods/shelf.ts';
import { typedIn } from '#lib/server/review/decide.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
  facts: methodFacts(await cardAt(params.slug, '/foreslaa')),
  formKey: newFormKey(),
});

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const read = await cardAt(event.params.slug, '/foreslaa');
    if (!maySuggestImprovement(event.locals.visitor)) error(403);
    const told = readSuggestion(form);
    const typed = typedIn(form);
    if (!told.ok) return fail(400, { typed, problems: told.error, stopped: null });
    if (!(await knock('suggest', event)).opens)
      return fail(429, { typed, problems: [], stopped: 'wait' as const });
    const { id: card } = read.card;
    const id = uuid() as MethodSuggestionId;
    const kept = await doOnce<string, SuggestionRefusal>(form, (tx) =>
      addSuggestion(tx, { id, card, version: read.version, content: told.value, at: new Date() }),
    );
    if (!kept.ok) return fail(409, { typed, problems: [], stopped: kept.error.code });
    redirect(303, `${cardPath(read.card.slugs, `/forslag/${kept.value}`)}`);
  },
};
