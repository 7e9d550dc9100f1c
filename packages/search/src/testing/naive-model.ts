import { decodeDocument, type EncodedForm } from '../document/read-document.ts';
import type { Language } from '../language.ts';
import type { SearchParameters } from '../parameters.ts';
import { parseQuery, type QueryWord } from '../query/parse-query.ts';

type Text = ReadonlyMap<string, number>;

/**
 * The search by its definition: every text is compared with every word of the query, form by form, with nothing
 * indexed, shared or remembered. For queries of single words without "or", quotes or neighbours that are one word.
 */
export class NaiveSearch {
  readonly #texts = new Map<number, Text>();
  readonly #language: Language;
  readonly #parameters: SearchParameters;

  constructor(language: Language, parameters: SearchParameters) {
    this.#language = language;
    this.#parameters = parameters;
  }

  add(document: number, encoded: Uint8Array): void {
    const forms = decodeDocument(encoded).map(({ form, weight }: EncodedForm) => [form, weight] as const);
    this.#texts.set(document, new Map(forms));
  }

  remove = (document: number): boolean => this.#texts.delete(document);

  /** Scores by document, of those that fit. */
  search(query: string): ReadonlyMap<number, number> {
    const { groups, unwanted } = parseQuery(query, this.#language, this.#parameters);
    const wordsOf = (terms: typeof unwanted) => terms.flatMap(({ words }) => words);
    const found = groups.map((group) => this.#concept(wordsOf(group)));
    const isRuledOut = (text: Text) =>
      wordsOf(unwanted).some(({ form }) => [...text.keys()].some((other) => this.#isSameWord(form, other)));
    const covers = new Map<number, readonly number[]>();
    for (const [document, text] of this.#texts) {
      if (isRuledOut(text)) continue;
      const scores = found.flatMap((scored) => scored.get(document) ?? []);
      if (scores.length > 0 || groups.length === 0) covers.set(document, scores);
    }
    const wanted = Math.max(1, groups.length);
    const { relaxedAtLeast, coverage } = this.#parameters;
    const withSome = (few: number) => [...covers].filter(([, scores]) => scores.length >= few);
    const levels = Array.from({ length: wanted }, (_, level) => wanted - level);
    const enough = levels.find((few) => withSome(few).length >= Math.max(1, relaxedAtLeast)) ?? 1;
    const share = (scores: readonly number[]) =>
      groups.length === 0 ? 1 : (scores.length / wanted) ** coverage;
    return new Map(
      withSome(groups.length === 0 ? 0 : enough).map(([document, scores]) => [
        document,
        share(scores) * scores.reduce((sum, one) => sum + one, 0),
      ]),
    );
  }

  #concept(words: readonly QueryWord[]): ReadonlyMap<number, number> {
    const word = words[0]?.form ?? '';
    const typos = this.#typosOf(word);
    const weighed = new Map<number, { weight: number; best: number }>();
    for (const [document, text] of this.#texts) {
      let [weight, best] = [0, 0];
      for (const [form, own] of text) {
        const heaviness = Math.max(this.#heaviness(word, form), typos.get(form) ?? 0);
        weight += heaviness * own;
        best = Math.max(best, heaviness);
      }
      const parts = this.#partsIn(word, text);
      weight += parts * this.#parameters.part;
      if (parts > 0) best = Math.max(best, this.#parameters.part);
      if (best > 0) weighed.set(document, { weight, best });
    }
    const [all, some] = [this.#texts.size, weighed.size];
    const rarity = Math.log(1 + (all - some + 0.5) / (some + 0.5));
    const score = ({ weight, best }: { weight: number; best: number }) =>
      rarity * best * (weight / (weight + this.#parameters.saturation));
    return new Map([...weighed].map(([document, one]) => [document, score(one)]));
  }

  #isSameWord = (a: string, b: string): boolean =>
    a === b || this.#language.stem(a) === this.#language.stem(b);

  #heaviness(word: string, form: string): number {
    const p = this.#parameters;
    const { stem, synonyms } = this.#language;
    if (word === form) return p.exact;
    if (this.#isSameWord(word, form)) return p.stem;
    const ways = [this.#inCompound(stem(word), form, p.compoundHead, p.compoundModifier)];
    for (const { stems } of synonyms(word)) {
      if (stems.length > 1) continue;
      const other = stems[0] ?? '';
      if (stem(form) === other) ways.push(p.synonym.other);
      const inside = p.synonym.other * p.synonymInCompound;
      ways.push(this.#inCompound(other, form, inside, inside));
    }
    return Math.max(...ways);
  }

  #inCompound(stem: string, form: string, head: number, modifier: number): number {
    const readings = this.#language.parts(form).slice(0, this.#parameters.readingsOfForm);
    const ways = readings.flatMap((reading) =>
      reading.map((part, at) => {
        if (reading.length < 2 || part === '' || this.#language.stem(part) !== stem) return 0;
        return at === reading.length - 1 ? head : modifier;
      }),
    );
    return Math.max(0, ...ways);
  }

  /** What all the parts of a compound count in a text: the sum over readings of the least part's weight. */
  #partsIn(word: string, text: Text): number {
    const { parts, stem } = this.#language;
    const readings = parts(word).slice(0, this.#parameters.readingsOfQuery);
    const sumOf = (part: string) =>
      [...text].reduce((sum, [form, weight]) => sum + (stem(form) === stem(part) ? weight : 0), 0);
    return readings
      .filter((reading) => reading.length > 1)
      .reduce((sum, reading) => sum + Math.min(...reading.map(sumOf)), 0);
  }

  #typosOf(word: string): ReadonlyMap<string, number> {
    const p = this.#parameters;
    const forms = new Set([...this.#texts.values()].flatMap((text) => [...text.keys()]));
    const counted = [...forms].filter((form) => this.#isSameWord(word, form));
    const texts = [...this.#texts.values()];
    const uses = counted.reduce((sum, form) => sum + texts.filter((text) => text.has(form)).length, 0);
    const letters = [...word].length;
    if (uses > p.rare || letters < p.typoOfOneFrom || /\d/.test(word)) return new Map();
    const most = letters >= p.typoOfTwoFrom ? 2 : 1;
    const near = (distance: number) => [...forms].filter((form) => editsBetween(word, form) === distance);
    const [ones, twos] = [near(1), most === 2 ? near(2) : []];
    const [chosen, weight] = ones.length > 0 ? [ones, p.typoOfOne] : [twos, p.typoOfTwo];
    const stems = new Set(chosen.map((form) => this.#language.stem(form)));
    const alike = [...forms].filter((form) => stems.has(this.#language.stem(form)));
    return new Map(alike.map((form) => [form, weight]));
  }
}

/** Edits between two words, 3 for more than two, found by making every edit of both: two edits apart, they meet. */
export function editsBetween(a: string, b: string): number {
  if (a === b) return 0;
  const signs = [...new Set(a + b)];
  const reached = new Set(editsOf([...a], signs));
  if (reached.has(b)) return 1;
  return editsOf([...b], signs).some((word) => reached.has(word)) ? 2 : 3;
}

/** Every word one edit away, with the given letters. */
function editsOf(word: readonly string[], signs: readonly string[]): readonly string[] {
  const edited: string[] = [];
  for (let at = 0; at <= word.length; at += 1) {
    const [front, back] = [word.slice(0, at), word.slice(at)];
    for (const sign of signs) edited.push([...front, sign, ...back].join(''));
    if (back.length > 0) edited.push([...front, ...back.slice(1)].join(''));
    if (back.length > 0) for (const sign of signs) edited.push([...front, sign, ...back.slice(1)].join(''));
    if (back.length > 1) edited.push([...front, ...back.slice(0, 2).toReversed(), ...back.slice(2)].join(''));
  }
  return edited;
}
