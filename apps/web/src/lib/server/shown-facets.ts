import { FACETS, type Facet, type LibraryQuery } from '@samskab/domain';
import type { FacetCounts } from '@samskab/store';
import type { ShownFacet } from '#lib/ui/library/shown-facet.ts';

const SHOWN = 6;

/**
 * The sides on which a list can be narrowed down, each with its first values: a page that carried every
 * municipality would weigh twice as much. One facet at a time is shown whole.
 */
export function shownFacets(
  counts: FacetCounts,
  chosen: LibraryQuery['chosen'],
  whole: Facet | null,
): readonly ShownFacet[] {
  // A facet with one value for everything narrows nothing down.
  const useful = FACETS.filter((facet) => counts[facet].length > 1 || (chosen[facet]?.length ?? 0) > 0);
  return useful.map((facet) => {
    const all = inOrder(facet, counts);
    const values = all.filter(
      ({ value }, at) => facet === whole || at < SHOWN || chosen[facet]?.includes(value) === true,
    );
    return { facet, values, hidden: all.length - values.length };
  });
}

const inOrder = (facet: Facet, counts: FacetCounts) =>
  facet === 'year' ? counts[facet].toSorted((a, b) => b.value.localeCompare(a.value)) : counts[facet];
