import type { MethodCard, MethodSuggestionId } from '@samskab/domain/methods';
import { mayEditMethods, METHOD_LIMITS, readMethodCard } from '@samskab/domain/methods';
import { suggestionById } from '@samskab/store';
import { isUuid } from '@samskab/domain';
import { error, type RequestEvent } from '@sveltejs/kit';
import { needEditor } from '../review/need-editor.ts';
import { store } from '../store.ts';
import { cardInForm, cprInForm, faultsAtFields, type CardProblem } from './card-form.ts';
import { methodPageCard } from './card-facts.ts';

/** The editor who asks; whoever may not edit methods gets 403. */
export function needMethodEditor(event: RequestEvent, form?: FormData) {
  const person = needEditor(event, form);
  if (!mayEditMethods(event.locals.visitor)) error(403);
  return person;
}

/** The suggestion an editor works from, named in the address or the form; null when there is none about this card. */
export async function suggestionFor(card: string, id: string | null) {
  if (id === null || !isUuid(id)) return null;
  const suggestion = await suggestionById(store().read, id as MethodSuggestionId);
  return suggestion?.card === card ? suggestion : null;
}

/** How many rows of steps a form shows: those that are written and two more, as far as there is room. */
export const stepRows = (written: number): number => Math.min(METHOD_LIMITS.steps, written + 2);

/** What a form would make of a card: a preview, or everything that is wrong, each at its field. */
export function previewOf(form: FormData, { id, slugs }: Pick<MethodCard, 'id' | 'slugs'>) {
  const cpr = cprInForm(form);
  if (cpr.length > 0) return { problems: cpr, preview: null };
  const read = readMethodCard({ ...(cardInForm(form) as object), id, slugs });
  if (!read.ok) return { problems: atFields(form, read.error), preview: null };
  return { problems: [], preview: methodPageCard({ card: read.value }) };
}

/** Faults at their fields, one a field. */
export const atFields = (
  form: FormData,
  faults: Parameters<typeof faultsAtFields>[1],
): readonly CardProblem[] =>
  [
    ...new Map(
      faultsAtFields(form, faults)
        .toReversed()
        .map((fault) => [fault.at, fault]),
    ).values(),
  ].toReversed();
