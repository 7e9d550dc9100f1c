import type { AnonymityLevel, LikelyDuplicate, Valence } from '@samskab/domain';

/** Something in a text that may point to a person, with a little of what stands around it. */
export interface Finding {
  /** The part of the content it stands in, such as `story.before` or `lessons`; empty where there is only one text. */
  readonly unit: string;
  readonly kind: 'cpr' | 'email' | 'phone' | 'plate' | 'address' | 'name';
  readonly certain: boolean;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** What an editor should look at. Nothing of it decides; people do. */
export interface Checks {
  /** Fields that must be told before the story can be published. */
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
  readonly alike: number;
  /** The level to suggest when too few are alike; null when there is nothing to suggest. */
  readonly higher: AnonymityLevel | null;
  /** What the outcomes point to, when the teller chose something else. */
  readonly suggested: Valence | null;
  readonly hardToRead: readonly { readonly unit: 'summary' | 'lessons'; readonly lix: number }[];
  readonly duplicates: readonly LikelyDuplicate[];
  /** An organisation can recognise itself and has not been asked. */
  readonly hearFirst: boolean;
  readonly twoEditors: boolean;
}
