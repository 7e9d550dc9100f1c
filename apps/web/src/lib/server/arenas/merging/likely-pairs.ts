import { findDoublesAmong } from '@samskab/exchange';
import type { KnownArena } from '@samskab/store';

/** More pairs would not be looked through at once. */
const SHOWN = 30;

/** Two arenas that may be one. */
export interface LikelyPair {
  readonly from: { readonly slug: string; readonly name: string };
  readonly into: { readonly slug: string; readonly name: string };
  readonly because: readonly ('name' | 'address' | 'near')[];
  readonly metres: number | null;
}

/** Arenas of which two may be one, the most alike first: the one that came later would go into the earlier. */
export const likelyPairs = (known: readonly KnownArena[]): readonly LikelyPair[] =>
  findDoublesAmong(known.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    .slice(0, SHOWN)
    .map(({ one, other, because, metres }) => ({
      from: { slug: other.slug, name: other.name },
      into: { slug: one.slug, name: one.name },
      because,
      metres,
    }));
