import type { NamingCheck, NamingPair } from '@samskab/domain/naming';

/** A story that a figure leads to. */
export interface NamedLine {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly language: string;
}

/** A pair of words with some of its stories, the first by title. */
export interface ShownPair extends Omit<NamingPair, 'ids'> {
  readonly many: number;
  readonly stories: readonly NamedLine[];
}

/** What the page "Passer navnet?" shows. */
export interface NamingPage {
  readonly collection: NamingCollectionKey;
  /** How many stories there are in each, with both words or not. */
  readonly collections: readonly { readonly key: NamingCollectionKey; readonly many: number }[];
  /** Made up: they show how it is done and say nothing of what is so. */
  readonly constructed: boolean;
  readonly check: NamingCheck;
  readonly others: readonly ShownPair[];
  readonly same: readonly ShownPair[];
}

export const NAMING_COLLECTIONS = ['experiences', 'examples'] as const;
export type NamingCollectionKey = (typeof NAMING_COLLECTIONS)[number];
