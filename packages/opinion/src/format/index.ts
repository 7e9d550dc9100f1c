export { commentsFile, readComments } from './comments-file.ts';
export type { CommentCounts, CommentRow, Moderation } from './comments-file.ts';
export { participantsFile, readParticipantsVotes } from './participants-file.ts';
export type { ParticipantsVotes } from './participants-file.ts';
export type { FileRefusal } from './records.ts';
export { readSummary, summaryFile } from './summary-file.ts';
export type { ConversationSummary } from './summary-file.ts';
export { readVotes, votesFile } from './votes-file.ts';
export type { TimedVote } from './votes-file.ts';
