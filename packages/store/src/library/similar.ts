import type { Facet } from '@samskab/domain';
import type { FacetIndex } from './facet-index.ts';

export interface Similar {
  readonly id: string;
  /** 0–1: how much of what marks the story out is shared. */
  readonly likeness: number;
  /** Values shared with the story, the rarest first: why it is shown. */
  readonly shared: readonly { readonly facet: Facet; readonly value: string }[];
}

const WEIGHTS: Readonly<Partial<Record<Facet, number>>> = {
  theme: 3,
  targetGroup: 2,
  form: 1,
  actorGroup: 1,
  municipality: 1,
};

/**
 * The stories most like one, by what they are about, for whom and in which form. A shared value counts more
 * the fewer have it (inverse document frequency, Spärck Jones 1972); how it went plays no part, so that
 * those that went the other way are found as well.
 */
export function similarStories(
  index: FacetIndex,
  id: string,
  accept: (id: string) => boolean,
  most: number,
): readonly Similar[] {
  const position = index.positionOf(id);
  const story = position === undefined ? null : index.storyAt(position);
  if (!story) return [];

  const scores = new Map<
    number,
    { score: number; shared: { facet: Facet; value: string; weight: number }[] }
  >();
  let whole = 0;
  for (const [facet, weight] of Object.entries(WEIGHTS) as [Facet, number][])
    for (const value of story.values[facet]) {
      if (value === 'unknown') continue;
      const set = index.withValue(facet, value);
      const worth = weight * Math.log(1 + index.size / set.size());
      whole += worth;
      set.forEach((other) => {
        const known = scores.get(other) ?? { score: 0, shared: [] };
        known.score += worth;
        known.shared.push({ facet, value, weight: worth });
        scores.set(other, known);
      });
    }
  return [...scores]
    .filter(([other]) => other !== position && accept(index.storyAt(other)?.id ?? ''))
    .toSorted(([a, x], [b, y]) => y.score - x.score || a - b)
    .slice(0, most)
    .map(([other, { score, shared }]) => ({
      id: index.storyAt(other)?.id ?? '',
      likeness: whole > 0 ? score / whole : 0,
      shared: shared.toSorted((a, b) => b.weight - a.weight).map(({ facet, value }) => ({ facet, value })),
    }));
}
