import { WEIGHTS } from '../document/weight-scale.ts';
import type { Concept, ReasonKind, Together } from '../query/concept.ts';
import type { Postings } from '../storage/postings.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Why a word of a query is found in a document. */
export interface Reason {
  /** The word as it stands in the query; with "or" between, all of them. */
  readonly word: string;
  /** What stands in the document, as people spell it; several words when only together they count. */
  readonly found: readonly string[];
  readonly kind: ReasonKind;
  /** What this way counts, from 0 to 1. */
  readonly heaviness: number;
  /** What the words count in this document: by how often they stand in which fields. */
  readonly weight: number;
}

/** Reasons for one concept, the one that counts most first. */
export function reasonsFor(
  concept: Concept,
  place: number,
  postings: Postings,
  vocabulary: Vocabulary,
): readonly Reason[] {
  const word = concept.words.join(' / ');
  const weightIn = (form: number) => weightAt(postings.of(form), place);
  const single = concept.forms.flatMap(({ form, weight: heaviness, kind }) => {
    const weight = weightIn(form);
    return weight > 0 ? [{ word, found: [vocabulary.spellingOf(form)], kind, heaviness, weight }] : [];
  });
  const together = concept.together.flatMap((words) => {
    const found = foundTogether(words, weightIn);
    if (!found) return [];
    const { weight, forms } = found;
    const spelled = forms.map((form) => vocabulary.spellingOf(form));
    return [{ word, found: spelled, kind: words.kind, heaviness: words.weight, weight }];
  });
  return [...single, ...together].toSorted(
    (a, b) => b.heaviness * b.weight - a.heaviness * a.weight || (String(a.found) < String(b.found) ? -1 : 1),
  );
}

/** The heaviest form of each member, and what they count together; null when a member is missing. */
function foundTogether({ members }: Together, weightIn: (form: number) => number) {
  const found = members.map((forms) => {
    const weighed = forms.map((form) => ({ form, weight: weightIn(form) }));
    const sum = weighed.reduce((total, { weight }) => total + weight, 0);
    return { sum, form: weighed.toSorted((a, b) => b.weight - a.weight)[0]?.form ?? 0 };
  });
  const weight = Math.min(...found.map(({ sum }) => sum));
  return weight > 0 ? { weight, forms: found.map(({ form }) => form) } : null;
}

/** The weight of the posting for a place; 0 when there is none. */
function weightAt(postings: Uint32Array, place: number): number {
  let [low, high] = [0, postings.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] as number) >>> 8 < place) low = middle + 1;
    else high = middle;
  }
  const posting = postings[low];
  return posting !== undefined && posting >>> 8 === place ? (WEIGHTS[posting & 255] as number) : 0;
}
