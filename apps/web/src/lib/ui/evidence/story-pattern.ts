import type { Side, Wording } from '@samskab/domain';

/** A pattern that a story has, and whether it speaks for or against it. */
export interface StoryPattern {
  readonly collection: string;
  /** The story is made up and evidence of nothing. */
  readonly constructed: boolean;
  readonly outcome: string;
  readonly side: Side;
  readonly key: string;
  readonly sentence: Wording;
  readonly supports: boolean;
}
