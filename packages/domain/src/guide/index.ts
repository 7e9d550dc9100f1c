export { advise, type Advice, type ToChange, type Weighed } from './advise.ts';
export {
  DECLARED,
  readGuideAnswers,
  type GuideAnswers,
  type GuideAnswersRefusal,
  type GuideChoice,
} from './answers.ts';
export { answersSentence } from './answers-sentence.ts';
export { flipsOf, withAnswer, type Flip } from './flips.ts';
export { GUIDE_RULES } from './guide-rules.ts';
export { brokenProperties, GUIDE_PROPERTIES, type GuideProperty } from './properties.ts';
export { readGuideRules, type GuideRulesRefusal } from './read-rules.ts';
export { GUIDE_STATUSES, recommend, type GuideStatus, type Recommendation } from './recommend.ts';
export type { GuideForm, GuideQuestion, GuideRules, GuideWords } from './rules-shape.ts';
export { sayAdvice, type AdvicePart } from './say-advice.ts';
export { tryGuideRules, type GuideSituation, type RulesFailure } from './try-rules.ts';
