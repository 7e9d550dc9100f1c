import type { Facet } from '@samskab/domain';
import type { libraryEntries } from '../schema/index.ts';
import type { Indexed } from './facet-index.ts';

type Entry = typeof libraryEntries.$inferSelect;

/** The columns of the shelf that the index and the orders of the list need. */
export type Shelved = Omit<
  Entry,
  'body' | 'words' | 'wordsMark' | 'summary' | 'regionLabel' | 'methods' | 'declaredForm' | 'slug'
>;

const UNKNOWN = ['unknown'] as const;
const one = (value: string | number | null): readonly string[] =>
  value === null ? UNKNOWN : [String(value)];
const some = (values: readonly string[]): readonly string[] => (values.length > 0 ? values : UNKNOWN);

/** What the index knows of a story, facet by facet. */
export function indexedValues(entry: Shelved): Indexed {
  const values: Readonly<Record<Facet, readonly string[]>> = {
    theme: some(entry.themes),
    valence: one(entry.valence),
    form: one(entry.actualForm),
    actorGroup: some(entry.actorGroups),
    targetGroup: some(entry.targetGroups),
    municipality: entry.municipality === null ? [] : [entry.municipality],
    year: one(entry.startYear),
    evidence: one(entry.evidence),
    language: [entry.language],
    country: one(entry.country),
    origin: [entry.origin],
  };
  return { id: entry.experienceId, values };
}
