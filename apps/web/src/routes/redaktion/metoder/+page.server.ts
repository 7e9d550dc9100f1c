import { isUuid } from '@samskab/domain';
import { closeSuggestion, findCard, type MethodSuggestionId } from '@samskab/domain/methods';
import { answerSuggestion, suggestionsWaiting } from '@samskab/store';
import { fail } from '@sveltejs/kit';
import { findCpr } from '@samskab/danish';
import { textOf } from '#lib/server/form-fields.ts';
import { methodFacts } from '#lib/server/methods/card-facts.ts';
import { needMethodEditor } from '#lib/server/methods/edit-page.ts';
import { methodCards } from '#lib/server/methods/shelf.ts';
import { deskCounts } from '#lib/server/review/desk.ts';
import { typedIn } from '#lib/server/review/decide.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

/** As many as an editor gets through at a sitting; the next come when these are answered. */
const SHOWN = 20;

export const load: PageServerLoad = async (event) => {
  const { id } = needMethodEditor(event);
  const cards = await methodCards();
  const waiting = await suggestionsWaiting(store().read, { limit: SHOWN });
  const saved = findCard(
    cards.map(({ card }) => card),
    event.url.searchParams.get('gemt') ?? '',
  );
  return {
    saved: saved && methodFacts({ card: saved }),
    counts: await deskCounts(id),
    waiting: waiting.flatMap((suggestion) => {
      const read = cards.find(({ card }) => card.id === suggestion.card);
      return read ? [{ ...suggestion, facts: methodFacts(read), now: read.version }] : [];
    }),
    cards: cards.map((read) => ({
      facts: methodFacts(read),
      version: read.version,
      updatedAt: read.updatedAt,
      retired: read.card.retired,
    })),
  };
};

export const actions: Actions = {
  close: async (event) => {
    const form = await event.request.formData();
    const editor = needMethodEditor(event, form);
    const id = textOf(form, 'id');
    const said = textOf(form, 'answer');
    const answer = closeSuggestion(said, editor.id);
    const typed = typedIn(form);
    if (findCpr(said).length > 0) return fail(400, { wrong: id, typed, code: 'cpr' as const, done: false });
    if (!answer.ok) return fail(400, { wrong: id, typed, code: answer.error.code, done: false });
    const done =
      isUuid(id) &&
      (await store().write((tx) => answerSuggestion(tx, id as MethodSuggestionId, answer.value, new Date())));
    return done
      ? { wrong: null, typed, code: null, done }
      : fail(404, { wrong: null, typed, code: null, done });
  },
};
