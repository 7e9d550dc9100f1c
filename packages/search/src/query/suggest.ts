import { NONE } from '../storage/none.ts';
import { formsThatBegin } from '../vocabulary/near-forms.ts';
import { addMeanings, Expansion, mostUsed, wordsNear, type Known, type TermInQuery } from './expand.ts';
import { parseQuery, type QueryWord } from './parse-query.ts';
import { inQuery } from './plan.ts';

/** A query that finds more, and the words that were put for others. */
export interface Correction {
  readonly text: string;
  readonly words: readonly { readonly from: string; readonly to: string }[];
}

/** Words that begin with what is being written. */
export interface Completion {
  /** The whole query with its last word written out. */
  readonly text: string;
  /** In how many documents that word stands. */
  readonly documents: number;
}

/** A word in a document or two is a slip of the pen when its neighbour stands in so many times as many. */
const MUCH_MORE_USED = 10;

/** The query with each word that nothing is known by put for the nearest, most used one; null when all are known. */
export function correctionOf(query: string, known: Known): Correction | null {
  const parsed = parseQuery(query, known.language, known.parameters);
  const words: { from: string; to: string }[] = [];
  let [text, at] = ['', 0];
  for (const term of inQuery(parsed, false).flat())
    for (const word of term.term.words) {
      const meant = word.isStopword ? null : meantBy(word, term, known);
      if (meant === null || word.start < at) continue;
      text += parsed.text.slice(at, word.start) + meant;
      at = word.end;
      words.push({ from: parsed.text.slice(word.start, word.end), to: meant });
    }
  return words.length === 0 ? null : { text: text + parsed.text.slice(at), words };
}

function meantBy(word: QueryWord, term: TermInQuery, known: Known): string | null {
  const expansion = new Expansion(known);
  addMeanings(expansion, word, term, known);
  const documents = expansion.forms.reduce((sum, { form }) => sum + known.documentsWith(form), 0);
  if (documents > known.parameters.rare || expansion.together.length > 0) return null;
  const near = wordsNear(word.form, known);
  const distance = Math.min(...near.map((one) => one.distance));
  const nearest = near.filter((one) => one.distance === distance).map(({ form }) => form);
  const sorted = sortedByUse(nearest, known);
  const [first] = sorted;
  if (first === undefined || first.documents < Math.max(1, documents * MUCH_MORE_USED)) return null;
  return known.vocabulary.spellingOf(first.form);
}

/** The last word of a query, written out in the ways most documents have it; one for each stem. */
export function completionsOf(query: string, limit: number, known: Known): readonly Completion[] {
  const { vocabulary, language, parameters } = known;
  const text = query.slice(0, parameters.queryLength);
  const last = language.words(text).at(-1);
  if (!last || last.end !== text.length || last.form.length < 2) return [];
  const begun = formsThatBegin(vocabulary, last.form).filter((form) => known.documentsWith(form) > 0);
  const sorted = sortedByUse(begun, known);
  const stems = new Set<number>();
  const different = sorted.filter(({ form }) => {
    const stem = vocabulary.stemOf(form);
    const isNew = stem === NONE || !stems.has(stem);
    stems.add(stem);
    return isNew;
  });
  return different.slice(0, limit).map(({ form, documents }) => ({
    text: text.slice(0, last.start) + vocabulary.spellingOf(form),
    documents,
  }));
}

const sortedByUse = (forms: readonly number[], known: Known) =>
  mostUsed(forms, forms.length, known.vocabulary, known.documentsWith).map((form) => ({
    form,
    documents: known.documentsWith(form),
  }));
