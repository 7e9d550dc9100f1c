import { NONE } from '../storage/none.ts';
import type { Concept, FormOfConcept } from './concept.ts';
import { conceptOf, type Known, type TermInQuery } from './expand.ts';
import { parseQuery, type ParsedQuery, type QueryWord, type Term } from './parse-query.ts';

/** What will be looked for. */
export interface Plan {
  readonly query: ParsedQuery;
  readonly concepts: readonly Concept[];
  readonly unwanted: readonly Concept[];
}

/**
 * Reads a query and finds all forms that its words may stand for.
 * @param isTyping whether the last word, when nothing stands after it, may be the beginning of a longer one
 */
export function planQuery(query: string, isTyping: boolean, known: Known): Plan {
  const parsed = parseQuery(query, known.language, known.parameters);
  const groups = inQuery(parsed, isTyping);
  return {
    query: parsed,
    concepts: groups.map((terms) => conceptOf(terms, parsed.text, known)),
    // An unwanted phrase is looked up in the text itself: its words alone are not unwanted.
    unwanted: parsed.unwanted
      .filter(({ isPhrase }) => !isPhrase)
      .map((term) => unwantedConcept(term, parsed.text, known)),
  };
}

/** The terms of a query with what stands around them. */
export function inQuery(
  { text, groups }: ParsedQuery,
  isTyping: boolean,
): readonly (readonly TermInQuery[])[] {
  const neighbour = (at: number, word: QueryWord | undefined) => {
    const group = groups[at];
    const other = group?.length === 1 && !group[0]?.isPhrase ? group[0]?.words[0] : undefined;
    if (!other || !word) return null;
    const [first, second] = other.start < word.start ? [other, word] : [word, other];
    return /^[\s-]*$/u.test(text.slice(first.end, second.start)) ? other : null;
  };
  return groups.map((group, at) =>
    group.map((term) => ({
      term,
      before: neighbour(at - 1, term.words[0]),
      after: neighbour(at + 1, term.words.at(-1)),
      isUnfinished: isTyping && !term.isPhrase && term.words.at(-1)?.end === text.length,
    })),
  );
}

/** A word in all its forms, but nothing that is only like it. */
function unwantedConcept({ words }: Term, query: string, { vocabulary, language }: Known): Concept {
  const forms = new Map<number, FormOfConcept>();
  for (const { form } of words) {
    const exact = vocabulary.forms.find(form);
    if (exact !== NONE) forms.set(exact, { form: exact, weight: 1, kind: 'exact' });
    for (const other of vocabulary.ofStem(language.stem(form)))
      forms.set(other, { form: other, weight: 1, kind: 'stem' });
  }
  return {
    words: [query.slice(words[0]?.start, words.at(-1)?.end)],
    forms: [...forms.values()],
    together: [],
    isDemanded: false,
  };
}
