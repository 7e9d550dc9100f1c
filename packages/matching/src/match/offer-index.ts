import { CAPABILITY_GROUPS, capabilityGroup, type Capability } from './capabilities.ts';
import { WEIGHTS } from './match.ts';
import { rank, type Candidate, type Ranked } from './rank.ts';
import type { Need, Offer } from './terms.ts';

/** Degrees, WGS 84. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** An offer as the index keeps it. */
export interface Placed {
  readonly offer: Offer;
  /** Null for what has no place. */
  readonly place: Place | null;
  readonly shown: number;
}

/** Kilometres between two places. */
export type Kilometres = (from: Place, to: Place) => number;

/** A degree of latitude is nowhere shorter. */
const KM_PER_DEGREE = 110.5;
/** What an offer of another code can have at most. */
const MOST_FOR_OTHERS = 100 - WEIGHTS.capability / 2;

/**
 * Very many offers, ready to be asked for the best. Gives what `rank` gives over all of them: offers of other codes in
 * the group are only looked at where they could still be among the best, and what is too far north or south is left out
 * before its distance is computed.
 */
export class OfferIndex {
  readonly #byCode = new Map<Capability, Placed[]>();
  readonly #kilometres: Kilometres;

  constructor(offers: Iterable<Placed>, kilometres: Kilometres) {
    this.#kilometres = kilometres;
    for (const one of offers) {
      const same = this.#byCode.get(one.offer.capability);
      if (same) same.push(one);
      else this.#byCode.set(one.offer.capability, [one]);
    }
  }

  /** The best offers for a need that is at a place, best first, each party once. */
  best(need: Need, place: Place | null, most: number): readonly Ranked[] {
    const same = rank(need, this.#candidates(need, place, need.capability), most);
    if (same.length === most && same.at(-1)!.match.score > MOST_FOR_OTHERS) return same;
    const codes = CAPABILITY_GROUPS[capabilityGroup(need.capability)] as readonly Capability[];
    const others = codes.filter((code) => code !== need.capability);
    return rank(need, [...same, ...others.flatMap((code) => [...this.#candidates(need, place, code)])], most);
  }

  *#candidates(need: Need, place: Place | null, code: Capability): Iterable<Candidate> {
    const mostDegrees = (need.mostKm ?? Number.POSITIVE_INFINITY) / KM_PER_DEGREE;
    for (const { offer, place: there, shown } of this.#byCode.get(code) ?? []) {
      if (!place || !there) yield { offer, km: null, shown };
      else if (Math.abs(place.latitude - there.latitude) <= mostDegrees)
        yield { offer, km: this.#kilometres(place, there), shown };
    }
  }
}
