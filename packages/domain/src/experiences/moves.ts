/** Where a story stands on its way to the readers. What readers see is the published version, not the state. */
export const STATES = [
  'draft',
  'submitted',
  'inReview',
  'secondReview',
  'replyPeriod',
  'changesAsked',
  'approved',
  'published',
  'withdrawn',
  'declined',
] as const;
export type State = (typeof STATES)[number];

/** Who makes a move: the one who tells, an editor, or the clock (release dates, reply periods). */
export type Mover = 'teller' | 'editor' | 'clock';

interface MoveRule {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly Mover[];
}

/**
 * All moves there are. What is not in this table cannot happen.
 *
 *   draft ─submit→ submitted ─takeUp→ inReview ─approve→ approved ─publish→ published ─withdraw→ withdrawn
 *     ↑              ↑    ↑               │ ├─passOn→ secondReview ─approve→ approved
 *     │         submit    └──putBack──────┤ ├─openReply→ replyPeriod ─closeReply→ inReview
 *     │              │                    │ ├─decline→ declined ─revise→ draft
 *     │         changesAsked ←askChanges──┘ │
 *     └────────────── revise ── published, withdrawn
 *
 * What readers see can be withdrawn from every state: a new working copy is no reason to leave it standing.
 */
export const MOVES = {
  submit: { from: ['draft', 'changesAsked'], to: 'submitted', by: ['teller'] },
  unsubmit: { from: ['submitted'], to: 'draft', by: ['teller'] },
  takeUp: { from: ['submitted'], to: 'inReview', by: ['editor'] },
  putBack: { from: ['inReview'], to: 'submitted', by: ['editor', 'clock'] },
  askChanges: { from: ['inReview', 'secondReview'], to: 'changesAsked', by: ['editor'] },
  openReply: { from: ['inReview'], to: 'replyPeriod', by: ['editor'] },
  closeReply: { from: ['replyPeriod'], to: 'inReview', by: ['editor', 'clock'] },
  passOn: { from: ['inReview'], to: 'secondReview', by: ['editor'] },
  approve: { from: ['inReview', 'secondReview'], to: 'approved', by: ['editor'] },
  decline: { from: ['inReview', 'secondReview'], to: 'declined', by: ['editor'] },
  publish: { from: ['approved'], to: 'published', by: ['clock'] },
  // From everywhere: a published version can be taken off the shelf also while a new one is written or reviewed.
  withdraw: {
    from: [
      'published',
      'approved',
      'draft',
      'submitted',
      'inReview',
      'secondReview',
      'replyPeriod',
      'changesAsked',
      'declined',
    ],
    to: 'withdrawn',
    by: ['teller', 'editor'],
  },
  revise: { from: ['published', 'withdrawn', 'declined'], to: 'draft', by: ['teller', 'editor'] },
} as const satisfies Record<string, MoveRule>;

export type Move = keyof typeof MOVES;

/**
 * The state a move leads to; null when the move is not possible from there or not this mover's to make.
 * @example stateAfter('submitted', 'takeUp', 'editor') // => 'inReview'
 * @example stateAfter('draft', 'publish', 'clock') // => null
 */
export function stateAfter(state: State, move: Move, mover: Mover): State | null {
  const rule: MoveRule = MOVES[move];
  return rule.from.includes(state) && rule.by.includes(mover) ? rule.to : null;
}

/** Why an editor asks for changes or declines: the buttons of the review page. */
export const REASONS = [
  'personRecognisable',
  'otherVoiceMissing',
  'outcomeUnclear',
  'problemUnclear',
  'lessonMissing',
  'notFirstHand',
  'hardToRead',
  'duplicate',
  'crimeOrPersonnelCase',
  'singleCitizensCase',
  'advertising',
  'notAnExperience',
  'other',
] as const;
export type Reason = (typeof REASONS)[number];
