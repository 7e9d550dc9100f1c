export { declaredFigures, DECLARED_LINES, movements } from './declared/declared-figures.ts';
export type {
  CountsByGroup,
  DeclaredFigures,
  Direction,
  GroupCounts,
  Movement,
} from './declared/declared-figures.ts';
export { declaredResults } from './declared/declared-results.ts';
export type { DeclaredResults, DeclaredStatement } from './declared/declared-results.ts';
export { consensus, groupAwareConsensus } from './figures/consensus.ts';
export type { Consensus, ConsensusStatement, GroupAware } from './figures/consensus.ts';
export { groupFigures } from './figures/group-figures.ts';
export type { GroupStatement, SideFigures } from './figures/group-figures.ts';
export { BEYOND_CHANCE, differenceTest, shareTest, smoothedShare } from './figures/proportion-tests.ts';
export { representativeStatements } from './figures/representative.ts';
export type { Representative, Side } from './figures/representative.ts';
export { nextStatements, statementPriorities } from './figures/routing.ts';
export type { StatementPriority } from './figures/routing.ts';
export { statementFigures } from './figures/statement-figures.ts';
export type { StatementFigures } from './figures/statement-figures.ts';
export * from './format/index.ts';
export { groupCounts } from './groups/choose.ts';
export type { Clustering, Place, Plane } from './groups/clustering.ts';
export { kMeans } from './groups/k-means.ts';
export { opinionGroups, remember } from './groups/opinion-groups.ts';
export type { GroupWish, NoGroups, OpinionGroup, OpinionGroups } from './groups/opinion-groups.ts';
export type { Remembered } from './groups/remembered.ts';
export { silhouettes } from './groups/silhouette.ts';
export { chanceFrom } from './kernel/chance.ts';
export type { Chance } from './kernel/chance.ts';
export type { Result } from './kernel/result.ts';
export type { Axes } from './map/axes.ts';
export type { Points } from './map/points.ts';
export { opinionReport } from './report/opinion-report.ts';
export type { OpinionReport, Trust } from './report/opinion-report.ts';
export type { StatementReport } from './report/statement-reports.ts';
export * from './sentences/index.ts';
export { chanceRuns, chanceTest } from './trust/chance-test.ts';
export type { ChanceTest } from './trust/chance-test.ts';
export type { Explained } from './trust/explained.ts';
export { adjustedRandIndex } from './trust/rand-index.ts';
export { FEWEST_SHOWN, showingOf } from './trust/showing.ts';
export type { Showing } from './trust/showing.ts';
export { stabilityOf, stabilityRuns } from './trust/stability.ts';
export type { Stability, StabilityRun } from './trust/stability.ts';
export { MOST_STATEMENTS } from './votes/vote.ts';
export type { TooManyStatements, Vote, VoteEvent } from './votes/vote.ts';
export { votesOfRows } from './votes/votes-of-rows.ts';
export { Votes, votesOf } from './votes/votes.ts';
