import { VALENCES } from '@samskab/domain';
import type { LibraryCard } from '@samskab/store';
import type { CardFacts } from '#lib/ui/library/card.ts';

/** Of an entry on the shelf, what its card shows. */
export const cardFacts = (entry: LibraryCard): CardFacts => ({
  slug: entry.slug,
  title: entry.title,
  summary: entry.summary,
  language: entry.language,
  origin: entry.origin,
  valence: VALENCES.find((valence) => valence === entry.valence) ?? null,
  themes: entry.themes,
  municipality: entry.municipality,
  regionLabel: entry.regionLabel,
  country: entry.country,
  startYear: entry.startYear,
  voices: entry.voices,
  reuses: entry.reuses,
});
