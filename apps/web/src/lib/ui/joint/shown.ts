import type { Contribution, Segment } from '@samskab/joint-writing';

/** What shows a joint text, made by `shownJointText`. Names nobody: only groups. */
export interface JointTextShown {
  readonly id: string;
  readonly segments: readonly Segment[];
  readonly contributions: readonly Contribution[];
  /** For the page's script: the whole document, and the group of each hand in it. */
  readonly state: string;
  readonly hands: readonly (readonly [number, string])[];
}
