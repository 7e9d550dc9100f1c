import type { Contribution, Segment } from '@samskab/joint-writing';

/** What a page needs of a joint text: a part of `shownJointText`. */
export interface JointTextShown {
  readonly id: string;
  readonly segments: readonly Segment[];
  readonly contributions: readonly Contribution[];
  readonly state: string;
  readonly hands: readonly (readonly [number, string])[];
}
