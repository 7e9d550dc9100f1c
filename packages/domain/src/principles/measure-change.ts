import { NOTHING, shareOf, TOO_FEW, type Measured } from './measured.ts';
import type { ActionFacts, ProcessFacts } from './process-facts.ts';

function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = (ordered.length - 1) / 2;
  return ((ordered[Math.floor(middle)] ?? 0) + (ordered[Math.ceil(middle)] ?? 0)) / 2;
}

const isRatedWidely = ({ ratings }: ActionFacts, fewest: number) =>
  ratings.length >= fewest && new Set(ratings.map(({ group }) => group)).size >= 2;

/** I13. The best action that enough people from two groups have rated. */
export function howNew({ actions }: ProcessFacts, fewest: number): Measured {
  if (actions.every(({ ratings }) => ratings.length === 0)) return NOTHING;
  const rated = actions.filter((action) => isRatedWidely(action, fewest));
  if (rated.length === 0) return TOO_FEW;
  return { value: Math.max(...rated.map(({ ratings }) => median(ratings.map(({ novelty }) => novelty)))) };
}

const adopted = ({ actions }: ProcessFacts) => actions.filter((action) => action.adopted);

/** I14. */
export const newActions = (facts: ProcessFacts, fewest: number): Measured =>
  shareOf(adopted(facts), ({ onPlan }) => !onPlan, fewest);

/** I15. */
export const tried = (facts: ProcessFacts, fewest: number): Measured =>
  shareOf(adopted(facts), ({ trialFinished, learningNote }) => trialFinished && learningNote, fewest);

const inTime = (after: number | null, days: number) => after !== null && after <= days;
/** The phase after which a process in which nothing was challenged has challenged nothing. */
const NEW_ACTIONS = 3;

/** I16. None raised by the end of phase 3 is 0: nothing was challenged. */
export function challengesAnswered(
  { challenges, phase }: ProcessFacts,
  fewest: number,
  days: number,
): Measured {
  if (challenges.length === 0 && phase > NEW_ACTIONS) return { value: 0 };
  return shareOf(challenges, ({ answeredAfterDays }) => inTime(answeredAfterDays, days), fewest);
}

/** I17. */
export const practiceChanged = ({ organisations }: ProcessFacts, fewest: number): Measured =>
  shareOf(organisations ?? [], ({ changed }) => changed, fewest);

/** I18. */
export const doWeKnow = ({ outcomeLevel }: ProcessFacts): Measured =>
  outcomeLevel === null ? NOTHING : { value: outcomeLevel };

/** I19. */
export const agreementsFollowed = ({ agreements }: ProcessFacts, fewest: number, days: number): Measured =>
  shareOf(agreements, ({ statusAfterDays }) => inTime(statusAfterDays, days), fewest);

/** I20. */
export const feedbackGiven = ({ meetings }: ProcessFacts, fewest: number, days: number): Measured =>
  shareOf(meetings, ({ notesAfterDays }) => inTime(notesAfterDays, days), fewest);
