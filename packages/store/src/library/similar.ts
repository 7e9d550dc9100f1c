import type { Facet } from '@samskab/domain';
import type { FacetIndex, Indexed } from './facet-index.ts';

export interface Similar {
  readonly id: string;
  /** 0–1: how much of what marks the story out is shared. */
  readonly likeness: number;
}

/** A wish for similar stories: of which kind, and how many at most. */
export interface Wish {
  readonly accept: (position: number) => boolean;
  readonly most: number;
}

const WEIGHTS: readonly (readonly [Facet, number])[] = [
  ['theme', 3],
  ['targetGroup', 2],
  ['form', 1],
  ['municipality', 1],
];

/**
 * The stories most like one, by what they are about, for whom and in which form. A shared value counts more
 * the fewer have it (inverse document frequency, Spärck Jones 1972); how it went plays no part, so that
 * those that went the other way are found as well.
 * @returns for each wish its list, the most alike first; a story stands in the first list that takes it
 */
export function similarStories(
  index: FacetIndex,
  id: string,
  wishes: readonly Wish[],
): readonly (readonly Similar[])[] {
  const position = index.positionOf(id);
  const story = position === undefined ? null : index.storyAt(position);
  if (position === undefined || !story) return wishes.map(() => []);
  const { scores, whole } = scored(index, story);
  scores[position] = 0;
  return wishes.map(({ accept, most }) => {
    const best = highest(scores, accept, most);
    const list = best.map((at) => ({ id: index.storyAt(at)?.id ?? '', likeness: (scores[at] ?? 0) / whole }));
    for (const at of best) scores[at] = 0;
    return list;
  });
}

function scored(
  index: FacetIndex,
  story: Indexed,
): { readonly scores: Float64Array; readonly whole: number } {
  const scores = new Float64Array(index.reach);
  let whole = 0;
  for (const [facet, weight] of WEIGHTS)
    for (const value of story.values[facet]) {
      if (value === 'unknown') continue;
      const set = index.withValue(facet, value);
      const worth = weight * Math.log(1 + index.size / set.size());
      whole += worth;
      set.forEach((at) => void (scores[at] = (scores[at] ?? 0) + worth));
    }
  return { scores, whole };
}

/** Positions with the highest scores above 0 that are accepted; ties go to the lower position. */
function highest(scores: Float64Array, accept: Wish['accept'], most: number): readonly number[] {
  const best: number[] = [];
  let beaten = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score <= beaten || !accept(at)) continue;
    const place = best.findIndex((other) => (scores[other] ?? 0) < score);
    best.splice(place < 0 ? best.length : place, 0, at);
    best.length = Math.min(best.length, most);
    if (best.length === most) beaten = scores[best[most - 1] ?? 0] ?? 0;
  }
  return best;
}
