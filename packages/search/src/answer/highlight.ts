import { formOf } from '../document/form-of.ts';
import type { Language, Word } from '../language.ts';
import type { ReasonKind } from '../query/concept.ts';
import type { Plan } from '../query/plan.ts';
import { NONE } from '../storage/none.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { phrasesOf, placesOfPhrase } from './phrases.ts';

/** A piece of a text that a query found, in UTF-16 units from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: ReasonKind;
}

/** Where a text has what a query looks for, in order; spans never overlap, and begin and end with words. */
export function spansOf(
  text: string,
  plan: Plan,
  vocabulary: Vocabulary,
  language: Language,
): readonly Span[] {
  const words = language.words(text);
  const kinds = kindsByForm(plan);
  const spans = words.flatMap((word) => {
    const form = vocabulary.forms.find(formOf(word));
    const kind = form === NONE ? undefined : kinds.get(form);
    return kind ? [{ start: word.start, end: word.end, kind }] : [];
  });
  return merged([...phraseSpans(words, plan), ...spans]);
}

function kindsByForm({ concepts }: Plan): ReadonlyMap<number, ReasonKind> {
  const kinds = new Map<number, ReasonKind>();
  for (const { forms, together } of concepts) {
    for (const { members, kind } of together)
      if (kind !== 'phrase') for (const form of members.flat()) kinds.set(form, kind);
    for (const { form, kind } of forms) kinds.set(form, kind);
  }
  return kinds;
}

function phraseSpans(words: readonly Word[], { query }: Plan): readonly Span[] {
  const forms = words.map(formOf);
  const phrases = phrasesOf(query).wanted.flat();
  return phrases.flatMap((phrase) =>
    placesOfPhrase(forms, phrase).flatMap((place) => {
      const [first, last] = [words[place], words[place + phrase.length - 1]];
      return first && last ? [{ start: first.start, end: last.end, kind: 'phrase' as const }] : [];
    }),
  );
}

/** In order of place; of two that overlap, the longer one that begins first. */
function merged(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((span) => {
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
}
