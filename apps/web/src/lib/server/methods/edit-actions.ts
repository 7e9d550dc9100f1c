import { ok, refuse } from '@samskab/domain';
import type { MethodSuggestionId } from '@samskab/domain/methods';
import { addMethodCard, reviseMethodCard, type NewCardRefusal, type ReviseRefusal } from '@samskab/store';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { doOnce } from '../do-once.ts';
import { lineField, textOf } from '../form-fields.ts';
import { typedIn } from '../review/decide.ts';
import { cardInForm, cprInForm } from './card-form.ts';
import { atFields, needMethodEditor, previewOf, suggestionFor } from './edit-page.ts';
import { cardsThatShip, methodCards } from './shelf.ts';

type CardEvent = RequestEvent & { readonly params: { readonly id: string } };

/** The address at which a card is added. */
export const NEW = 'ny';
const UNKNOWN = { id: 'L01', slugs: { da: 'ny', en: 'new' } };

/** Shows what the form would make of the card; nothing is saved. */
export async function previewCard(event: CardEvent) {
  const form = await event.request.formData();
  needMethodEditor(event, form);
  const known = (await methodCards()).find(({ card }) => card.id === event.params.id)?.card ?? UNKNOWN;
  const { problems, preview } = previewOf(form, known);
  const answer = { typed: typedIn(form), problems, preview, stopped: null };
  return problems.length > 0 ? fail(400, answer) : answer;
}

/** Saves a new card or the next version of one. */
export async function saveCard(event: CardEvent) {
  const form = await event.request.formData();
  const editor = needMethodEditor(event, form);
  const note = lineField.parse(textOf(form, 'note'));
  const problems = [...cprInForm(form), ...(note === '' ? [{ code: 'missing' as const, at: 'note' }] : [])];
  if (problems.length > 0) return saidNo(form, problems, null);
  const made = { content: cardInForm(form), note, editor: editor.id, at: new Date() };
  const saved = await (event.params.id === NEW
    ? addedCard(form, made)
    : revisedCard(event.params.id, form, made));
  if (saved.ok)
    redirect(303, `${localizeHref('/redaktion/metoder')}?${new URLSearchParams({ gemt: saved.value })}`);
  if (saved.error.code === 'no_such_card') error(404);
  if (saved.error.code === 'faults') return saidNo(form, atFields(form, saved.error.faults), null);
  return saidNo(form, [], saved.error.code);
}

type Made = Parameters<typeof addMethodCard>[1];

const addedCard = (form: FormData, made: Made) =>
  doOnce<string, NewCardRefusal>(form, async (tx) => {
    const added = await addMethodCard(tx, made);
    return added.ok ? ok(added.value.id) : added;
  });

async function revisedCard(id: string, form: FormData, made: Made) {
  const suggestion = await suggestionFor(id, textOf(form, 'suggestion'));
  const base = Number(textOf(form, 'base'));
  const shipped = (await cardsThatShip()).find((card) => card.id === id) ?? null;
  return doOnce<string, ReviseRefusal>(form, async (tx) => {
    const revised = await reviseMethodCard(tx, id, {
      ...made,
      base,
      shipped,
      suggestion: (suggestion?.id ?? null) as MethodSuggestionId | null,
    });
    return revised.ok ? ok(id) : refuse(revised.error);
  });
}

type Stop = 'taken_meanwhile' | 'changed_meanwhile' | 'nothing_changed';

const saidNo = (form: FormData, problems: ReturnType<typeof previewOf>['problems'], stopped: Stop | null) =>
  fail(stopped === null ? 400 : 409, { typed: typedIn(form), problems, preview: null, stopped });
