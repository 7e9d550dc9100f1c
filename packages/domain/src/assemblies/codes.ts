/** What somebody answers as. The two lists and the gaps are told by these; nobody is asked for more. */
export const ANSWERING_GROUPS = ['citizen', 'voluntary', 'public', 'political', 'company', 'other'] as const;
export type AnsweringGroup = (typeof ANSWERING_GROUPS)[number];

/** In a room on one day, open for weeks to the whole country, or both. */
export const ASSEMBLY_MODES = ['room', 'national', 'mixed'] as const;
export type AssemblyMode = (typeof ASSEMBLY_MODES)[number];

/** `closed`: nobody votes any more, and the report stands. */
export const ASSEMBLY_STATES = ['draft', 'open', 'closed'] as const;
export type AssemblyState = (typeof ASSEMBLY_STATES)[number];

/** Before and after people have talked together. */
export const VOTE_ROUNDS = [1, 2] as const;
export type VoteRound = (typeof VOTE_ROUNDS)[number];

/** 1 agree, 0 pass, -1 disagree. */
export const VOTES = [1, 0, -1] as const;
export type AssemblyVote = (typeof VOTES)[number];

/** From somebody in the room, or brought along by whoever called it. */
export const STATEMENT_SOURCES = ['participant', 'organiser'] as const;
export type StatementSource = (typeof STATEMENT_SOURCES)[number];

/** `quarantined`: looks like spam or worse, so nobody but moderators sees it, and its author is not told apart. */
export const STATEMENT_STATES = [
  'waiting',
  'quarantined',
  'approved',
  'declined',
  'merged',
  'withdrawn',
] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

/** Why a statement does not come on: said to its author and written into the public log. */
export const DECLINE_REASONS = [
  'two_thoughts',
  'off_topic',
  'names_a_person',
  'hurts',
  'not_a_statement',
  'unreadable',
  'spam',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** What happens in the room, in this order; the facilitator may go back. */
export const STEPS = ['welcome', 'vote', 'walk', 'board', 'voteAgain', 'pledges', 'directions'] as const;
export type Step = (typeof STEPS)[number];

/**
 * Whether a text from outside is what somebody may answer as.
 * @example isAnsweringGroup('citizen') // => true
 * @example isAnsweringGroup('everybody') // => false
 */
export const isAnsweringGroup = (text: string): text is AnsweringGroup =>
  (ANSWERING_GROUPS as readonly string[]).includes(text);

/** What the statements that ship are about. */
export const STATEMENT_THEMES = [
  'municipality',
  'politics',
  'staff',
  'association',
  'enthusiast',
  'company',
  'citizen',
  'limit',
  'money',
  'arena',
  'process',
  'term',
  'learning',
  'direction',
] as const;
export type StatementTheme = (typeof STATEMENT_THEMES)[number];
