export {
  readFinderAnswers,
  type FinderAnswers,
  type FinderRefusal,
  type ReadFinderAnswers,
} from './answers.ts';
export type { FinderCommunity } from './community.ts';
export { findCommunities, MOST_SHOWN, type FinderMatch, type FinderResult } from './find.ts';
export { FINDER_GATES, kmTo, missedGates, passes, type FinderGate } from './gates.ts';
export {
  CONTACTS,
  FINDER_QUESTION_IDS,
  FINDER_QUESTIONS,
  type FinderQuestion,
  type FinderQuestionId,
} from './questions.ts';
export { relax, RELAXATIONS, type Relaxation } from './relax.ts';
export { FINDER_POINTS, finderScore } from './score.ts';
export { NO_WISH, wishOf, type FinderWish } from './wish.ts';
export * from './vocabulary.ts';
export {
  countFinderTexts,
  FINDER_PLACEHOLDERS,
  isFinderLanguage,
  readFinderTexts,
  type FinderTexts,
} from './texts.ts';
