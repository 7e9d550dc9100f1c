import { WEIGHTS } from '../document/weight-scale.ts';
import type { SearchParameters } from '../parameters.ts';
import type { Concept, Together } from '../query/concept.ts';
import type { DocumentList } from '../storage/document-list.ts';
import { withRoom } from '../storage/growing.ts';
import type { Postings } from '../storage/postings.ts';

/** Documents that fit, rising, the score of each at the same place, and how it went. */
export interface Scored {
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
  /** How many of them have everything; the others have only some of it. */
  readonly whole: number;
  /** For each concept, in how many documents it is found. */
  readonly documentsWith: readonly number[];
}

export interface Wish {
  readonly concepts: readonly Concept[];
  readonly unwanted: readonly Concept[];
  /** Which documents may be found; all when it is null, which spares a question for each. */
  readonly accept: ((document: number) => boolean) | null;
}

/** Values by place of a document, used again from concept to concept and cleared after each. */
class Tally {
  weights = new Float64Array(0);
  best = new Float64Array(0);
  places = new Uint32Array(0);
  count = 0;

  makeRoom(length: number): void {
    this.weights = withRoom(this.weights, length);
    this.best = withRoom(this.best, length);
    this.places = withRoom(this.places, length);
  }

  /** `heaviness` is that of the way the word was found by, above 0. */
  add(place: number, weight: number, heaviness: number): void {
    if (this.best[place] === 0) {
      this.places[this.count] = place;
      this.count += 1;
    }
    this.weights[place] = (this.weights[place] as number) + weight;
    if ((this.best[place] as number) < heaviness) this.best[place] = heaviness;
  }

  clear(): void {
    for (let at = 0; at < this.count; at += 1) {
      this.weights[this.places[at] as number] = 0;
      this.best[this.places[at] as number] = 0;
    }
    this.count = 0;
  }
}

/**
 * Counts what documents have of what is looked for. A concept found with weight w in n of N documents, at best by a
 * way of heaviness h, gives idf × h × w ÷ (w + saturation), where w is the sum of heaviness × weight over the forms
 * and idf is ln(1 + (N − n + ½) ÷ (n + ½)): BM25 (Robertson and Zaragoza, 2009), with h so that many synonyms do
 * not weigh more than the word itself.
 */
export class Scoring {
  readonly #postings: Postings;
  readonly #documents: DocumentList;
  readonly #concept = new Tally();
  readonly #member = new Tally();
  readonly #together = new Tally();
  #scores = new Float64Array(0);
  #covered = new Uint8Array(0);
  #demanded = new Uint8Array(0);

  constructor(postings: Postings, documents: DocumentList) {
    this.#postings = postings;
    this.#documents = documents;
  }

  get bytes(): number {
    return this.#scores.length * 10 + this.#concept.places.length * 3 * 20;
  }

  score({ concepts, unwanted, accept }: Wish, parameters: SearchParameters): Scored {
    this.#prepare();
    const documentsWith = concepts.map((concept) => this.#addConcept(concept, parameters.saturation));
    if (concepts.length === 0 && unwanted.length > 0)
      this.#covered.set(this.#documents.alive.subarray(0, this.#documents.length));
    for (const concept of unwanted) this.#takeOut(concept);
    const demanded = concepts.filter(({ isDemanded }) => isDemanded).length;
    const wanted = Math.max(1, concepts.length);
    this.#leaveOut(demanded, accept);
    const { places, whole } = this.#fitting(wanted, parameters.relaxedAtLeast);
    const told = this.#told(places, wanted, parameters);
    return { ...told, whole, documentsWith };
  }

  #prepare(): void {
    const { length } = this.#documents;
    for (const tally of [this.#concept, this.#member, this.#together]) tally.makeRoom(length);
    this.#scores = withRoom(this.#scores, length).fill(0);
    this.#covered = withRoom(this.#covered, length).fill(0);
    this.#demanded = withRoom(this.#demanded, length).fill(0);
  }

  #addConcept(concept: Concept, saturation: number): number {
    const tally = this.#concept;
    this.#gather(concept);
    const { size } = this.#documents;
    const { count } = tally;
    const rarity = Math.log(1 + (size - count + 0.5) / (count + 0.5));
    for (let at = 0; at < count; at += 1) {
      const place = tally.places[at] as number;
      const weight = tally.weights[place] as number;
      const score = rarity * (tally.best[place] as number) * (weight / (weight + saturation));
      this.#scores[place] = (this.#scores[place] as number) + score;
      this.#covered[place] = (this.#covered[place] as number) + 1;
      if (concept.isDemanded) this.#demanded[place] = (this.#demanded[place] as number) + 1;
    }
    tally.clear();
    return count;
  }

  #takeOut(concept: Concept): void {
    this.#gather(concept);
    for (let at = 0; at < this.#concept.count; at += 1) this.#covered[this.#concept.places[at] as number] = 0;
    this.#concept.clear();
  }

  #gather({ forms, together }: Concept): void {
    for (const { form, weight } of forms) this.#addForm(this.#concept, form, weight);
    for (const words of together) this.#addTogether(words);
  }

