import type { HandoverRefusal } from '@samskab/domain/desk';
import type { FinderAnswers, FinderQuestion, FinderTexts } from '@samskab/domain/finder';
import type { ShownCommunity } from '#lib/ui/finder/view.ts';

/** A community that was found at the desk, and whether it can be told that somebody comes. */
export interface DeskCommunity extends ShownCommunity {
  readonly slug: string;
  readonly municipality: string;
  readonly refusal: HandoverRefusal['code'] | null;
}

export interface DeskFound {
  /** What was let go of, in words. */
  readonly wider: readonly string[];
  readonly communities: readonly DeskCommunity[];
}

/** The questions of the finder on one page, for two in front of one screen. */
export interface DeskSearch {
  readonly texts: FinderTexts;
  /** The Danish beside it; null where the citizen speaks Danish. */
  readonly danish: FinderTexts | null;
  readonly unchecked: boolean;
  readonly questions: readonly {
    readonly question: FinderQuestion;
    readonly listed: readonly { readonly code: string; readonly name: string }[];
    readonly problem: string | null;
  }[];
  readonly answers: FinderAnswers;
  readonly placeText: string;
  readonly placeProblem: string | null;
  /** Null until somebody has asked. */
  readonly result: DeskFound | null;
}