  #addForm(tally: Tally, form: number, heaviness: number): void {
    const { alive } = this.#documents;
    const postings = this.#postings.of(form);
    for (let at = 0; at < postings.length; at += 1) {
      const posting = postings[at] as number;
      const place = posting >>> 8;
      if (alive[place] === 1) tally.add(place, heaviness * (WEIGHTS[posting & 255] as number), heaviness);
    }
  }

  /** Where all members stand, they count as much as the one there is least of. */
  #addTogether({ members, weight }: Together): void {
    const [member, all] = [this.#member, this.#together];
    for (const [order, forms] of members.entries()) {
      for (const form of forms) this.#addForm(member, form, 1);
      for (let at = 0; at < member.count; at += 1) {
        const place = member.places[at] as number;
        const own = member.weights[place] as number;
        // `best` counts the members found so far; who misses one is left behind.
        if (order === 0) all.add(place, own, 1);
        else if (all.best[place] === order) {
          all.best[place] = order + 1;
          all.weights[place] = Math.min(all.weights[place] as number, own);
        }
      }
      member.clear();
    }
    for (let at = 0; at < all.count; at += 1) {
      const place = all.places[at] as number;
      if (all.best[place] === members.length)
        this.#concept.add(place, weight * (all.weights[place] as number), weight);
    }
    all.clear();
  }

  /** Forgets what was found of documents that are not accepted or lack something that is demanded. */
  #leaveOut(demanded: number, accept: Wish['accept']): void {
    if (demanded === 0 && !accept) return;
    const { length } = this.#documents;
    for (let place = 0; place < length; place += 1) {
      if (this.#covered[place] === 0) continue;
      const fits = (this.#demanded[place] as number) >= demanded;
      if (!fits || (accept && !accept(this.#documents.documentAt(place)))) this.#covered[place] = 0;
    }
  }

  #fitting(wanted: number, atLeast: number) {
    const { length } = this.#documents;
    const covered = this.#covered;
    const counts = new Uint32Array(256);
    for (let place = 0; place < length; place += 1) (counts[covered[place] as number] as number) += 1;
    const whole = counts[wanted] as number;
    let [least, found] = [wanted, whole];
    const enough = Math.max(1, atLeast);
    while (least > 1 && found < enough) {
      least -= 1;
      found += counts[least] as number;
    }
    const places = new Uint32Array(found);
    for (let place = 0, at = 0; at < found; place += 1)
      if ((covered[place] as number) >= least) {
        places[at] = place;
        at += 1;
      }
    return { places, whole };
  }

  /** Scores are lowered by what is missing, and rounded so that what is hardly different is a tie. */
  #told(places: Uint32Array, wanted: number, { tieStep, coverage }: SearchParameters) {
    const shares = Float64Array.from({ length: wanted + 1 }, (_, covered) => (covered / wanted) ** coverage);
    const [documents, scores] = [new Uint32Array(places.length), new Float32Array(places.length)];
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] as number;
      const share = shares[this.#covered[place] as number] as number;
      documents[at] = this.#documents.documentAt(place);
      scores[at] = Math.round(((this.#scores[place] as number) * share) / tieStep) * tieStep;
    }
    return { documents, scores };
  }
}
